package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsCommandTest {

    private static final Path FOLDER = Run.ROOT.resolve("examples/cli/src/test/resources/statistics");

    private static final String[] WORLD_2010 = {
        "--data", file("internet-use-2010.csv"), "--population", file("world-population-2010.csv"), "--year", "2010"
    };

    private static final String[] SEVERAL = {
        "--data",
        file("countries-2015.csv"),
        "--data",
        file("households.csv"),
        "--data",
        file("schools.csv"),
        "--population",
        file("population-2015.csv"),
        "--population",
        file("urban-rural-2015.csv"),
        "--year",
        "2015"
    };

    @Test
    void givenAllCountriesOf2010_whenPutTogether_thenTheyWeighByPeople() throws IOException {
        Run run = run(WORLD_2010, "--target", "10", "--indicator", "i99H");
        assertThat(run.out())
                .contains("put together from the 201 countries in the files")
                .contains("28.5 %, data of 2010, data cover 98.5 % of people")
                .contains("more than 50 % (GENEVA-PLAN:6(j)")
                .contains("minimum coverage: 80 % of the population concerned; a choice of this command or yours")
                .doesNotContain("34.3", "30.7");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).as("a target unmet is no error").isZero();
        golden("targets-internet-use-2010.txt", run);
    }

    @Test
    void givenMoreCoverageAsked_whenPutTogether_thenTheFigureStaysAndTheVerdictGoes() {
        Run run = run(WORLD_2010, "--indicator", "i99H", "--minimum-coverage", "98.6");
        assertThat(run.out())
                .contains("T10-INTERNET-USE, individuals using the Internet: UNDETERMINED")
                .contains("28.5 %, data of 2010, data cover 98.5 % of people")
                .contains("because: less of the population is behind the figure than the minimum coverage");
    }

    @Test
    void givenSeveralFiles_whenPutTogether_thenAllThatIsKnownAndUnknownIsShown() throws IOException {
        golden("targets-several-2015.txt", run(SEVERAL));
    }

    @Test
    void givenHouseholdsWithoutTheirNumber_whenPutTogether_thenPeopleDoNotWeighForThem() {
        assertThat(run(SEVERAL, "--indicator", "T10-INTERNET", "--source", "datahub")
                        .out())
                .contains("T10-INTERNET, households with Internet access: UNDETERMINED")
                .contains("because: the number of households by which to weigh is not known")
                .contains("sources: only those with 'datahub'")
                .doesNotContain("conflict:");
    }

    @Test
    void givenTwoPublishers_whenTheyDiffer_thenBothAreShown() {
        assertThat(run(SEVERAL, "--indicator", "T10-INTERNET").out())
                .contains("conflict: ALB T10-INTERNET 2015: 24.9888 % (ITU-DataHub); 25 % (households.csv)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LBY | because: the rural share, worked out from coverage and urban population, is below zero",
                "SGP | because: nobody lives in the countryside, so there is no rural share",
                "KEN | 89.2 %, data of 2015"
            })
    void givenRuralCoverage_whenWorkedOut_thenAFaultIsAReason(String country, String told) {
        assertThat(run(SEVERAL, "--area", country, "--target", "1").out())
                .contains("Progress towards the connectivity targets, " + country + ", 2015")
                .contains("the figures published for " + country + " itself; nothing is put together")
                .contains(told);
    }

    @Test
    void givenACountry_whenHeldAgainstTheTargetOfTheWorld_thenItCanNeitherMeetNorMissIt() throws IOException {
        Run run = run(SEVERAL, "--area", "ken", "--target", "j");
        assertThat(run.out())
                .contains("10 (j)  UNDETERMINED")
                .contains("because: the target is about the world as a whole; no country or group can meet or miss it")
                .doesNotContain("NOT ACHIEVED");
        golden("targets-kenya-2015.txt", run);
    }

    @Test
    void givenNoPopulation_whenTheWorldIsAsked_thenItsOwnFigureIsUsed() {
        Run run = with("iso3,year,i99H\nWLD,2014,39.9\nKEN,2014,90\n", "--year", "2014", "--target", "10");
        assertThat(run.out())
                .contains("figures: the figures published for WORLD itself; nothing is put together")
                .contains("10 (j)  UNDETERMINED  T10-MOBILE-SUBSCRIPTIONS")
                .contains("39.9 %, data of 2014")
                .contains("T10-INTERNET-USE, individuals using the Internet: NOT ACHIEVED");
    }

    @ParameterizedTest
    @CsvSource({
        "50.0, NOT ACHIEVED, 50.0 %",
        "50.00001, ACHIEVED, 50.0 (50.00001) %",
        "50.04, ACHIEVED, 50.0 (50.04) %",
        "49.96, NOT ACHIEVED, 50.0 (49.96) %",
        "50.000000000001, ACHIEVED, 50.0 (a little more) %",
        "28.25, NOT ACHIEVED, 28.2 %",
        "28.35, NOT ACHIEVED, 28.4 %"
    })
    void givenAFigureAtTheLine_whenShown_thenRoundingHidesNothing(String value, String verdict, String shown) {
        assertThat(with("iso3,year,i99H\nWLD,2014," + value + "\n", "--year", "2014", "--indicator", "i99H")
                        .out())
                .contains("individuals using the Internet: " + verdict + "\n    " + shown + ", data of 2014");
    }

    @Test
    void givenAThresholdOfOnesOwn_whenNotStrict_thenTheLineItselfIsEnough() {
        String data = "iso3,year,i99H,10.1\nKEN,2014,50.0,120\n";
        assertThat(with(data, "--year", "2014", "--area", "KEN", "--indicator", "i99H", "--threshold", "50")
                        .out())
                .contains("Internet: ACHIEVED")
                .contains("threshold of your own, at least 50 % (COMMAND-LINE:threshold)");
        assertThat(with(data, "--year", "2014", "--area", "KEN", "--indicator", "i99H", "--threshold", "50", "--strict")
                        .out())
                .contains("Internet: NOT ACHIEVED");
        assertThat(with(data, "--year", "2014", "--area", "KEN", "--indicator", "10.1", "--threshold", "100")
                        .out())
                .contains("at least 100 per 100 inhabitants")
                .contains("inhabitants: ACHIEVED");
    }

    @Test
    void givenOneThatPassesAndOneThatFails_whenShown_thenBothAreToldAndTheTargetIsMixed() {
        String data = "area,year,indicator,value\nWorld,2014,i99H,39.9\nWorld,2014,HH10,60\n";
        assertThat(with(data, "--year", "2014", "--target", "10").out())
                .contains("of the world: MIXED")
                .containsPattern("T10-MOBILE-USE +ACHIEVED +60.0 % +2014")
                .containsPattern("T10-INTERNET-USE +NOT ACHIEVED +39.9 % +2014")
                .contains("    agrees");
    }

    @Test
    void givenABaseline_whenBeforeTheYearDue_thenTheLineIsShown() {
        String data = "iso3,year,i99H\nWLD,2005,15.8\nWLD,2010,28.7\n";
        assertThat(with(data, "--year", "2010", "--indicator", "i99H", "--baseline", "2005")
                        .out())
                .contains("Internet: OFF TRACK")
                .contains("trend: a straight line from 15.8 in 2005 by 28.7 in 2010 leads to 41.6 in 2015");
    }

    @Test
    void givenTheWordingOf2014_whenAsked_thenAllAreMeant() {
        assertThat(run(SEVERAL, "--target", "1", "--area", "KEN", "--criterion", "review-2014")
                        .out())
                .contains("held against: wording of 2014 of Target 1, at least 100 % (WSIS-REVIEW-2014-T1:title)")
                .contains("mobile cellular network: NOT ACHIEVED");
    }

    @Test
    void givenIndicatorsOfOnesOwn_whenAsked_thenSeriesHaveAName() throws IOException {
        Path own = Run.ROOT.resolve("examples/cli/src/test/resources/statistics/own-indicators.csv");
        assertThat(run(
                                new String[] {"--data", file("world-regions-2014.csv"), "--year", "2014"},
                                "--indicators",
                                own.toString(),
                                "--area",
                                "CIS",
                                "--target",
                                "10")
                        .out())
                .contains("136.2 per 100 inhabitants, data of 2014")
                .contains("62.2913744228533 % (world-regions-2014.csv)")
                .contains("Millions (4)");
    }

    @Test
    void givenATurkishMachine_whenRun_thenTheOutputIsTheSame() {
        Locale before = Locale.getDefault();
        String expected = run(SEVERAL).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(run(SEVERAL).out()).isEqualTo(expected);
            assertThat(with(
                                    "ISO3,YEAR,INDICATOR,VALUE\nWLD,2014,i99H,40\n",
                                    "--year",
                                    "2014",
                                    "--criterion",
                                    "REVIEW-2014")
                            .out())
                    .contains("40.0 %");
        } finally {
            Locale.setDefault(before);
        }
    }

    static Run run(String[] given, String... more) {
        List<String> arguments = new ArrayList<>(List.of("targets"));
        arguments.addAll(List.of(given));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    static Run with(String data, String... more) {
        List<String> arguments = new ArrayList<>(List.of("targets", "--data", "-"));
        arguments.addAll(List.of(more));
        Run run = Run.with(data, arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private static String file(String name) {
        return FOLDER.resolve(name).toString();
    }

    private static void golden(String name, Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        Golden.assertMatches(name, run.out().replace(FOLDER + File.separator, ""));
    }
}
