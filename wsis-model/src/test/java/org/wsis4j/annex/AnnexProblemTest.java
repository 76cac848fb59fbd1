package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.annex.AnnexSamples.HEADER;
import static org.wsis4j.annex.AnnexSamples.brief;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.spelling.Spelling;

/** What cannot be read is reported: where, what stood there, and what was expected. */
class AnnexProblemTest {

    @ParameterizedTest
    @CsvSource({
        "'ITU/[APC', not closed",
        "'ITU/APC]', closes that was not opened",
        "'[ITU/[APC]]', opens inside brackets",
        "'ITU[APC]', opens behind a name",
        "'[APC][ITU]', opens behind a name",
        "'[APC]ITU', follows a closing bracket",
        "'ITU/[]', hold no name",
        "'ITU/[/ /]', hold no name",
        "'//', names nobody"
    })
    void givenADoubtfulCell_whenRead_thenAllOfItIsReportedAndNoneOfItIsRead(String cell, String reason) {
        AnnexReading reading = AnnexTable.parse(HEADER + "\tC2\n\t" + cell + "\n\n\tC9\n\tUNESCO");

        assertThat(brief(reading)).containsExactly("C9 UNESCO");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.lineNumber()).isEqualTo(5);
            assertThat(problem.text()).isEqualTo("C2\n" + cell);
            assertThat(problem.reason()).startsWith("C2: ").contains(reason).contains("expected");
        });
    }

    @Test
    void givenABracketLostInAWrappedCell_whenRead_thenTheLineOfTheTroubleIsNamed() {
        assertThat(AnnexTable.parse("\tC2\n\tITU/\r\n\r\nUNDP]/APC\r\n\tC9\n\tUNESCO")
                        .problems())
                .containsExactly(new AnnexProblem(
                        4,
                        "C2\nITU/\r\n\r\nUNDP]/APC",
                        "C2: a bracket closes that was not opened; expected pairs as in ITU/[FAO/UNIDO]"));
    }

    @Test
    void givenACellWithoutLabel_whenRead_thenItIsNotGivenToTheLineAbove() {
        AnnexReading reading = AnnexTable.parse("\tITU\n\n\tC5\n\tITU/\n\n\tITU/[UN DESA]\n\n\tC9\n\tUNESCO");

        assertThat(brief(reading)).containsExactly("C5 ITU", "C9 UNESCO");
        assertThat(reading.problems()).extracting(AnnexProblem::lineNumber).containsExactly(1, 6);
        assertThat(reading.problems()).extracting(AnnexProblem::text).containsExactly("ITU", "ITU/[UN DESA]");
        assertThat(reading.problems().get(0).reason())
                .isEqualTo("no action line stands before it; expected a label first, for example 'C9. Media'");
    }

    @Test
    void givenALabelWithoutCell_whenRead_thenItDoesNotTakeTheCellBelow() {
        AnnexReading reading = AnnexTable.parse("\tC8\n\n\tC9. Media\n\tUNESCO\n\n\t· E-health");

        assertThat(brief(reading)).containsExactly("C9 UNESCO");
        assertThat(reading.problems())
                .containsExactly(
                        new AnnexProblem(
                                1, "C8", "C8 has no cell; expected names separated by slashes, as in ITU/[APC]"),
                        new AnnexProblem(
                                6,
                                "· E-health",
                                "C7-EHEALTH has no cell; expected names separated by slashes, as in ITU/[APC]"));
    }

    static Stream<Arguments> unknownLabels() {
        return Stream.of(
                Arguments.of("C12. Cyberspace", "no action line is called so; expected C1 to C11"),
                Arguments.of("\u042112", "no action line is called so"),
                Arguments.of("· E-sports", "no action line is called so"),
                Arguments.of("C4/C6", "no action line has this title; expected 'C4. Capacity building'"),
                Arguments.of("C.9 Medea", "no action line has this title; expected 'C9. Media'"));
    }

    @ParameterizedTest
    @MethodSource("unknownLabels")
    void givenAnUnknownLabel_whenRead_thenItIsReportedWithItsCell(String label, String reason) {
        AnnexReading reading = AnnexTable.parse("\t" + label + "\n\tITU\n\n\tC9\n\tUNESCO\n\n\t" + label);

        assertThat(brief(reading)).containsExactly("C9 UNESCO");
        assertThat(reading.problems()).extracting(AnnexProblem::text).containsExactly(label + "\nITU", label);
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.reason()).startsWith(reason));
    }

    @Test
    void givenAnUnknownApplicationInTheBlock_whenCountsAgree_thenOnlyItsPairIsReported() {
        AnnexReading reading = AnnexTable.parse("\tC7\n· E-health\n· E-sports\n· E-science\n\tWHO\nITU\nUNESCO");

        assertThat(brief(reading)).containsExactly("C7-EHEALTH WHO", "C7-ESCIENCE UNESCO");
        assertThat(reading.problems()).extracting(AnnexProblem::text).containsExactly("· E-sports\nITU");
    }

    @ParameterizedTest
    @CsvSource({"'WHO', 1", "'WHO\nITU\nUNESCO', 3", "'WHO/\n\nUNESCO', 1", "'[WHO\nUNESCO]', 1"})
    void givenOtherThanOneCellForEachLabelOfC7_whenRead_thenNothingIsPaired(String cells, int count) {
        AnnexReading reading = AnnexTable.parse("\tC7\n· E-health\n· E-science\n\t" + cells + "\n\n\tC9\n\tUNESCO");

        assertThat(brief(reading)).containsExactly("C9 UNESCO");
        assertThat(reading.problems())
                .containsExactly(new AnnexProblem(
                        2,
                        "· E-health\n· E-science\n\t" + cells,
                        "labels: 2, cells: " + count
                                + "; which belong together cannot be told, expected one cell for each label"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tC7. ICT Applications", "\tC7. ICT Applications\n\tITU/UNESCO"})
    void givenC7WithoutItsApplications_whenRead_thenItIsReported(String row) {
        AnnexReading reading = AnnexTable.parse(row + "\n\n\tC9\n\tUNESCO");

        assertThat(brief(reading)).containsExactly("C9 UNESCO");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text()).isEqualTo(row.strip());
            assertThat(problem.reason()).startsWith("C7 has no facilitators of its own; expected its applications");
        });
    }

    @Test
    void givenALineTwice_whenRead_thenTheFirstStandsAndTheSecondIsReported() {
        AnnexReading reading = AnnexTable.parse("\tC9\n\tUNESCO\n\n\t\u04211\n\tITU\n\n\tC9. Media\n\t[APC]\n");

        assertThat(brief(reading)).containsExactly("C9 UNESCO", "C1 ITU");
        assertThat(reading.problems())
                .containsExactly(new AnnexProblem(
                        7, "C9. Media\n[APC]", "C9 stands already in line 1; expected each action line once"));
    }

    @Test
    void givenTheHeadingOfC7Twice_whenRead_thenTheHeadingIsReportedAndItsApplicationsAreRead() {
        AnnexReading reading = AnnexTable.parse("\tC7\n· E-health\n\tWHO\n\n\tC7.\n· E-science\n\tUNESCO");

        assertThat(brief(reading)).containsExactly("C7-EHEALTH WHO", "C7-ESCIENCE UNESCO");
        assertThat(reading.problems()).extracting(AnnexProblem::text).containsExactly("C7.");
    }

    @Test
    void givenNoHeader_whenTextStandsAroundTheRows_thenItIsReported() {
        AnnexReading reading =
                AnnexTable.parse("Annex\n\nto the report\nof 2006\n\n\tC9\n\tUNESCO\nNote: bold\nis lost");

        assertThat(brief(reading)).containsExactly("C9 UNESCO");
        assertThat(reading.problems())
                .extracting(AnnexProblem::text)
                .containsExactly("Annex", "to the report\nof 2006", "Note: bold\nis lost");
        assertThat(reading.problems()).extracting(AnnexProblem::lineNumber).containsExactly(1, 3, 8);
    }

    @Test
    void givenANoteBelowALabel_whenThereIsNoHeader_thenItIsNeitherLabelNorCell() {
        assertThat(AnnexTable.parse("C9\nNote: bold").problems())
                .extracting(AnnexProblem::text)
                .containsExactly("C9", "Note: bold");
        assertThat(AnnexTable.parse("C12\nNote: bold").problems())
                .extracting(AnnexProblem::text)
                .containsExactly("C12", "Note: bold");
        assertThat(AnnexTable.parse("C7\n· E-health\nWHO\nNote: bold").problems())
                .extracting(AnnexProblem::text)
                .containsExactly("Note: bold");
    }

    @Test
    void givenANameBeyondAllMeasure_whenRead_thenItIsReported() {
        String longest = "n".repeat(Spelling.LONGEST);

        assertThat(brief(AnnexTable.parse("C9\n\t" + longest))).containsExactly("C9 " + longest);
        assertThat(AnnexTable.parse("C9\n\t" + longest + "n").problems())
                .singleElement()
                .extracting(AnnexProblem::reason)
                .asString()
                .startsWith("C9: a name has 401 characters; expected at most 400");
    }

    @Test
    void givenALabelBeyondAllMeasure_whenRead_thenItIsReportedWithItsCell() {
        String label = "C9. Media" + " and more".repeat(100);

        assertThat(AnnexTable.parse("\t" + label + "\n\tUNESCO").problems())
                .extracting(AnnexProblem::text)
                .containsExactly(label + "\nUNESCO");
    }

    @Test
    void givenABracketAloneBelowALabel_whenRead_thenTheLabelDoesNotSwallowIt() {
        AnnexReading reading = AnnexTable.parse("C9. Media\n[\nUNESCO");

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.problems()).extracting(AnnexProblem::text).containsExactly("C9. Media\n[\nUNESCO");
    }

    @Test
    void givenAProblem_whenShown_thenLineReasonAndTextAreInIt() {
        assertThat(new AnnexProblem(3, "x", "no reason")).hasToString("line 3: no reason: 'x'");
    }

    static Stream<Arguments> enormousTexts() {
        return Stream.of(
                Arguments.of(
                        "rows", "\tC2. Information and communication infrastructure\n\tITU/[APC]\n".repeat(200_000)),
                Arguments.of("unknown rows", "\tC12. Cyberspace\n\tITU/[APC]\n\n".repeat(200_000)),
                Arguments.of("labels and cells", "· E-health\n".repeat(50_000) + "\tWHO" + "\nWHO".repeat(50_000)),
                Arguments.of("brackets", "[".repeat(1_000_000)),
                Arguments.of("brackets in a cell", "\tC9\n\t" + "[".repeat(1_000_000)),
                Arguments.of("brackets in lines", "\tC9\n\t" + "[\n".repeat(200_000)),
                Arguments.of("slashes", "\tC9\n\t" + "/".repeat(1_000_000)),
                Arguments.of("tabs", "\t".repeat(1_000_000)),
                Arguments.of("blanks", "\tC9\n\tITU" + "\u00a0".repeat(1_000_000)),
                Arguments.of("a label that goes on", "\tC9." + "\n.".repeat(100_000)),
                Arguments.of("an unknown label that goes on", "\tC12." + "\nx".repeat(100_000)),
                Arguments.of("combining marks", "\tC9\n\t" + "a" + "\u0301\u0327".repeat(500_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enormousTexts")
    void givenAnEnormousText_whenRead_thenTimeGrowsWithItsLengthOnly(String what, String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> AnnexTable.parse(text));
    }

    @Test
    void givenManyNames_whenRead_thenNoneIsLost() {
        List<AnnexEntry> entries =
                AnnexTable.parse("\tC9\n\t" + "Foo/".repeat(100_000)).entries();

        assertThat(entries).hasSize(100_000);
    }
}
