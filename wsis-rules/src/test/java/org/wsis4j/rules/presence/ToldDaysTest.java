package org.wsis4j.rules.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldDaysTest {

    private static final LocalDate DAY = LocalDate.of(2006, 10, 30);

    private final ToldDays told = new ToldDays();

    @Test
    void givenTheSameDayAgain_whenNothingDiffers_thenItIsOne() {
        assertThat(told.isNew(DAY, Optional.of(1), Optional.empty())).isTrue();
        assertThat(told.isNew(DAY, Optional.of(1), Optional.empty())).isFalse();
        assertThat(told.isNew(DAY, Optional.empty(), Optional.of("a"))).isFalse();
        assertThat(told.isNew(DAY.plusDays(1), Optional.of(1), Optional.of("a")))
                .isTrue();
    }

    @Test
    void givenTheSameDayAgain_whenSomethingDiffersFromAnyTellingBefore_thenItIsAnother() {
        told.isNew(DAY, Optional.of(1), Optional.empty());
        told.isNew(DAY, Optional.empty(), Optional.of("a"));

        assertThat(told.isNew(DAY, Optional.empty(), Optional.of("b"))).isTrue();
        assertThat(told.isNew(DAY, Optional.of(2), Optional.of("a"))).isTrue();
        assertThat(told.isNew(DAY, Optional.of(1), Optional.of("a"))).isFalse();
    }

    @Test
    void givenPlaces_whenWrittenOtherwiseOrBlank_thenTheyAreTheSameOrNone() {
        assertThat(ToldDays.place(Optional.of("ATHENS "))).isEqualTo(ToldDays.place(Optional.of("Athens")));
        assertThat(ToldDays.place(Optional.of("\u0410\u0444\u0438\u043d\u044b")))
                .isNotEqualTo(ToldDays.place(Optional.of("Athens")))
                .isPresent();
        assertThat(ToldDays.place(Optional.of("\u00a0"))).isEmpty();
        assertThat(ToldDays.place(Optional.empty())).isEmpty();
    }
}
