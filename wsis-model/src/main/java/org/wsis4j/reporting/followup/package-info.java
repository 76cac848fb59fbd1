/**
 * Reports on the follow-up of the Summit by the intergovernmental bodies.
 *
 * <p>Start with {@link org.wsis4j.reporting.followup.FollowUpReport}; its parts stand beside it.
 */
@NullMarked
package org.wsis4j.reporting.followup;

import org.jspecify.annotations.NullMarked;
