package org.wsis4j.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;

class CountryGroupsTest {

    private static final Countries REGISTER = Countries.standard();

    @ParameterizedTest
    @CsvSource({
        "Africa, 60",
        "Americas, 57",
        "Asia, 51",
        "Europe, 51",
        "Oceania, 29",
        "Sub-Saharan Africa, 53",
        "Latin America and the Caribbean, 52",
        "South-eastern Asia, 11",
        "Micronesia, 8",
        "Northern America, 5"
    })
    void givenARegionOrSubregion_whenAsked_thenItsCountriesAreThoseOfTheDataSet(String name, int size) {
        assertThat(REGISTER.group(name)).hasValueSatisfying(group -> {
            assertThat(group.area()).isEqualTo(Area.group(name));
            assertThat(group.members()).hasSize(size);
        });
        assertThat(REGISTER.group(" " + name.replace('-', ' ') + " ")).isEqualTo(REGISTER.group(name));
    }

    @ParameterizedTest
    @EnumSource
    void givenAGroupOfTheUnitedNations_whenAskedByCodeOrTitle_thenItIsTheSame(CountryGroup group) {
        List<Area> members = REGISTER.all().stream()
                .filter(country -> country.groups().contains(group))
                .map(Country::area)
                .toList();
        assertThat(members).isNotEmpty();
        assertThat(REGISTER.group(group.name())).contains(AreaGroup.of(group.name(), members));
        assertThat(REGISTER.group(group.title())).isEqualTo(REGISTER.group(group.name()));
        assertThat(CountryGroup.find(group.name())).contains(group);
    }

    @ParameterizedTest
    @CsvSource({"LDC, NPL, KEN", "LLDC, NPL, KEN", "SIDS, TUV, NPL"})
    void givenAGroup_whenItsMembersAreRead_thenOneIsInAndAnotherIsNot(String code, String in, String out) {
        assertThat(REGISTER.group(code))
                .hasValueSatisfying(group ->
                        assertThat(group.members()).contains(Area.country(in)).doesNotContain(Area.country(out)));
    }

    @Test
    void givenTheRegions_whenPutTogether_thenOnlyAntarcticaIsMissingFromTheWorld() {
        long inRegions = List.of("Africa", "Americas", "Asia", "Europe", "Oceania").stream()
                .map(REGISTER::group)
                .flatMap(Optional::stream)
                .mapToLong(group -> group.members().size())
                .sum();
        assertThat(inRegions).isEqualTo(248);
        assertThat(REGISTER.world().area()).isEqualTo(Area.WORLD);
        assertThat(REGISTER.world().members()).hasSize(249).contains(Area.country("ATA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "World", "Kenya", "Arab States", "CIS", "LDC\u0000", "\u0410frica\u0411", "SIDS 2"})
    void givenWhatIsNoGroup_whenAsked_thenThereIsNone(String name) {
        assertThat(REGISTER.group(name)).isEmpty();
    }

    @Test
    void givenTwoGroupsOfOneName_whenARegisterIsMade_thenItIsRefused() {
        Country one = CountrySamples.country("AAA", "AA", "001", "A", Optional.of("Ocean"), Optional.of("OCEAN"));
        assertThatThrownBy(() -> new Countries(List.of(one)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("countries.tsv: 'OCEAN' of OCEAN would mean Ocean too");
    }
}
