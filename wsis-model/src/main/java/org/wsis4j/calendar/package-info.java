/**
 * What was, is or may be held when: the events that the founding documents and later sources date.
 *
 * <p>Start with {@link org.wsis4j.calendar.Events}, the register. Each {@link org.wsis4j.calendar.Event} is dated as
 * exactly as its sources date it, and says whether it was held or only announced, planned or possible
 * ({@link org.wsis4j.calendar.EventState}). A {@link org.wsis4j.calendar.Calendar} lines up events and other dates, such as
 * recurring duties, as {@linkplain org.wsis4j.calendar.CalendarEntry entries} that say how certain they are
 * ({@link org.wsis4j.calendar.Certainty}).
 *
 * <p>What the library dates in all its registers stands in one calendar in the package {@code org.wsis4j.agenda}, which
 * knows them; this one knows events only.
 */
@NullMarked
package org.wsis4j.calendar;

import org.jspecify.annotations.NullMarked;
