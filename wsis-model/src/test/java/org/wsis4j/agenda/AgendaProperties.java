package org.wsis4j.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;

class AgendaProperties {

    @Property(tries = 100)
    void keys_areNeverTheSame(
            @ForAll @IntRange(min = 2000, max = 2060) int from, @ForAll @IntRange(max = 60) int more) {
        assertThat(Agenda.years(from, from + more))
                .extracting(CalendarEntry::key)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void adjacentSpans_coverTheWholeSpan(
            @ForAll @IntRange(min = 0, max = 12_000) int start,
            @ForAll @IntRange(max = 2_000) int more,
            @ForAll @IntRange(max = 2_000) int evenMore) {
        LocalDate from = LocalDate.of(2002, 1, 1).plusDays(start);
        LocalDate middle = from.plusDays(more);
        LocalDate to = middle.plusDays(1L + evenMore);

        Set<CalendarEntry> parts =
                new LinkedHashSet<>(Agenda.between(from, middle).entries());
        parts.addAll(Agenda.between(middle.plusDays(1), to).entries());

        assertThat(Agenda.between(from, to).entries()).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Property(tries = 200)
    void narrowing_givesTheSameAsAskingForLess(
            @ForAll @IntRange(min = 0, max = 12_000) int start,
            @ForAll @IntRange(max = 900) int more,
            @ForAll @IntRange(max = 900) int around) {
        LocalDate from = LocalDate.of(2002, 1, 1).plusDays(start);
        LocalDate to = from.plusDays(more);
        Calendar wide = Agenda.between(from.minusDays(around), to.plusDays(around));
        assertThat(wide.between(from, to).entries())
                .isEqualTo(Agenda.between(from, to).entries());
    }

    @Property(tries = 100)
    void entries_areInOrderAndTouchTheSpan(
            @ForAll @IntRange(min = 2000, max = 2060) int from, @ForAll @IntRange(max = 20) int more) {
        Calendar calendar = Agenda.years(from, from + more);
        assertThat(Calendar.of(calendar.entries()).entries()).isEqualTo(calendar.entries());
        assertThat(calendar)
                .allMatch(entry -> entry.when().canTouch(LocalDate.of(from, 1, 1), LocalDate.of(from + more, 12, 31)));
    }
}
