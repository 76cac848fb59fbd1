package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may hand over as a record of chairs: always a line, a sentence and an exit status, never a stack trace. */
class HistoryFileTest {

    private static final String HEADER = "agency,role,start,end,source\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ITU,chair,2007-07-01,2006-07-01,a | line 2: chair term 'line 2' is reversed",
                "WHO,co-chair,2007,2006,a | line 2: chair term 'line 2' is reversed",
                "ITU,chair,2006,2008,a~UNDP,chair,2006-08-01,2007-08-01,b | line 3: chair terms line 2 (ITU) and line 3 (UNDP) overlap",
                "ITU,chair,2006-02-30,,a | line 2: start '2006-02-30' cannot be read; expected a day, a month or a year",
                "ITU,chair,2006,soon,a | line 2: end 'soon' cannot be read",
                "ITU,chair,٢٠٠٦,2007,a | line 2: start",
                "ITU,chair,?,,a | line 2: neither start nor end is known; expected at least one, for example 2006-07-14",
                "ITU,boss,2006,2007,a | line 2: unknown role 'boss'; expected chair or co-chair",
                "ITU,,2006,2007,a | line 2: unknown role ''",
                "ITU,chair,2006,2007 | line 2: 4 values under 5 columns",
                "ITU,chair,2006,2007,a,b | line 2: 6 values under 5 columns",
                "ITU,chair,2006,2007,a~~FAO,boss,2008,,a | line 4: unknown role",
                "ITU,chair,2006,2007,\"a~b\"~FAO,boss,2008,,a | line 4: unknown role",
                "ITU,chair,2006,2007,\"a | line 2: the quotation marks do not match",
                "ITU,chair,2006,2007,a~\"ITU\"x,chair,2008,2009,a | line 3: the quotation marks do not match"
            })
    void givenABadRow_whenRead_thenItsLineIsSaid(String rows, String message) {
        refused(HEADER + rows.strip().replace('~', '\n'), message.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agency,role,start,end,sauce | line 1: unknown column 'sauce'; expected [agency, role, start, end, source]",
                "agency;role;start;end;source | line 1: the columns are separated by something else; expected columns separated by commas",
                "ITU,chair,2006-07-14,2007-07-17,web page | line 1: no header line; expected agency,role,start,end,source",
                "agency,role,start,end | line 1: missing columns [source]",
                "agency,role,start,end,source,role | line 1: column 'role' stands twice",
                "agency,role,start,end,source | has a header and no row; expected a record of chairs, for example",
                "\"\" | has no header"
            })
    void givenABadHeader_whenRead_thenItIsSaid(String header, String message) {
        refused(header + "\n", message);
    }

    @Test
    void givenTabs_whenRead_thenCommasAreExpected() {
        refused("agency\trole\tstart\tend\tsource\n", "expected columns separated by commas, for example");
    }

    @Test
    void givenAReversedAndAnOverlappingRow_whenRead_thenAnExampleIsSaid() {
        refused(HEADER + "ITU,chair,2007,2006,a\n", "for example 2006-07-14,2007-07-17");
        refused(
                HEADER + "UNDP,chair,2007-01-01,2008-01-01,b\nITU,chair,2006-01-01,2007-07-01,a\n",
                "'-', line 2: chair terms line 3 (ITU) and line 2 (UNDP) overlap");
    }

    @Test
    void givenThoseWhoDeclined_whenRead_thenTheyAreOrganizationsBesideAChair() {
        String header = "agency,role,start,end,source,declined\n";
        Run run = Run.with(header + "ITU,chair,2008-07-01,2009-06-30,a,UNDP; UNESCO\n", "chair", "--history", "-");
        assertThat(run.out())
                .contains("declined by UNDP, UNESCO")
                .contains("info TURN_NOT_TAKEN UNDP: declined its turn, 2008-07-01 to 2009-06-30");
        refused(header + "ITU,chair,2008,2009,a,UNDP;;ITU\n", "line 2: an organization without a name");
        refused(header + "WHO,co-chair,2008,2009,a,UNDP\n", "line 2: a co-chair with declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\uFEFF"})
    void givenNothing_whenRead_thenItIsSaid(String text) {
        refused(text, "has no header; expected a record of chairs, for example a line 'agency,role,start,end,source'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void givenAByteOrderMarkAndAnyLineEnds_whenRead_thenItIsTheSame(String end) {
        String text = "\uFEFF" + HEADER + "ITU,chair,2006-07-01,2007-06-30,\"a, \"\"b\"\"\"\n";
        Run run = Run.with(text.replace("\n", end), "chair", "--history", "-");
        assertThat(run.out()).contains("(-:line-2 a, \"b\")");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenControlCharacters_whenRead_thenTheTerminalNeverSeesThem() {
        String bad = "\u202eUTI\u001b[2J\u0000";
        Run run = Run.with(
                HEADER + bad + ",chair,2006-07-01,2007-06-30," + bad + "\n" + bad + ",co-chair,2006-08-01,2007,a",
                "chair",
                "--history",
                "-");
        assertThat(run.out()).contains("CHAIR_OUTSIDE_THE_THREE \\u202eUTI\\u001b[2J\\u0000");
        harmless(run);
        harmless(Run.with(HEADER + "ITU," + bad + ",2006,2007,a", "chair", "--history", "-"));
        harmless(Run.with(bad + "\n", "chair", "--history", "-"));
    }

    @Test
    void givenBytesThatAreNoText_whenRead_thenTheLineIsSaid() throws IOException {
        Path file = folder.resolve("latin1.csv");
        Files.write(file, (HEADER + "ITU,chair,2006,2007,Télé\n").getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("chair", "--history", file.toString());
        assertThat(run.err()).contains("is not UTF-8: wrong byte ").contains("in line 2");
        assertThat(run.status()).isEqualTo(2);
        Files.write(file, new byte[] {0, 1, 2, 3, 0x7f, 'P', 'K'});
        assertThat(Run.of("chair", "--history", file.toString()).err()).contains("line 1: no header line");
    }

    @Test
    void givenEndlessInput_whenRead_thenTheLimitIsSaidWithoutReadingItWhole() {
        long[] left = {50L << 20};
        InputStream in = new InputStream() {
            @Override
            public int read() {
                return left[0]-- > 0 ? 'x' : -1;
            }
        };
        Run run = Run.with(in, "chair", "--history", "-");
        assertThat(run.err()).contains("'-' is larger than 1048576 bytes; expected a record of chairs");
        assertThat(run.status()).isEqualTo(2);
        assertThat(left[0]).as("bytes never asked for").isGreaterThan(40L << 20);
    }

    @Test
    void givenMoreRowsThanTerms_whenRead_thenTheLimitIsSaid() {
        refused(HEADER + "ITU,chair,2006,2007,a\n".repeat(301), "line 302: more than 300 rows");
        StringBuilder rows = new StringBuilder(HEADER);
        for (int year = 2006; year < 2306; year++) {
            rows.append("ITU,chair,")
                    .append(year)
                    .append("-01-01,")
                    .append(year)
                    .append("-12-31,a\n");
        }
        assertThat(Run.with(rows.toString(), "chair", "--history", "-").out()).contains("300 terms: ");
    }

    @Test
    void givenAVeryLongName_whenRead_thenItIsRefusedInShort() {
        Run run = Run.with(HEADER + "x".repeat(100_000) + ",chair,2006,2007,a", "chair", "--history", "-");
        assertThat(run.err()).contains("line 2: agency 'xxx").hasSizeLessThan(400);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenNoFile_whenRead_thenItIsSaid() {
        assertThat(Run.of("chair", "--history", "nobody.csv").err())
                .contains("'nobody.csv' does not exist; expected a file, or - for standard input");
    }

    @Test
    void givenAYearBeyondAllTerms_whenHeldAgainstTheMandate_thenItEnds() {
        Run run = Run.with(
                HEADER + "ITU,chair,0001,,a\nUNDP,co-chair,9999-12-31,9999-12-31,b\n", "chair", "--history", "-");
        assertThat(run.status()).isZero();
        assertThat(Run.with(HEADER + "ITU,chair,2006,9999,a\n", "chair", "--history", "-", "--on", "9998-12-31")
                        .out())
                .contains("1 term: ");
    }

    private static void refused(String text, String message) {
        Run run = Run.with(text, "chair", "--history", "-");
        assertThat(run.err()).startsWith("wsis: '-'").contains(message).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private static void harmless(Run run) {
        assertThat((run.out() + run.err())
                        .codePoints()
                        .filter(c -> (Character.getType(c) == Character.FORMAT) || (c < 0x20 && c != '\n')))
                .isEmpty();
    }
}
