package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChairCommandTest {

    private static final String SAMPLE = Run.report("chairs-2006-2013.csv");

    @ParameterizedTest
    @CsvSource({"2006-07-01, ITU", "2008-06-30, UNESCO", "2008-12-01, UNDP", "2026-11-21, UNDP"})
    void givenADay_whenAsked_thenTheMandatedChairIsSaidWithItsParagraph(String day, String chair) {
        Run run = Run.of("chair", "--on", day);
        assertThat(run.out()).containsPattern("\\d+ +" + chair + " .*E/2006/85:17");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenNoDay_whenAsked_thenItIsToday() {
        assertThat(Run.of("chair").out())
                .isEqualTo(Run.of("chair", "--on", "2026-11-21").out());
    }

    @Test
    void givenADayBeforeTheFirstTerm_whenAsked_thenThatIsSaid() {
        Run run = Run.of("chair", "--on", "2005-01-01");
        assertThat(run.out()).isEqualTo("no term yet; the first starts 2006-07-01\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenYearsAndChanges_whenAsked_thenTheSequenceIsShown() throws IOException {
        Run run = Run.of("chair", "--from", "2006", "--to", "2011", "--swap", "1,2", "--decline", "3");
        Golden.assertMatches("chair-changed.txt", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void givenAnotherFirstDayAndChair_whenAsked_thenTheTurnsFollow() {
        assertThat(Run.of("chair", "--on", "2006-07-20", "--start", "2006-07-14", "--first", "undp")
                        .out())
                .containsPattern("1 +UNDP +2006-07-14 +2007-07-13");
    }

    @Test
    void givenTheSample_whenHeldAgainstTheMandate_thenEveryDeviationHasTheSourcesOfBothSides() throws IOException {
        Run run = Run.of("chair", "--history", SAMPLE);
        Golden.assertMatches("chair-history.txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenTheRecordOfTheLibrary_whenHeldAgainstTheMandate_thenItsDeviationsAndGapsAreSaid() throws IOException {
        Run run = Run.of("chair", "--recorded");
        Golden.assertMatches("chair-recorded.txt", run.out());
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenTheSampleAndTheRecord_whenBothAreRead_thenTheSampleIsMadeOfItsFacts() {
        String record =
                Run.of("chair", "--recorded", "--from", "2006", "--to", "2009").out();
        Run.of("chair", "--history", SAMPLE, "--from", "2006", "--to", "2009")
                .out()
                .lines()
                .filter(line -> line.startsWith("term "))
                .forEach(line -> assertThat(record).contains(line));
    }

    @Test
    void givenARecordAsMandated_whenHeldAgainstIt_thenTheStatusIsClean() {
        Run run = history("agency,role,start,end,source\nITU,chair,2006-07-01,2007-06-30,minutes\n");
        assertThat(run.out())
                .contains("mandated ITU (E/2006/85:17): as mandated")
                .contains("-:line-2 minutes")
                .contains("0 warnings, 0 infos");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenAGap_whenHeldAgainstTheMandate_thenItIsUndeterminedAndNoDeviation() {
        Run run = history("agency,role,start,end,source\n?,chair,2006,2007,\n,chair,2008,2009,\n");
        assertThat(run.out()).contains("undetermined").contains("nobody that is known, 2006 to 2007 (-:line-2)");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenColumnsInAnotherOrderAndNewestFirst_whenRead_thenTheNamesCount() {
        String one = history(
                        "agency,role,start,end,source\nITU,chair,2006-07,2007-07,a\nUNDP,chair,2007-07,2008-07,b\n")
                .out();
        String other = history(
                        " END ,Source,\"role\",Start,AGENCY\n\n2008-07,b,Chair,2007-07,UNDP\n2007-07,a,CHAIR,2006-07,ITU")
                .out();
        assertThat(one).contains("warning OUT_OF_TURN UNDP");
        assertThat(other.replaceAll("line-\\d", "line")).isEqualTo(one.replaceAll("line-\\d", "line"));
    }

    @Test
    void givenOneCoChairAfterAnother_whenHandedOverOnADay_thenThoseAreNotTwoAtATime() {
        String chair = "agency,role,start,end,source\nITU,chair,2006-07-01,2007-06-30,a\n";
        assertThat(history(chair + "WHO,co-chair,2006-07-01,2007-01-01,a\nFAO,co-chair,2007-01-01,2007-06-30,a\n")
                        .status())
                .isZero();
        Run two = history(chair + "WHO,co-chair,2006-07-01,2007-02-01,a\nFAO,co-chair,2007-01-01,2007-06-30,b\n");
        assertThat(two.out())
                .contains(
                        "warning MORE_THAN_ONE_CO_CHAIR WHO, FAO: are co-chairs at the same time, 2007-01-01 to 2007-01-31");
        assertThat(two.status()).isEqualTo(1);
        Run open = history("agency,role,start,end,source\n?,chair,2006,,a\nWHO,co-chair,2006-08-01,,b\n");
        assertThat(open.out()).contains("undetermined WHO, 2006-08-01 to ?");
        assertThat(open.status()).isZero();
    }

    @Test
    void givenAnOpenEndedRow_whenNothingSurelyAnswersATurn_thenItIsShownAsPerhaps() {
        Run run = history("agency,role,start,end,source\nUNCTAD,chair,2006-07-01,,X\n");
        assertThat(run.out())
                .contains("mandated ITU (E/2006/85:17): undetermined")
                .contains("recorded, perhaps of this term: UNCTAD, 2006-07-01 to ? (-:line-2 X)")
                .doesNotContain("nothing recorded", "not compared")
                .contains("1 term: 0 as mandated, 0 deviate, 1 undetermined; deviations: 0 warnings, 0 infos");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenRowsOutsideAllTerms_whenHeldAgainstTheMandate_thenTheyAreSaidNotToBeCompared() {
        String old = "agency,role,start,end,source\nWHO,chair,1900,1901,X\n";
        String before =
                "not compared (before the first term, 2006-07-01; see --start):\n  recorded WHO, 1900 to 1901 (";
        assertThat(history(old).out()).contains(before).contains("0 terms: ");
        assertThat(history(old + "ITU,chair,2006-07-01,2007-06-01,Y\nUNDP,chair,2007-06-01,2007-07-20,Z\n")
                        .out())
                .contains(before)
                .contains("term 1, 2006-07-01")
                .contains("UNDP, 2007-06-01 to 2007-07-20");
    }

    @Test
    void givenTheSample_whenHeldAgainstTheMandate_thenADeclinedTurnIsToldInWords() {
        assertThat(Run.of("chair", "--history", SAMPLE).out())
                .contains("warning OUT_OF_TURN ITU: has the chair in the turn of UNDP, 2011-07-01 to 2012-06-30")
                .contains("info TURN_NOT_TAKEN UNDP: declined its turn")
                .contains("TERM_NOT_A_YEAR UNCTAD: has the chair for longer or shorter than a year, ~2012-05-14");
    }

    @Test
    void givenAChangeBeyondWhatIsShown_whenAsked_thenThatIsSaid() {
        assertThat(Run.of("chair", "--on", "2006-07-20", "--decline", "9").out())
                .contains("what was asked changes nothing that is shown");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab"})
    void givenAnotherLocale_whenRun_thenNothingChanges(String tag) {
        Locale before = Locale.getDefault();
        String expected = Run.of("chair", "--history", SAMPLE).out();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Run.of("chair", "--history", SAMPLE).out()).isEqualTo(expected);
            assertThat(history("AGENCY,ROLE,START,END,SOURCE\nITU,CHAIR,2006,2007,KITAP\n")
                            .status())
                    .isZero();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--on 2006-07-20 --from 2006 --to 2007 | exclude each other",
                "--from 2006 | --from and --to go together",
                "--from 2007 --to 2006 | --from 2007 is after --to 2006",
                "--history a --recorded | exclude each other",
                "--first WHO | expected one of [ITU, UNESCO, UNDP]",
                "--swap 1 | '1' are no two terms",
                "--swap 2,2 | '2,2' are no two terms",
                "--decline 0 | there is no chair term 0",
                "--decline UNDP | 'UNDP' is no number of a term; expected it counted from 1, for example --decline 3",
                "--start 2006 | '2006' is no day",
                "--from 0 --to 1 | '0' is no year"
            })
    void givenAWrongOption_whenRun_thenItIsSaid(String options, String message) {
        String[] words = ("chair " + options).split(" ", -1);
        Run run = Run.of(words);
        assertThat(run.err()).contains(message).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run history(String text) {
        return Run.with(text, "chair", "--history", "-");
    }
}
