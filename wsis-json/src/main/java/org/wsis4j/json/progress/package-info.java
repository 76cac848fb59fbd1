/**
 * What comes of the targets, as JSON; written, never read, and not for users.
 *
 * <p>{@code ProgressWriter} writes a report, with {@code IndicatorResultWriter} for what was computed from figures and
 * {@code ComparisonWriter} for what the reviews found beside it.
 */
@NullMarked
package org.wsis4j.json.progress;

import org.jspecify.annotations.NullMarked;
