package org.wsis4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;

class CalendarTest {

    private static final Paragraph SOURCE = Paragraph.parse("E/2006/85:17");

    @Test
    void givenTheEvents_whenLinedUp_thenEachIsAnEntryOfItsOwn() {
        assertThat(Calendar.ofEvents().stream().map(CalendarEntry::key))
                .containsExactlyElementsOf(
                        Events.standard().stream().map(Event::key).toList());
    }

    @Test
    void givenTheSpringOf2006_whenAsked_thenTheEntriesSayHowCertainTheyAre() {
        assertThat(Calendar.ofEvents().between(LocalDate.of(2006, 3, 1), LocalDate.of(2006, 3, 31)))
                .extracting(CalendarEntry::key, CalendarEntry::certainty)
                .containsExactly(
                        tuple("2006-wtdc-06", Certainty.WINDOW),
                        tuple("2006-03-gaid-launch", Certainty.WINDOW),
                        tuple("2006-03-09-c2", Certainty.FIXED),
                        tuple("2006-03-17-comments", Certainty.DUTY),
                        tuple("2006-03-31-enhanced-cooperation", Certainty.DUTY));
    }

    @Test
    void givenADutyOfAnotherPackage_whenMerged_thenItStandsAmongTheEvents() {
        CalendarEntry duty = new CalendarEntry(
                "chair-rotation", "Chair passes on", Dating.parse("2006-07"), Certainty.DUTY, List.of(SOURCE));

        Calendar merged = Calendar.ofEvents().and(Calendar.of(List.of(duty)));

        assertThat(merged.entries()).hasSize(74).contains(duty);
        assertThat(merged.between(LocalDate.of(2006, 7, 1), LocalDate.of(2006, 7, 31)))
                .extracting(CalendarEntry::key)
                .containsExactly("2006-wtdc-06", "chair-rotation", "2006-07-03-ecosoc");
    }

    @Test
    void givenAYear_whenAsked_thenItsEntriesAreGiven() {
        assertThat(Calendar.ofEvents().years(2025, 2026))
                .extracting(CalendarEntry::key)
                .containsExactly("2025-wsis-forum", "2025-07-11-facilitators-meeting", "2026-wsis-forum");
        assertThat(Calendar.ofEvents().years(1990, 2002)).isEmpty();
    }

    @Test
    void givenYearsInWrongOrder_whenAsked_thenTheyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendar.ofEvents().years(2007, 2006))
                .withMessage("the last day 2006-12-31 is before the first day 2007-01-01;"
                        + " expected them in order, for example 2006-05-09 and 2006-05-19");
    }

    @Test
    void givenAnEntryWithoutKeyOrSource_whenMade_thenItIsRefused() {
        Dating when = Dating.parse("2006");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry(" ", "Day", when, Certainty.DUTY, List.of(SOURCE)))
                .withMessage("calendar entry 'Day' has no key; expected one, for example 2006-02-24-consultation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry("day", "Day", when, Certainty.DUTY, List.of()))
                .withMessage("calendar entry 'day' cites nothing; expected a paragraph, for example E/2006/85:24");
    }
}
