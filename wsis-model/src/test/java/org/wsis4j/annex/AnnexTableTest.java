package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wsis4j.annex.AnnexSamples.HEADER;
import static org.wsis4j.annex.AnnexSamples.brief;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.ActionLine;

/** What the printer of the annex did to its text, and is no mistake. */
class AnnexTableTest {

    @Test
    void givenOneRow_whenRead_thenNamesKeepOrderBracketsAndLine() {
        AnnexReading reading =
                AnnexTable.parse("\tC3. Access to information and knowledge \n\tITU/UNESCO/[FAO/UNIDO]\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .containsExactly(
                        AnnexEntry.of(ActionLine.C3, "ITU", false, 2),
                        AnnexEntry.of(ActionLine.C3, "UNESCO", false, 2),
                        AnnexEntry.of(ActionLine.C3, "FAO", true, 2),
                        AnnexEntry.of(ActionLine.C3, "UNIDO", true, 2));
    }

    @Test
    void givenACellWrappedAfterASlash_whenRead_thenItGoesOnOverTheBlankLine() {
        AnnexReading reading = clean(
                "\tC4. Capacity building\n\tUNDP/UNESCO/ITU/\n\nUNCTAD/[UN DESA/FAO/UNIDO]\n\n\tC9. Media\n\tUNESCO");

        assertThat(brief(reading))
                .containsExactly(
                        "C4 UNDP",
                        "C4 UNESCO",
                        "C4 ITU",
                        "C4 UNCTAD",
                        "C4 [UN DESA]",
                        "C4 [FAO]",
                        "C4 [UNIDO]",
                        "C9 UNESCO");
        assertThat(reading.entries().get(3).lineNumber()).isEqualTo(4);
    }

    @Test
    void givenALineThatBeginsWithASlash_whenRead_thenItBelongsToTheCellAbove() {
        assertThat(brief(clean("\tC2\n\tITU\n\n/[APC]\n"))).containsExactly("C2 ITU", "C2 [APC]");
    }

    @Test
    void givenANameBrokenBetweenLines_whenRead_thenABlankJoinsIt() {
        AnnexReading reading = clean("\tC1\n\tECOSOC/UN Regional \n  Commissions/ITU\n");

        assertThat(brief(reading)).containsExactly("C1 ECOSOC", "C1 UN Regional Commissions", "C1 ITU");
        assertThat(reading.entries()).extracting(AnnexEntry::lineNumber).containsExactly(2, 2, 3);
    }

    @Test
    void givenBracketsOverALineBreak_whenRead_thenAllNamesInThemAreProposed() {
        AnnexReading reading = clean("\tC10\n\tUNESCO/ECOSOC/[WHO/\n\nECPAT Int’l]\n");

        assertThat(brief(reading)).containsExactly("C10 UNESCO", "C10 ECOSOC", "C10 [WHO]", "C10 [ECPAT Int’l]");
        assertThat(reading.entries().get(3).organization().acronym()).isEqualTo("ECPAT International");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ITU/", "/ITU", "ITU//", " ITU / ", "//ITU/ /"})
    void givenSlashesTooMany_whenRead_thenTheyMeanNothing(String cell) {
        assertThat(brief(clean("\tC5\n\t" + cell + "\n\n\tC9\n\tUNESCO"))).containsExactly("C5 ITU", "C9 UNESCO");
    }

    @Test
    void givenBlanksAroundAndNoBreakSpacesInNames_whenRead_thenTheNameIsKeptAndUnderstood() {
        AnnexReading reading = clean("\tC6\n\tITU/ UNCTAD/[UN\u00a0DESA/\u00a0UN-Habitat ]\n");

        assertThat(brief(reading)).containsExactly("C6 ITU", "C6 UNCTAD", "C6 [UN\u00a0DESA]", "C6 [UN-Habitat]");
        assertThat(reading.entries())
                .extracting(entry -> entry.organization().acronym())
                .containsExactly("ITU", "UNCTAD", "UN DESA", "UN-Habitat");
    }

    @Test
    void givenACyrillicLetterInTheCode_whenRead_thenTheLineIsUnderstood() {
        assertThat(brief(clean("\t\u04212. Information and communication infrastructure \n\tITU/[APC]\n")))
                .containsExactly("C2 ITU", "C2 [APC]");
    }

    @Test
    void givenLabelsAndCellsOfC7InTwoBlocks_whenRead_thenTheyArePairedInOrder() {
        AnnexReading reading = clean("""
                \tC7. ICT Applications\s

                · E-business\s

                · E-health
                • E-science
                \tWTO/UNCTAD/

                UPU

                WHO/[APC/
                ITU]
                UNESCO
                """);

        assertThat(brief(reading))
                .containsExactly(
                        "C7-EBUSINESS WTO",
                        "C7-EBUSINESS UNCTAD",
                        "C7-EBUSINESS UPU",
                        "C7-EHEALTH WHO",
                        "C7-EHEALTH [APC]",
                        "C7-EHEALTH [ITU]",
                        "C7-ESCIENCE UNESCO");
    }

    @Test
    void givenEachApplicationWithItsCell_whenRead_thenTheyArePaired() {
        assertThat(brief(clean("\tC7\n\tC7: e-Health\n\tWHO\n\n· E-science\tUNESCO\n\n\tE-government\n\tITU\n")))
                .containsExactly("C7-EHEALTH WHO", "C7-ESCIENCE UNESCO", "C7-EGOV ITU");
    }

    @Test
    void givenALabelWrappedOverLines_whenRead_thenItIsJoined() {
        assertThat(brief(clean(
                        "\tC8. Cultural diversity and identity, \nlinguistic diversity\n\nand local content\n\tUNESCO"
                                + "\n\n\tC9.\nMedia\n\tUNESCO\n\n\tC7\n·\nE-health\n\tWHO")))
                .containsExactly("C8 UNESCO", "C9 UNESCO", "C7-EHEALTH WHO");
    }

    @Test
    void givenLabelAndCellInOneLine_whenRead_thenTheTabDivides() {
        assertThat(brief(clean("C9. Media\tUNESCO\nC2.\t\tITU/[APC]")))
                .containsExactly("C9 UNESCO", "C2 ITU", "C2 [APC]");
    }

    @Test
    void givenNoTabs_whenRead_thenLabelsAndBlankLinesDivide() {
        assertThat(brief(clean(AnnexSamples.printed().replace("\t", ""))))
                .isEqualTo(brief(AnnexTable.parse(AnnexSamples.printed())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void givenAnyKindOfLineBreak_whenRead_thenLinesAreCountedAlike(String lineBreak) {
        AnnexReading reading = AnnexTable.parse(AnnexSamples.printed().replace("\n", lineBreak));

        assertThat(reading).isEqualTo(AnnexTable.parse(AnnexSamples.printed()));
    }

    @Test
    void givenANameThatLooksLikeALabelBehindASlash_whenRead_thenItIsAName() {
        assertThat(brief(clean("\tC9\n\t/C2/Media\n\n\tC2\n\t[Media]")))
                .containsExactly("C9 C2", "C9 Media", "C2 [Media]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notes", "Note", "Note \u00a0", "Notary: Union", "No"})
    void givenANameThatBeginsLikeTheNote_whenRead_thenItIsAName(String name) {
        assertThat(brief(clean(HEADER + "\tC9\n\t" + name)))
                .containsExactly("C9 " + name.strip().replace(" \u00a0", ""));
    }

    @Test
    void givenAnUnknownOrganization_whenRead_thenItIsAllowed() {
        AnnexEntry entry = clean("\tC9\n\tRadio Amateurs’ Union").entries().get(0);

        assertThat(entry.organization().isRegistered()).isFalse();
        assertThat(entry.organization().name()).isEqualTo("Radio Amateurs’ Union");
    }

    @Test
    void givenTextAroundTheTable_whenItHasAHeader_thenOnlyTheTableIsRead() {
        String text = "C9. Media\n\tnot yet\n\nAnnex\n" + HEADER + "\tC9. Media\n\tUNESCO\nNote : bold\n\tC2\n\tITU";

        assertThat(brief(clean(text))).containsExactly("C9 UNESCO");
    }

    @Test
    void givenTheHeaderInOneLine_whenRead_thenItIsFound() {
        assertThat(clean("prose\nACTION LINE \t Possible moderators / facilitators\nC9\tUNESCO\n")
                        .entries())
                .extracting(AnnexEntry::line, AnnexEntry::lineNumber)
                .containsExactly(tuple(ActionLine.C9, 3));
        assertThat(brief(clean("prose\nAction Line   Possible moderators/facilitators\nC9\tUNESCO\n")))
                .containsExactly("C9 UNESCO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n\u00a0", "\ufeff", HEADER})
    void givenNoRows_whenRead_thenThereIsNothing(String text) {
        assertThat(AnnexTable.parse(text)).isEqualTo(new AnnexReading(List.of(), List.of()));
    }

    @Test
    void givenEntries_whenPrinted_thenTheTableLooksLikeTheAnnex() {
        List<AnnexEntry> entries = List.of(
                AnnexEntry.of(ActionLine.C9, "UNESCO", false, 1),
                AnnexEntry.of(ActionLine.C7_EHEALTH, "WHO", true, 1),
                AnnexEntry.of(ActionLine.C7_EGOV, "UN DESA", true, 1),
                AnnexEntry.of(ActionLine.C7_EGOV, "UNDP", false, 1),
                AnnexEntry.of(ActionLine.C2, "C3. Network", false, 1),
                AnnexEntry.of(ActionLine.C2, "APC", true, 1),
                AnnexEntry.of(ActionLine.C2, "FAO", true, 1));

        assertThat(AnnexTable.print(entries)).isEqualTo("""
                \tAction Line
                \tPossible moderators/facilitators

                \tC2. Information and communication infrastructure
                \t/C3. Network/[APC/FAO]

                \tC7. ICT Applications

                · E-government

                · E-health
                \t[UN DESA]/UNDP
                \t[WHO]

                \tC9. Media
                \tUNESCO

                """);
    }

    private static AnnexReading clean(String text) {
        AnnexReading reading = AnnexTable.parse(text);
        assertThat(reading.problems()).isEmpty();
        return reading;
    }
}
