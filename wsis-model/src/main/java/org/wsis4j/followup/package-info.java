/**
 * What the texts lay down about the bodies of the follow-up, and what they propose: two things kept apart.
 *
 * <p>Start with {@link org.wsis4j.followup.Provisions}, the register: what was in force on a day never includes a proposal;
 * see {@link org.wsis4j.followup.Standing}. Meetings that the texts name are
 * {@link org.wsis4j.followup.CommissionSession} and {@link org.wsis4j.followup.ForumMeeting}; what is a process and no body
 * is a {@link org.wsis4j.followup.FollowUpProcess}. {@link org.wsis4j.followup.Track} tells implementation from follow-up.
 * Who reports what to whom is in {@code org.wsis4j.obligation}; the UN Group on the Information Society is not here.
 */
@NullMarked
package org.wsis4j.followup;

import org.jspecify.annotations.NullMarked;
