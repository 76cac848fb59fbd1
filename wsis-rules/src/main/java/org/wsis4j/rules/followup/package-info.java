/**
 * Rules about reports on the follow-up of the Summit: the document itself, the Commission and its sessions, the bodies of
 * review, the Forum and its advisory group, the Alliance, the countries.
 *
 * <p>What a report says of a body is held against what was laid down <em>on the day of the report</em>, and no later than
 * on the day whose mandates count. So a report of 2006 stays right when it is checked again after the texts have changed.
 */
@NullMarked
package org.wsis4j.rules.followup;

import org.jspecify.annotations.NullMarked;
