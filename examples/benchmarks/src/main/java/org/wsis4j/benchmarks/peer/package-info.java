/**
 * The tools that one would otherwise use, each set up as its users do and with checks that compare to ours; and ours.
 *
 * <p>{@link org.wsis4j.benchmarks.peer.Way} names them all.
 */
@NullMarked
package org.wsis4j.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
