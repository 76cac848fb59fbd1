/** Programs that use the library as others do, each started in a JVM of its own. */
@NullMarked
package org.wsis4j.embedding;

import org.jspecify.annotations.NullMarked;
