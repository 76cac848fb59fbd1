package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicationDateProperties {

    @Property
    void parse_undoesToString(@ForAll("dates") String text) {
        PublicationDate date = PublicationDate.parse(text);
        assertThat(PublicationDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.earliest().toString()).startsWith(text.substring(0, 4));
    }

    @Property
    void aDay_meansItself(@ForAll("days") LocalDate day) {
        PublicationDate date = PublicationDate.parse(day.toString());
        assertThat(date).isEqualTo(new PublicationDate(day.toString(), day, day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 73_000)
                .map(days -> LocalDate.of(1900, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 30), Arbitraries.of(4, 7, 9, 10))
                .as((day, years, length) -> length == 9
                        ? day.getYear() + "/" + (day.getYear() + years)
                        : day.toString().substring(0, length));
    }
}
