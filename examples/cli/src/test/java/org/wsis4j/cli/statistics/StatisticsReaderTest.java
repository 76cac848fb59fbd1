package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.source.Dating;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

class StatisticsReaderTest {

    private static final Area KENYA = Area.country("KEN");

    @Test
    void givenColumnsInAnyOrderAndCase_whenRead_thenTheyAreFoundByName() {
        Observation figure = only(
                "Source,VALUE,Year,Unit,Indicator,ISO3,Estimate,Published\n" + "ITU,7.2,2010,%,i99H,KEN,1,2014-06\n");
        assertThat(figure)
                .isEqualTo(new Observation(
                        KENYA,
                        "T10-INTERNET-USE",
                        2010,
                        new BigDecimal("7.2"),
                        Unit.PERCENT,
                        Optional.of(true),
                        "ITU",
                        Optional.of(Dating.parse("2014-06"))));
    }

    @ParameterizedTest
    @CsvSource({
        "T10-INTERNET-USE, T10-INTERNET-USE",
        "i99H, T10-INTERNET-USE",
        "10.1, T10-MOBILE-SUBSCRIPTIONS",
        "HH6, T10-INTERNET",
        "HH1, T8-RADIO"
    })
    void givenANameOfAnIndicator_whenRead_thenItIsFound(String name, String key) {
        assertThat(only("iso3,year,core_indicator,value\nKEN,2010," + name + ",7\n")
                        .indicator())
                .isEqualTo(key);
    }

    @Test
    void givenNoUnitAndNoSource_whenRead_thenTheUnitIsThatOfTheIndicatorAndTheSourceTheFile() {
        Observation figure = only("iso3,year,series,value\nKEN,2010,mobile_cellular_per_100,120\n");
        assertThat(figure.unit()).isEqualTo(Unit.PER_100_INHABITANTS);
        assertThat(figure.source()).isEqualTo(Reading.FILE);
        assertThat(figure.estimate()).isEmpty();
        assertThat(figure.vintage()).isEmpty();
    }

    @Test
    void givenTheWideForm_whenRead_thenEveryColumnIsReadAndTheWeightBesideIt() {
        Statistics read = Reading.clean("iso3,year,i99H_percent,10.1,population\nKEN,2010,7.2,61,42030676\n");
        assertThat(read.observations())
                .extracting(Observation::indicator, Observation::unit)
                .containsExactly(
                        tuple("T10-INTERNET-USE", Unit.PERCENT),
                        tuple("T10-MOBILE-SUBSCRIPTIONS", Unit.PER_100_INHABITANTS));
        assertThat(read.weights().find(PopulationConcerned.PEOPLE, KENYA, 2010)).contains(new BigDecimal("42030676"));
    }

    @Test
    void givenPopulations_whenRead_thenEachIsItsOwn() {
        Statistics read = Reading.clean("iso3,year,urban,rural\nWLD,2010,5,6\n", "iso3,year,households\nKEN,2010,7\n");
        assertThat(read.weights().find(PopulationConcerned.URBAN_PEOPLE, Area.WORLD, 2010))
                .contains(new BigDecimal(5));
        assertThat(read.weights().find(PopulationConcerned.RURAL_PEOPLE, Area.WORLD, 2010))
                .contains(new BigDecimal(6));
        assertThat(read.weights().find(PopulationConcerned.HOUSEHOLDS, KENYA, 2010))
                .contains(new BigDecimal(7));
        assertThat(read.weights().find(PopulationConcerned.PEOPLE, KENYA, 2010)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "World, WORLD, WORLD",
        "WLD, WORLD, WORLD",
        "KEN, COUNTRY, KEN",
        "CIS, GROUP, CIS",
        "Africa, GROUP, Africa"
    })
    void givenAnArea_whenRead_thenItIsCountryGroupOrWorld(String name, Area.Kind kind, String code) {
        assertThat(only("area,year,indicator,value\n" + name + ",2010,i99H,7\n").area())
                .isEqualTo(new Area(kind, code));
    }

    @Test
    void givenLevelsOfEducation_whenRead_thenTheyAreNoVintagesOfOneFigure() {
        Statistics read =
                Reading.clean("m49,iso3,year,series,education_level,value\n660,AIA,2010,SE_ACC_INTN,primar,75\n"
                        + "660,AIA,2010,SE_ACC_INTN,lowsec,100\n660,AIA,2010,SE_ACC_INTN,,90\n");
        assertThat(read.observations()).extracting(Observation::value).containsExactly(new BigDecimal(90));
        assertThat(leftovers(read).series().counts())
                .containsExactly(Map.entry("SE_ACC_INTN/lowsec", 1L), Map.entry("SE_ACC_INTN/primar", 1L));
        assertThat(leftovers(read).columns()).as("M49 is known").isEmpty();
    }

    @Test
    void givenWhatIsOfNoUse_whenRead_thenAllOfItIsTold() {
        Statistics read = Reading.clean("iso3,year,indicator,value,unit,name\nKEN,2010,i99H,7,Millions,x\n"
                + "KEN,2010,nobody,7,%,x\nKEN,2010,nobody,bad,%,x\nKEN,2010,i99H,...,%,x\n");
        assertThat(read.observations()).isEmpty();
        assertThat(leftovers(read).units().counts()).containsOnly(Map.entry("Millions", 1L));
        assertThat(leftovers(read).series().counts()).containsOnly(Map.entry("nobody", 2L));
        assertThat(leftovers(read).columns()).containsExactly("name");
        assertThat(leftovers(read).missing()).isEqualTo(1);
        assertThat(leftovers(read).rows()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "..", "…", "-", "–", "—", "n/a", "N/A"})
    void givenAMissingValue_whenRead_thenItIsAbsentAndCountedAndNeverZero(String missing) {
        Statistics read = Reading.clean("iso3,year,i99H,population\nKEN,2010," + missing + ",0\n");
        assertThat(read.observations()).isEmpty();
        assertThat(leftovers(read).missing()).isEqualTo(1);
        assertThat(read.weights().find(PopulationConcerned.PEOPLE, KENYA, 2010))
                .as("a real zero")
                .contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"e, true", "E, true", "c, false", "m, false", "CA, false"})
    void givenTheNature_whenRead_thenOnlyEIsAnEstimate(String nature, boolean estimate) {
        assertThat(only("iso3,year,indicator,value,nature\nKEN,2010,i99H,7," + nature + "\n")
                        .estimate())
                .contains(estimate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void givenAByteOrderMarkAndAnyLineEnds_whenRead_thenItIsTheSame(String end) {
        String text =
                "\uFEFFiso3,year,indicator,value,source\n\nKEN,2010,i99H,7,\"a,\n\"\"b\"\"\"\nUGA,2010,i99H,x,c\n";
        Statistics read = Reading.of(text.replace("\n", end));
        assertThat(read.observations()).extracting(Observation::source).containsExactly("a,\n\"b\"".replace("\n", end));
        assertThat(read.problems().first()).extracting(Problem::line).containsExactly(5L);
    }

    @Test
    void givenTwoFiguresOfAYear_whenRead_thenBothAreKeptAsAConflict() {
        Statistics read = Reading.clean(
                "iso3,year,indicator,value,source\nKEN,2010,i99H,7,a\nKEN,2010,i99H,8,b\nKEN,2010,i99H,8,b\n");
        assertThat(read.observations().conflicts()).hasSize(1);
        assertThat(read.observations().all()).hasSize(2);
    }

    @Test
    void givenWhatIsNotWanted_whenRead_thenItIsCountedAndNotKept() {
        StatisticsReader reader =
                new StatisticsReader(Indicators.standard(), figure -> figure.year() == 2010, weight -> false);
        Reading.read(
                reader,
                new ByteArrayInputStream(
                        "iso3,year,i99H,population\nKEN,2010,7,5\nKEN,2011,8,5\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.statistics().observations().all()).hasSize(1);
        assertThat(leftovers(reader.statistics()).unwanted()).isEqualTo(3);
        assertThat(leftovers(reader.statistics()).kept()).isEqualTo(1);
    }

    private static Observation only(String text) {
        List<Observation> all = Reading.clean(text).observations().all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Leftovers leftovers(Statistics read) {
        return read.files().get(0);
    }
}
