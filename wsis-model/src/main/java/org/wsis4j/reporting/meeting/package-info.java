/**
 * Reports of the meetings at which an action line is facilitated.
 *
 * <p>Start with {@link org.wsis4j.reporting.meeting.FacilitationMeetingReport}; its parts stand beside it.
 */
@NullMarked
package org.wsis4j.reporting.meeting;

import org.jspecify.annotations.NullMarked;
