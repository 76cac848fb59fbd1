package org.wsis4j.json.host;

import java.util.List;
import java.util.Map;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/** A document of a host that has reports in it. */
record Submission(String submissionId, FacilitatorReport report, Report other) {

    /** Several of them. */
    record Batch(List<FacilitatorReport> list, Map<String, Report> byName) {}

    /** A report together with what is wrong with it. */
    record Told(String submissionId, Reading<FacilitatorReport> report) {}

    /** The same, of whatever kind. */
    record AnyTold(Reading<?> report) {}
}
