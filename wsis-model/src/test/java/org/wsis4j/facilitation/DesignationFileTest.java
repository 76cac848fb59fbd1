package org.wsis4j.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class DesignationFileTest {

    private static final List<FacilitatorDesignation> ROWS = DesignationFile.read();
    private static final LocalDate MEETING = LocalDate.of(2006, 2, 24);

    @Test
    void givenTheFile_whenCounted_then48And15And129() {
        assertThat(ROWS).hasSize(129).doesNotHaveDuplicates();
        assertThat(ROWS.stream().filter(DesignationFileTest::isOfTunis)).hasSize(48);
        assertThat(ROWS.stream().filter(row -> row.status() == DesignationStatus.PROPOSED))
                .hasSize(15);
        assertThat(Facilitation.standard().all()).isEqualTo(ROWS);
    }

    @Test
    void givenARowOfTheTunisAnnex_whenRead_thenItIsListedAndDerivedFromTheRevisedAnnex() {
        assertThat(ROWS.stream().filter(DesignationFileTest::isOfTunis)).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(DesignationStatus.LISTED);
            assertThat(row.from()).isEqualTo("2005-11-18").isEqualTo(row.knownFrom());
            assertThat(row.evidence()).isEqualTo(Evidence.DERIVED);
            assertThat(row.confidence()).isEqualTo(Confidence.DERIVED);
            assertThat(row.sources()).element(1).isEqualTo(rowOfAnnex(row.line()));
        });
    }

    @Test
    void givenAProposal_whenRead_thenTheRevisedAnnexStatesIt() {
        assertThat(ROWS.stream().filter(row -> row.status() == DesignationStatus.PROPOSED))
                .allSatisfy(row -> {
                    assertThat(row.from()).isEqualTo(MEETING).isEqualTo(row.knownFrom());
                    assertThat(row.sources()).containsExactly(rowOfAnnex(row.line()));
                    assertThat(row.evidence()).isEqualTo(Evidence.STATED);
                    assertThat(row.confidence()).isEqualTo(Confidence.CONFIRMED);
                });
    }

    @Test
    void givenAnyRow_whenRead_thenItCitesDocumentsAndSaysWhatToKnow() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.sources()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(row.source()).isEqualTo(row.sources().get(0));
            assertThat(row.organization().isRegistered()).isTrue();
            assertThat(row.note()).isPresent();
        });
    }

    @Test
    void givenAnyRow_whenRead_thenItWasNotKnownBeforeItsFirstSourceWasWritten() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.knownFrom())
                        .isAfterOrEqualTo(row.source()
                                .document()
                                .date()
                                .map(Dating::earliest)
                                .orElse(LocalDate.MIN)));
    }

    @Test
    void givenAFocalPoint_whenRead_thenItIsNotInForceBeforeFocalPointsWereAgreed() {
        assertThat(ROWS.stream().filter(row -> row.status().isFocalPoint()))
                .allSatisfy(row -> assertThat(row.from()).isAfterOrEqualTo(MEETING));
    }

    @Test
    void givenTheTunisAnnex_whenRead_thenEveryLineHasAFacilitator() {
        Set<ActionLine> lines = ROWS.stream()
                .filter(DesignationFileTest::isOfTunis)
                .map(FacilitatorDesignation::line)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionLine.class)));

        assertThat(lines).containsExactlyElementsOf(ActionLine.facilitated());
    }

    private static boolean isOfTunis(FacilitatorDesignation row) {
        return row.source().equals(Paragraph.parse("TUNIS-AGENDA:annex"));
    }

    private static Paragraph rowOfAnnex(ActionLine line) {
        return Paragraph.parse("CONSULTATION-2006-02-24:annex/" + line.code());
    }
}
