package org.wsis4j.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class CountriesTest {

    private static final Countries REGISTER = Countries.standard();

    static List<Country> countries() {
        return REGISTER.all();
    }

    @Test
    void givenNamesOfAreas_whenAskedForAreasOfAnyKind_thenCountriesComeBeforeGroupsAndTheWorldLast() {
        assertThat(REGISTER.area("ken")).contains(Area.country("KEN"));
        assertThat(REGISTER.area("LDC")).map(Area::kind).contains(Area.Kind.GROUP);
        assertThat(REGISTER.area("Micronesia")).map(Area::kind).contains(Area.Kind.COUNTRY);
        assertThat(REGISTER.area("World")).contains(Area.WORLD);
        assertThat(REGISTER.area("WLD")).contains(Area.WORLD);
        assertThat(REGISTER.area("Atlantis")).isEmpty();
        assertThat(REGISTER.area("")).isEmpty();
    }

    @Test
    void givenTheRegister_whenCounted_thenItHas249InTheOrderOfTheirCodes() {
        assertThat(REGISTER).hasSize(249).extracting(Country::iso3).isSorted().doesNotHaveDuplicates();
        assertThat(countries()).extracting(Country::iso2).doesNotHaveDuplicates();
        assertThat(countries()).extracting(Country::m49).doesNotHaveDuplicates();
        assertThat(countries()).extracting(Country::name).doesNotHaveDuplicates();
        assertThat(countries()).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void givenACountry_whenLookedUpByAnyOfItsNames_thenItIsFound(Country country) {
        assertThat(REGISTER.find(country.iso3())).containsSame(country);
        assertThat(REGISTER.find(country.iso2().toLowerCase(Locale.ROOT))).containsSame(country);
        assertThat(REGISTER.find(country.m49())).containsSame(country);
        assertThat(REGISTER.find(String.valueOf(Integer.parseInt(country.m49()))))
                .containsSame(country);
        assertThat(REGISTER.find(country.name().toUpperCase(Locale.ROOT))).containsSame(country);
        assertThat(country.spellings())
                .allSatisfy(spelling -> assertThat(REGISTER.find(spelling)).containsSame(country));
        assertThat(country.area()).isEqualTo(Area.country(country.iso3()));
        assertThat(country.evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(country.sources().get(0)).isEqualTo(Paragraph.parse("COUNTRY-CODES:row/" + country.iso3()));
    }

    @Test
    void givenTheRegister_whenItsRegionsAreRead_thenAntarcticaAloneHasNone() {
        assertThat(countries().stream().filter(country -> country.region().isEmpty()))
                .extracting(Country::iso3)
                .containsExactly("ATA");
        assertThat(countries())
                .allMatch(country ->
                        country.region().isPresent() == country.subregion().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CIV | Côte d'Ivoire
            CIV | CO\u0302TE D\u2019IVOIRE
            CIV | Cote d'Ivoire
            BLM | SAINT BARTHELEMY
            STP | Sao Tome and Principe
            TUR | Türkiye
            TUR | TÜRK\u0130YE
            TUR | turk\u0131ye
            TTO | trinidad & tobago
            KNA | saint kitts and nevis
            FSM | Micronesia
            USA | U.S.A.
            GBR | U.K.
            IRN | Iran (I.R.)
            VNM | VIETNAM
            VNM | Viet Nam
            """)
    void givenAName_whenWrittenOtherwise_thenTheCountryIsFound(String iso3, String written) {
        assertThat(REGISTER.find(written)).map(Country::iso3).contains(iso3);
    }

    @ParameterizedTest
    @CsvSource({"4, AFG", "04, AFG", "004, AFG", "\uff14\uff10\uff14, KEN", "40, AUT", "404, KEN"})
    void givenANumberOfM49_whenLookedUp_thenLeadingZerosDoNotCount(String written, String iso3) {
        assertThat(REGISTER.find(written)).map(Country::iso3).contains(iso3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KOR | KOREA (REP. OF)
            KOR | Republic of Korea
            KOR | Korea, Rep.
            KOR | South Korea
            PRK | KOREA (DEM. P. R. OF)
            PRK | Democratic People's Republic of Korea
            PRK | Korea, Dem. People\u2019s Rep.
            PRK | North Korea
            COD | DEMOCRATIC REPUBLIC OF THE CONGO
            COD | Congo (Dem. Rep. of the)
            COD | Congo - Kinshasa
            COG | Republic of the Congo
            COG | Congo (Rep. of the)
            COG | Congo-Brazzaville
            GIN | GUINEA
            GNB | GUINEA-BISSAU
            GNQ | EQUATORIAL GUINEA
            PNG | PAPUA NEW GUINEA
            NER | NIGER
            NGA | NIGERIA
            DMA | DOMINICA
            DOM | DOMINICAN REPUBLIC
            SDN | SUDAN
            SSD | SOUTH SUDAN
            MAF | St. Martin
            SXM | Sint Maarten
            WSM | Samoa
            ASM | American Samoa
            """)
    void givenTwoCountriesOfLikeNames_whenLookedUp_thenEachIsItself(String iso3, String written) {
        assertThat(REGISTER.find(written)).map(Country::iso3).contains(iso3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KOREA",
                "CONGO",
                "The Congo",
                "Virgin Islands",
                "INTERNATIONAL",
                "South Africa/international",
                "WLD",
                "World",
                "Africa",
                "LDC",
                "AAA",
                "KE KEN",
                "0004",
                "4 0 4",
                "4\u00b2",
                "\u0664\u0660\u0664",
                "999999999999999999999",
                "",
                "   ",
                "()",
                "\u200f",
                "KENYA\u0000",
                "\u0421\u041d\u0415",
                "\u041a\u0435\u043d\u0438\u044f",
                "\ud83c\uddf0\ud83c\uddea",
                "\ud801\udc00",
                "\ud83c",
                "\u0643\u064a\u0646\u064a\u0627"
            })
    void givenWhatIsNoCountryOrOneOfTwo_whenLookedUp_thenNoneIsFound(String written) {
        assertThat(REGISTER.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u041aENYA, KEN",
        "\u041a\u0415N, KEN",
        "\uff2b\uff25\uff2e, KEN",
        "\ud835\udc0a\ud835\udc04\ud835\udc0d, KEN",
        "\u200fKEN\u200e, KEN",
        "'ken\u00a0', KEN"
    })
    void givenSignsThatLookAlike_whenLookedUp_thenTheyAreFolded(String written, String iso3) {
        assertThat(REGISTER.find(written)).map(Country::iso3).contains(iso3);
    }

    @Test
    void givenAVeryLongText_whenLookedUp_thenNoneIsFound() {
        assertThat(REGISTER.find("KENYA ".repeat(100_000))).isEmpty();
    }

    @Test
    void givenTwoCountriesOfOneName_whenARegisterIsMade_thenItIsRefused() {
        Country one = CountrySamples.country("AAA", "AA", "001", "Atlantis");
        assertThatThrownBy(() -> new Countries(List.of(one, CountrySamples.country("BBB", "BB", "002", "ATLANTIS "))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("countries.tsv: 'ATLANTIS ' of BBB would mean AAA too");
        assertThatThrownBy(() -> new Countries(List.of(one, CountrySamples.country("BBB", "BB", "002", "AA"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("countries.tsv: 'AA' of BBB would mean AAA too");
        assertThatThrownBy(() -> new Countries(List.of(one, CountrySamples.country("BBB", "BB", "001", "B"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("countries.tsv: '001' of BBB would mean AAA too");
        assertThatThrownBy(() -> new Countries(List.of(CountrySamples.country("AAA", "AA", "001", "()"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("countries.tsv: '()' of AAA can name nothing");
    }
}
