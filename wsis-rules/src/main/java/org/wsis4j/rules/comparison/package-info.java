/**
 * What changes when a report is checked again: another version of it, another day, other rules, another library.
 *
 * <p>Start with {@link org.wsis4j.rules.comparison.AssessmentComparison} for two assessments of one report, just made
 * or stored years apart, and with
 * {@link org.wsis4j.rules.comparison.Rehearsal} before a set of rules is exchanged for another: it tells which of many reports
 * would be judged otherwise.
 */
@NullMarked
package org.wsis4j.rules.comparison;

import org.jspecify.annotations.NullMarked;
