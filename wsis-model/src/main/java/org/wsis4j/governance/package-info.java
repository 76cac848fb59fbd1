/**
 * The UN Group on the Information Society: what it was set up for, who has the chair in turn, and what is on record.
 *
 * <p>Start with {@link org.wsis4j.governance.ChairRotation#mandated()}, the turns that paragraph 17 of E/2006/85 asks for.
 * What the founding report asks of the group stands in {@link org.wsis4j.governance.TermsOfReference}, with its
 * {@link org.wsis4j.governance.GroupObjective} and {@link org.wsis4j.governance.GroupTask}. What happened is recorded in
 * {@link org.wsis4j.governance.ChairHistory} and {@link org.wsis4j.governance.GroupMeetings}; held against the mandate they
 * give a {@link org.wsis4j.governance.TurnComparison} for each turn, and every {@link org.wsis4j.governance.Deviation}
 * carries the sources of both sides. A gap in the record is never a deviation. For records of one's own there are
 * {@link org.wsis4j.governance.CoChairs} and {@link org.wsis4j.governance.WorkPlans}.
 */
@NullMarked
package org.wsis4j.governance;

import org.jspecify.annotations.NullMarked;
