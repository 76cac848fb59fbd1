/** Rules about the form of a document, before anybody looks at what it says (family JSN). */
@NullMarked
package org.wsis4j.rules.form;

import org.jspecify.annotations.NullMarked;
