package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;

class AreaTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"KEN", "Kenya", "KENYA", "404"})
    void givenACountryInAColumnOfAreas_whenRead_thenTheRegisterFindsIt(String text) {
        assertThat(AreaText.named(text)).isEqualTo(Area.country("KEN"));
    }

    @Test
    void givenGroups_whenRead_thenThoseOfTheRegisterHaveOneNameAndOthersTheirOwn() {
        assertThat(AreaText.named("least developed countries")).isEqualTo(Area.group("LDC"));
        assertThat(AreaText.named("LDC")).isEqualTo(AreaText.coded("LDC")).isEqualTo(Area.group("LDC"));
        assertThat(AreaText.named("africa")).isEqualTo(Area.group("Africa"));
        assertThat(AreaText.named("Asia & Pacific")).isEqualTo(Area.group("Asia & Pacific"));
        assertThat(AreaText.named("CIS")).isEqualTo(Area.group("CIS"));
        assertThat(AreaText.named("World")).isEqualTo(AreaText.coded("WLD")).isEqualTo(Area.WORLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "SA", "KE"})
    void givenTwoLetters_whenRead_thenTheyAreNoCountrySinceTheyMayBeAnyGroup(String text) {
        assertThat(AreaText.named(text)).isEqualTo(Area.group(text));
    }

    @Test
    void givenACodeOfNoRegister_whenRead_thenItIsACountryThatIsNotKnown() {
        assertThat(AreaText.coded("AAA")).isEqualTo(Area.country("AAA"));
        assertThat(AreaText.isKnown(Area.country("AAA"))).isFalse();
        assertThat(AreaText.isKnown(Area.country("KEN"))).isTrue();
        assertThatThrownBy(() -> AreaText.coded("Kenya")).hasMessageContaining("is no code of a country");
        assertThatThrownBy(() -> AreaText.named(" ")).hasMessageContaining("the area is empty");
    }
}
