package org.wsis4j.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Evidence;

class CountryTest {

    @Test
    void givenACountry_whenRead_thenItsCodeNamesItAndItsGroupsKeepTheirOrder() {
        Country country = CountrySamples.country("ATL", "AT", "001", "Atlantis");
        assertThat(country.key()).isEqualTo("ATL");
        assertThat(country).hasToString("ATL");
        assertThat(country.groups()).containsExactly(CountryGroup.LDC, CountryGroup.SIDS);
        assertThatThrownBy(() -> country.groups().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AT", "atl", "ATLA", "WLD", "A1L", "\u0410TL", "\u0130TL", "AT\n"})
    void givenAnotherFormOfTheCodeOfThreeLetters_whenMade_thenItIsRefused(String iso3) {
        assertThatThrownBy(() -> new Country(
                        iso3,
                        "AT",
                        "001",
                        "Atlantis",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        Evidence.SECONDARY,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + iso3 + "' is no code of a COUNTRY");
    }

    @ParameterizedTest
    @CsvSource({
        "at, 001",
        "A, 001",
        "ATL, 001",
        "AT, 1",
        "AT, 0001",
        "AT, -01",
        "AT, \u0660\u0660\u0661",
        "\u0410T, 001"
    })
    void givenAnotherFormOfTheOtherCodes_whenMade_thenItIsRefused(String iso2, String m49) {
        assertThatThrownBy(() -> CountrySamples.country("ATL", iso2, m49, "Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ATL has the codes '" + iso2 + "' and '" + m49
                        + "'; expected two capital letters and three digits, for example KE and 404");
    }

    @Test
    void givenNoNameOrASubregionOfNothing_whenMade_thenItIsRefused() {
        assertThatThrownBy(() -> CountrySamples.country("ATL", "AT", "001", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ATL has the name ' '");
        assertThatThrownBy(() ->
                        CountrySamples.country("ATL", "AT", "001", "Atlantis", Optional.empty(), Optional.of("Deep")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no subregion without region");
    }
}
