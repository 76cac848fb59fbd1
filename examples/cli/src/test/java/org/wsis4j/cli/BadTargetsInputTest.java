package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user of the targets may hand over by mistake: a sentence, no verdict, and exit status 2. */
class BadTargetsInputTest {

    private static final String GOOD = "iso3,year,i99H\nKEN,2014,7\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2014 --target 12 | there is no target '12'; expected a number or a letter, for example 10 or j",
                "--year 2014 --target 11 | target 11 is only a proposal that nobody agreed",
                "--year 2014 --indicator T11-COMPUTERS | target 11 is only a proposal that nobody agreed",
                "--year 2014 --indicator nobody | there is no indicator 'nobody'; expected a key, a number or a series",
                "--year 2014 --indicator i271pop | no target is judged by indicator T1-POPULATION-COVERAGE",
                "--year 2014 --target 1 --indicator i99H | indicator T10-INTERNET-USE is of target 10 and not of target 1",
                "--year soon | 'soon' is no year",
                "--target 10 | Missing required option: '--year=YEAR'",
                "--year 2014 --minimum-coverage 101 | minimum coverage 101 with tolerance 0; expected 0 to 100",
                "--year 2014 --minimum-coverage 1E9 | '1E9' is no number; expected digits",
                "--year 2014 --minimum-coverage 12,5 | '12,5' is no number; expected digits with a point",
                "--year 2014 --tolerance -1 | '-1' is no number of years; expected 0 or more, such as 2",
                "--year 2014 --baseline 2014 | baseline 2014 for the year 2014; expected an earlier year",
                "--year 2014 --criterion mine | 'mine' is no criterion; expected agreed or review-2014",
                "--year 2014 --strict | --strict is for a threshold of your own",
                "--year 2014 --threshold 50 --criterion agreed | --criterion and --threshold exclude each other",
                "--year 2014 --threshold 150 | has the threshold 150 PERCENT; expected 0 to 100",
                "--year 2014 --data nobody.csv | 'nobody.csv' does not exist; expected a file",
                "--year 2014 --indicators nobody.csv | 'nobody.csv' does not exist; expected a file",
                "--year 2014 --area Africa --population - | which countries are in 'Africa' is not known"
            })
    void givenABadOption_whenRun_thenItIsSaid(String options, String message) {
        refused(GOOD, options, message);
    }

    @Test
    void givenAnEmptyArea_whenRun_thenItIsSaid() {
        Run run = Run.with(GOOD, "targets", "--data", "-", "--year", "2014", "--area", " ");
        assertThat(run.err()).contains("the area is empty; expected a country by its three letters");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenBadRows_whenRun_thenTheFirstAreShownAndTheirNumberIsTrue() {
        Run run = refused(
                "iso3,year,i99H\nKEN,2014,7\n" + "KEN,2014,\"12,5\"\n".repeat(25),
                "--year 2014",
                "wsis: '-', line 3: i99H '12,5' is no number; expected a point before the decimals, for example 12.5");
        assertThat(run.err())
                .contains("line 22:")
                .doesNotContain("line 23:")
                .endsWith("wsis: 25 problems, of which the first 20 are shown; nothing was assessed\n");
    }

    @Test
    void givenControlCharacters_whenRun_thenTheTerminalNeverSeesThem() {
        String bad = "\u202eUTI\u001b[2J\u0000";
        harmless(refused("iso3,year,i99H\n" + bad + ",2014,7\n", "--year 2014", "\\u202eUTI\\u001b[2J\\u0000"));
        Run run = Run.with(
                "area,year,indicator,value,unit,source," + bad + "\n"
                        + bad + ",2014,i99H,7,%," + bad + ",\n"
                        + bad + ",2014,i99H,8,%," + bad + ",\n"
                        + bad + ",2014,i99H,7," + bad + "," + bad + ",\n"
                        + bad + ",2014," + bad + ",7,%," + bad + ",\n",
                "targets",
                "--data",
                "-",
                "--year",
                "2014",
                "--area",
                bad);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("conflict: \\u202eUTI").contains("columns not used: \\u202eUTI");
        harmless(run);
    }

    private static Run refused(String data, String options, String message) {
        List<String> arguments = new ArrayList<>(List.of("targets", "--data", "-"));
        arguments.addAll(List.of(options.strip().split(" ")));
        Run run = Run.with(data, arguments.toArray(String[]::new));
        assertThat(run.err()).startsWith("wsis: ").contains(message.strip()).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        return run;
    }

    private static void harmless(Run run) {
        assertThat((run.out() + run.err())
                        .codePoints()
                        .filter(c -> Character.getType(c) == Character.FORMAT || (c < 0x20 && c != '\n')))
                .isEmpty();
    }
}
