package org.wsis4j.benchmarks.document;

/**
 * A fault that was planted into a report.
 *
 * @param place where, as a JSON Pointer
 * @param isOneValue whether one value is enough to see it; what compares values is beyond a schema
 */
public record Fault(String place, boolean isOneValue) {}
