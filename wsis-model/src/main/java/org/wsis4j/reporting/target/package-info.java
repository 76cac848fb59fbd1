/**
 * Submissions of figures on the connectivity targets, by a country or an agency.
 *
 * <p>Start with {@link org.wsis4j.reporting.target.TargetReport}; its parts are the figures and what is claimed by them. The
 * targets themselves are in {@code org.wsis4j.target}, and figures that have been checked in {@code org.wsis4j.observation}.
 */
@NullMarked
package org.wsis4j.reporting.target;

import org.jspecify.annotations.NullMarked;
