/** What may depend on what, and what the library never does. */
@NullMarked
package org.wsis4j.architecture;

import org.jspecify.annotations.NullMarked;
