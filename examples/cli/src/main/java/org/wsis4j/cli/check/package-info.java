/**
 * Checking documents, one by one and all together, and saying what was found.
 *
 * <p>{@link org.wsis4j.cli.check.CorpusCheck} checks each document by a {@link org.wsis4j.cli.check.Checker}, keeps of it only
 * what rules on all of them compare, and hands it as {@link org.wsis4j.cli.check.CheckedDocument} to
 * {@link org.wsis4j.cli.check.Results}: {@link org.wsis4j.cli.check.AssessmentText} prints one document at length,
 * {@link org.wsis4j.cli.check.CorpusText} a line for each finding and {@link org.wsis4j.cli.check.Totals} at the end;
 * {@link org.wsis4j.cli.check.AssessmentsJson} and {@link org.wsis4j.cli.check.SarifResults} are for programs.
 */
@NullMarked
package org.wsis4j.cli.check;

import org.jspecify.annotations.NullMarked;
