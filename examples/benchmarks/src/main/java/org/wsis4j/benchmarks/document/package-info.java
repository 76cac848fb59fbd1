/** Reports to measure with: made from a number, so that they are the same on every machine. */
@NullMarked
package org.wsis4j.benchmarks.document;

import org.jspecify.annotations.NullMarked;
