package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code wsis targets} writes beside its text: pictures and JSON. */
class TargetPictureTest {

    private static final String YEARS = "iso3,year,i99H\nWLD,2005,15.8\nWLD,2006,17.6\nWLD,2010,28.7\nWLD,2010,28.7\n";

    @TempDir
    Path folder;

    @Test
    void givenAChart_whenRun_thenAllTargetsAskedForAreDrawnAndTheTextStays() throws IOException {
        Path file = folder.resolve("a.svg");
        String data = "area,year,indicator,value\nWorld,2015,i99H,43.4\nWorld,2015,HH1,100\n";
        Run run = TargetsCommandTest.with(data, "--year", "2015", "--chart", file.toString());
        assertThat(Files.readString(file))
                .contains("8.1 households with a radio, 2015", "Target 10, individuals using the Internet, 2015");
        assertThat(run.out())
                .endsWith("  " + file + "\n    the picture, drawn\n")
                .contains("T10-INTERNET-USE          NOT ACHIEVED");
        assertThat(TargetsCommandTest.with(data, "--year", "2015").out())
                .isEqualTo(run.out().replace("  " + file + "\n    the picture, drawn\n", ""));
    }

    @Test
    void givenAFirstYear_whenRun_thenTheIndicatorIsDrawnOverTheYearsWithItsTrend() throws IOException {
        Path file = folder.resolve("years.svg");
        TargetsCommandTest.with(
                YEARS,
                "--year",
                "2010",
                "--indicator",
                "i99H",
                "--from",
                "2005",
                "--baseline",
                "2005",
                "--chart",
                file.toString());
        assertThat(Files.readString(file))
                .contains("Target 10, individuals using the Internet: the world")
                .contains("Figures: 2005 15.8; 2006 17.6; 2010 28.7")
                .contains("straight line from 2005 through 2010 to 41.6 in 2015, off track");
    }

    @Test
    void givenPopulations_whenDrawnOverTheYears_thenThoseOfEachYearWeigh() throws IOException {
        Path file = folder.resolve("years.svg");
        TargetsCommandTest.with(
                "iso3,year,i99H,population\nKEN,2009,10,100\nUGA,2009,20,300\nKEN,2010,10,100\nUGA,2010,20,100\n",
                "--population",
                "-",
                "--year",
                "2010",
                "--indicator",
                "i99H",
                "--from",
                "2009",
                "--chart",
                file.toString());
        assertThat(Files.readString(file))
                .contains("Figures: 2009 17.5; 2010 15.0")
                .contains("Per cent of the population behind figures that were put together: 2009 100.0; 2010 100.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--chart a.pdf | the picture 'a.pdf' has another ending than .png and .svg; expected one of them",
                "--chart nowhere/a.png | the picture 'nowhere/a.png' cannot be written",
                "--from 2005 | --from is for a picture of one indicator; expected it with --chart and --indicator",
                "--from 2005 --indicator i99H | --from is for a picture of one indicator",
                "--from 2005 --chart a.png | --from is for a picture of one indicator",
                "--from 2016 --chart a.png --indicator i99H | --from 2016 is after --year 2015; expected a year before",
                "--from soon | 'soon' is no year",
                "--format xml | expected one of [text, json]"
            })
    void givenWhatCannotBeDrawn_whenRun_thenItIsASentenceAndNothingIsPrinted(String options, String message) {
        List<String> arguments = new ArrayList<>(List.of("targets", "--data", "-", "--year", "2015"));
        arguments.addAll(List.of(options.strip().split(" ")));
        Run run = Run.with(YEARS, arguments.toArray(String[]::new));
        assertThat(run.err()).startsWith("wsis: ").contains(message.strip()).doesNotContain("Exception:", "\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenABadRow_whenAskedForAPicture_thenNothingIsDrawn() {
        Path file = folder.resolve("a.png");
        Run run = Run.with(
                YEARS + "WLD,2011,much\n", "targets", "--data", "-", "--year", "2011", "--chart", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givenJson_whenRun_thenOnlyItIsOnStandardOutputAndWhatWasNotUsedOnStandardError() {
        Run run = Run.with(
                "iso3,year,i99H,\u202ebad\nWLD,2014,40.4,1\nAAA,2014,1,1\n",
                "targets",
                "--data",
                "-",
                "--year",
                "2014",
                "--target",
                "10",
                "--format",
                "json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"type\": \"progressReport\",")
                .endsWith("}\n")
                .contains("\"value\": 40.4")
                .doesNotContain("Files");
        assertThat(run.err())
                .startsWith("Files\n  -\n    2 rows, 1 figure or population kept, 1 not asked for\n")
                .contains("codes of no country or area in the register, used as they stand: AAA (1)")
                .contains("columns not used: \\u202ebad");
    }
}
