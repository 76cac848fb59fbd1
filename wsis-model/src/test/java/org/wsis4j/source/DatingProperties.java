package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatingProperties {

    @Property
    void parse_undoesToString(@ForAll("dates") String text) {
        Dating date = Dating.parse(text);
        assertThat(Dating.parse(date.toString())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.earliest().toString()).startsWith(text.replace("~", "").substring(0, 4));
    }

    @Property
    void aDay_meansItself(@ForAll("days") LocalDate day) {
        Dating date = Dating.parse(day.toString());
        assertThat(date).isEqualTo(new Dating(day.toString(), day, day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 73_000)
                .map(days -> LocalDate.of(1900, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 30), Arbitraries.of(4, 7, 8, 9, 10, 21, 22))
                .as((day, more, form) -> switch (form) {
                    case 8 -> day.getYear() + "-Q" + (1 + more % 4);
                    case 9 -> day.getYear() + "/" + (day.getYear() + more);
                    case 21 -> day + "/" + day.plusDays(more);
                    case 22 -> "~" + day + "/" + day.plusDays(more);
                    default -> day.toString().substring(0, form);
                });
    }
}
