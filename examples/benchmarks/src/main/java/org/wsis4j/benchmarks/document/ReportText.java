package org.wsis4j.benchmarks.document;

import java.util.List;

/**
 * A facilitator's report as text.
 *
 * @param bytes the text, UTF-8
 * @param faults what was planted into it
 */
public record ReportText(byte[] bytes, List<Fault> faults) {}
