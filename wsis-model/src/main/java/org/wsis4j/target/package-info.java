/**
 * The connectivity targets of the Geneva Plan of Action, what they are measured by, and what the two reviews found.
 *
 * <p>Start with {@link org.wsis4j.target.ConnectivityTarget}: ten targets, with the agreed text and the wording of the review of
 * 2014 kept apart. {@link org.wsis4j.target.Indicators} is a register that can be extended; an
 * {@link org.wsis4j.target.Indicator} whose name was not found stays in it as a gap. What the reviews said is a
 * {@link org.wsis4j.target.PublishedVerdict} with its {@link org.wsis4j.target.PublishedFigure}s. There are no statistics
 * here; figures of one's own are in {@code org.wsis4j.observation}, and judged in {@code org.wsis4j.target.assessment}.
 */
@NullMarked
package org.wsis4j.target;

import org.jspecify.annotations.NullMarked;
