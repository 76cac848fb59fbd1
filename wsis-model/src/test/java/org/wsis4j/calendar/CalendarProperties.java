package org.wsis4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;

class CalendarProperties {

    private static final Paragraph SOURCE = Paragraph.parse("E/2006/85:17");

    @Property
    void between_isFilteringByTouch(
            @ForAll("entries") List<CalendarEntry> entries,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 400) int more) {
        LocalDate last = first.plusDays(more);
        assertThat(Calendar.of(entries).between(first, last))
                .containsExactlyElementsOf(Calendar.of(entries).stream()
                        .filter(entry -> entry.when().canTouch(first, last))
                        .toList());
    }

    @Property
    void years_ofAdjacentSpans_coverTheWholeSpan(
            @ForAll("entries") List<CalendarEntry> entries,
            @ForAll @IntRange(min = 2000, max = 2012) int from,
            @ForAll @IntRange(max = 5) int more,
            @ForAll @IntRange(max = 5) int evenMore) {
        Calendar calendar = Calendar.of(entries);
        int middle = from + more;
        int to = middle + 1 + evenMore;

        List<CalendarEntry> parts = new ArrayList<>(calendar.years(from, middle).entries());
        parts.addAll(calendar.years(middle + 1, to).entries());

        assertThat(calendar.years(from, to).entries()).hasSameElementsAs(parts);
    }

    @Property
    void and_isAssociative(
            @ForAll("entries") List<CalendarEntry> one,
            @ForAll("entries") List<CalendarEntry> two,
            @ForAll("entries") List<CalendarEntry> three) {
        Calendar a = Calendar.of(one);
        Calendar b = Calendar.of(two);
        Calendar c = Calendar.of(three);
        assertThat(a.and(b).and(c).entries()).isEqualTo(a.and(b.and(c)).entries());
    }

    @Property
    void and_keepsAll_evenWhatStandsInBoth(
            @ForAll("entries") List<CalendarEntry> one, @ForAll("entries") List<CalendarEntry> two) {
        List<CalendarEntry> all = new ArrayList<>(one);
        all.addAll(two);
        assertThat(Calendar.of(one).and(Calendar.of(two)).entries())
                .containsExactlyInAnyOrderElementsOf(all)
                .isEqualTo(Calendar.of(all).entries());
        assertThat(Calendar.of(one).and(Calendar.of(List.of())).entries())
                .isEqualTo(Calendar.of(one).entries());
    }

    @Property
    void order_isByDaysThenKey_andStable(@ForAll("entries") List<CalendarEntry> entries) {
        List<CalendarEntry> sorted = Calendar.of(entries).entries();
        for (int i = 1; i < sorted.size(); i++) {
            CalendarEntry before = sorted.get(i - 1);
            CalendarEntry after = sorted.get(i);
            assertThat(rank(before)).isLessThanOrEqualTo(rank(after));
            if (rank(before).equals(rank(after))) {
                assertThat(Integer.parseInt(before.title())).isLessThan(Integer.parseInt(after.title()));
            }
        }
    }

    private static String rank(CalendarEntry entry) {
        return entry.when().earliest() + " " + entry.when().latest() + " " + entry.key();
    }

    /** Few days and few keys, so that ties happen; the title is the place in the list. */
    @Provide
    Arbitrary<List<CalendarEntry>> entries() {
        Arbitrary<CalendarEntry> entry = Combinators.combine(
                        Arbitraries.of("a", "b"), datings(), Arbitraries.of(Certainty.values()))
                .as((key, when, certainty) -> new CalendarEntry(key, "0", when, certainty, List.of(SOURCE)));
        return entry.list().ofMaxSize(12).map(CalendarProperties::numbered);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 6_000)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
    }

    private Arbitrary<Dating> datings() {
        Arbitrary<Dating> few = Arbitraries.of("2006", "2006-05", "2006-Q4", "2006-05-17", "2005-12-31/2006-01-01")
                .map(Dating::parse);
        Arbitrary<Dating> many = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 500), Arbitraries.of("", "~"))
                .as((day, more, mark) -> Dating.parse(mark + day + "/" + day.plusDays(more)));
        return Arbitraries.oneOf(few, many);
    }

    private static List<CalendarEntry> numbered(List<CalendarEntry> entries) {
        List<CalendarEntry> numbered = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            numbered.add(new CalendarEntry(
                    entry.key(), Integer.toString(numbered.size()), entry.when(), entry.certainty(), entry.sources()));
        }
        return numbered;
    }
}
