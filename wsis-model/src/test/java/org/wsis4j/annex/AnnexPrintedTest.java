package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.source.Paragraph;

/** The printed annex, the register and a list written by hand say the same. */
class AnnexPrintedTest {

    /** A line, those without brackets, and behind the bar those in brackets. */
    private static final String BY_HAND = """
            C1: ECOSOC, UN Regional Commissions, ITU | UN DESA
            C2: ITU | APC
            C3: ITU, UNESCO | FAO, UNIDO
            C4: UNDP, UNESCO, ITU, UNCTAD | UN DESA, FAO, UNIDO
            C5: ITU
            C6: ITU, UNDP, UN Regional Commissions, UNCTAD | UN DESA, UNIDO, APC
            C7-EGOV: UNDP, ITU | UN DESA
            C7-EBUSINESS: WTO, UNCTAD, ITU, UPU
            C7-ELEARNING: UNESCO, ITU, UNIDO
            C7-EHEALTH: WHO, ITU
            C7-EEMPLOYMENT: ILO, ITU
            C7-EENVIRONMENT: WHO, WMO, UNEP, UN-Habitat, ITU, ICAO
            C7-EAGRICULTURE: FAO, ITU
            C7-ESCIENCE: UNESCO, ITU, UNCTAD | WHO
            C8: UNESCO
            C9: UNESCO
            C10: UNESCO, ECOSOC | WHO, ECPAT International
            C11: UN Regional Commissions, UNDP, ITU, UNESCO, ECOSOC | UN DESA
            """;

    private record Place(String line, String organization, boolean proposed) {}

    @Test
    void givenThePrintedAnnex_whenRead_then48AreListedAnd15Proposed() {
        AnnexReading reading = AnnexTable.parse(AnnexSamples.printed());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .hasSize(63)
                .filteredOn(AnnexEntry::proposed)
                .hasSize(15);
        assertThat(reading.entries())
                .allSatisfy(
                        entry -> assertThat(entry.organization().isRegistered()).isTrue());
        assertThat(reading.entries())
                .extracting(AnnexEntry::line)
                .isSorted()
                .hasSameElementsAs(ActionLine.facilitated());
    }

    @Test
    void givenThePrintedAnnex_whenRead_thenItSaysWhatTheListByHandSays() {
        List<Place> places = new ArrayList<>();
        for (AnnexEntry entry : AnnexTable.parse(AnnexSamples.printed()).entries()) {
            places.add(new Place(entry.line().code(), entry.organization().acronym(), entry.proposed()));
        }

        assertThat(places).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(byHand());
    }

    @Test
    void givenTheRegister_whenNarrowedToTheAnnex_thenItSaysWhatTheListByHandSays() {
        Predicate<FacilitatorDesignation> tunis =
                designation -> designation.source().equals(Paragraph.parse("TUNIS-AGENDA:annex"));
        Predicate<FacilitatorDesignation> proposed = designation -> designation.status() == DesignationStatus.PROPOSED;
        List<Place> places = Facilitation.standard().stream()
                .filter(tunis.or(proposed))
                .map(designation -> new Place(
                        designation.line().code(), designation.organization().acronym(), proposed.test(designation)))
                .toList();

        assertThat(places).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(byHand());
    }

    @Test
    void givenThePrintedAnnex_whenReadAsDesignations_thenProposalsEqualTheRegisters() {
        List<FacilitatorDesignation> proposals = AnnexTable.parse(AnnexSamples.printed()).designations().stream()
                .filter(designation -> designation.status() == DesignationStatus.PROPOSED)
                .toList();

        assertThat(proposals)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("note")
                .containsExactlyInAnyOrderElementsOf(Facilitation.standard().stream()
                        .filter(designation -> designation.status() == DesignationStatus.PROPOSED)
                        .toList());
    }

    @Test
    void givenThePrintedAnnex_whenPrintedAndReadAgain_thenOnlyLineNumbersChange() {
        AnnexReading reading = AnnexTable.parse(AnnexSamples.printed());
        AnnexReading again = AnnexTable.parse(AnnexTable.print(reading.entries()));

        assertThat(again.problems()).isEmpty();
        assertThat(again.entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lineNumber")
                .isEqualTo(reading.entries());
    }

    @Test
    void givenTheSample_whenLookedAt_thenTheTrapsOfTheOriginalAreStillInIt() {
        assertThat(AnnexSamples.printed())
                .startsWith(AnnexSamples.HEADER)
                .contains(
                        "\t\u04211. ",
                        "\t\u04212. ",
                        "\tC3. ",
                        "[UN\u00a0DESA",
                        "ECPAT Int\u2019l",
                        "\u00b7 E-government \n")
                .contains("UNDP/UNESCO/ITU/\n\nUNCTAD", "\tITU/\n", "UNDP/ ITU", "UN-Habitat", "[WHO/\n")
                .contains("\nNote: ");
    }

    private static Set<Place> byHand() {
        Set<Place> places = new HashSet<>();
        for (String row : BY_HAND.lines().toList()) {
            String line = row.substring(0, row.indexOf(": "));
            String[] cell = row.substring(row.indexOf(": ") + 2).split(" \\| ");
            for (int i = 0; i < cell.length; i++) {
                for (String organization : cell[i].split(", ")) {
                    places.add(new Place(line, organization, i == 1));
                }
            }
        }
        assertThat(places).hasSize(63);
        return places;
    }
}
