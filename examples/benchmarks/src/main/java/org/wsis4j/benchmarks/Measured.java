package org.wsis4j.benchmarks;

/**
 * What one run of one way costs.
 *
 * @param nanos the median of the time
 * @param bytes the median of what is allocated
 */
record Measured(double nanos, double bytes) {

    /** The same for one of several. */
    Measured dividedBy(double count) {
        return new Measured(nanos / count, bytes / count);
    }
}
