/**
 * Everything dated in one calendar: events, sessions, meetings, and what is due again and again.
 *
 * <p>Start with {@link org.wsis4j.agenda.Agenda}. It is a room of its own because it knows all registers with dates, and
 * none of them may know it.
 */
@NullMarked
package org.wsis4j.agenda;

import org.jspecify.annotations.NullMarked;
