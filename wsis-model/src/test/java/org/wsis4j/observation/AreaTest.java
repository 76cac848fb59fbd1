package org.wsis4j.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "KE", "ken", "KENY", "K1N", "WLD"})
    void givenAnotherForm_whenACountryIsMade_thenItIsRefused(String code) {
        assertThatThrownBy(() -> Area.country(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + code + "' is no code of a COUNTRY")
                .hasMessageContaining("Area.WORLD for the world, which some data sets call WLD");
    }

    @Test
    void givenAGroupAndACountryOfTheSameName_whenCompared_thenTheyAreTwo() {
        assertThat(Area.group("KEN")).isNotEqualTo(Area.country("KEN"));
        assertThat(Area.country("KEN")).isLessThan(Area.group("AAA"));
    }

    @Test
    void givenMembersInAnyOrder_whenAGroupIsMade_thenEachIsInItOnce() {
        AreaGroup group = AreaGroup.of("LDC", List.of(country("NPL"), country("AFG"), country("NPL")));
        assertThat(group.members()).containsExactly(country("AFG"), country("NPL"));
        assertThat(group).isEqualTo(AreaGroup.of("LDC", List.of(country("AFG"), country("NPL"))));
    }

    @Test
    void givenNoCountries_whenAGroupIsMade_thenItIsRefused() {
        assertThatThrownBy(() -> AreaGroup.world(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AreaGroup.of("Africa", List.of(Area.group("East"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a group or the world with one country or more");
        assertThatThrownBy(() -> new AreaGroup(country("KEN"), new TreeSet<>(List.of(country("KEN")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Area country(String code) {
        return Area.country(code);
    }
}
