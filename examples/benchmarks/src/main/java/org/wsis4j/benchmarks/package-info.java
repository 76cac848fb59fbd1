/**
 * What reading and checking a report costs, beside the tools that one would otherwise use.
 *
 * <p>{@link org.wsis4j.benchmarks.Benchmarks} measures everything and writes {@code docs/performance.md}.
 */
@NullMarked
package org.wsis4j.benchmarks;

import org.jspecify.annotations.NullMarked;
