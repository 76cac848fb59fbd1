package org.wsis4j.web;

import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.reading.Reading;

/**
 * A document of this host with a report in it.
 *
 * @param id a number of the sender
 * @param report the report, with every problem of its form
 */
record Submission(int id, Reading<FacilitatorReport> report) {}
