/**
 * Figures held against targets, by criteria that are named, for the world, for a group or for a country.
 *
 * <p>Start with {@link org.wsis4j.target.assessment.TargetAssessor}. A {@link org.wsis4j.target.assessment.Criterion} is always
 * chosen, since most targets have no agreed threshold. Each indicator gets a
 * {@link org.wsis4j.target.assessment.IndicatorResult} with the figure, its data year, the share of the population behind it,
 * and either a {@link org.wsis4j.target.assessment.Verdict} or the {@link org.wsis4j.target.assessment.Reason}s why there is
 * none; a {@link org.wsis4j.target.assessment.TargetResult} lists them. What the reviews found is put beside them by
 * {@link org.wsis4j.target.assessment.PublishedComparison}.
 */
@NullMarked
package org.wsis4j.target.assessment;

import org.jspecify.annotations.NullMarked;
