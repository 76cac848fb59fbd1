/**
 * Checking documents, one by one and all together, and saying what was found.
 *
 * <p>{@link org.wsis4j.cli.check.AssessmentText} prints what was found in one document, at length. A corpus is checked by
 * {@link org.wsis4j.cli.check.CorpusCheck}: of each {@link org.wsis4j.cli.check.CheckedDocument} it keeps only what rules
 * compare, hands the rest to {@link org.wsis4j.cli.check.Results} ({@link org.wsis4j.cli.check.CorpusText} or
 * {@link org.wsis4j.cli.check.CorpusJson}), and counts in {@link org.wsis4j.cli.check.Totals}.
 */
@NullMarked
package org.wsis4j.cli.check;

import org.jspecify.annotations.NullMarked;
