package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class AnnexReadingTest {

    private static final LocalDate MEETING = LocalDate.of(2006, 2, 24);

    @Test
    void givenEntries_whenAskedForDesignations_thenEachCitesItsRow() {
        AnnexReading reading = new AnnexReading(
                List.of(
                        AnnexEntry.of(ActionLine.C7_EGOV, "UN DESA", true, 1),
                        AnnexEntry.of(ActionLine.C7_EGOV, "UNDP", false, 1)),
                List.of());

        assertThat(reading.entries()).extracting(AnnexEntry::designation).isEqualTo(reading.designations());
        assertThat(reading.designations())
                .containsExactly(
                        designation("UN DESA", DesignationStatus.PROPOSED),
                        designation("UNDP", DesignationStatus.LISTED));
    }

    @Test
    void givenNoEntries_whenAskedForDesignations_thenThereAreNone() {
        assertThat(new AnnexReading(List.of(), List.of()).designations()).isEmpty();
    }

    @Test
    void givenListsThatChange_whenRead_thenTheReadingDoesNot() {
        List<AnnexEntry> entries = new ArrayList<>();
        AnnexReading reading = new AnnexReading(entries, List.of());
        entries.add(AnnexEntry.of(ActionLine.C9, "UNESCO", false, 1));

        assertThat(reading.entries()).isEmpty();
    }

    private static FacilitatorDesignation designation(String organization, DesignationStatus status) {
        return new FacilitatorDesignation(
                ActionLine.C7_EGOV,
                Organizations.standard().resolve(organization),
                status,
                MEETING,
                Optional.empty(),
                MEETING,
                Optional.empty(),
                List.of(Paragraph.parse("CONSULTATION-2006-02-24:annex/C7-EGOV")),
                Evidence.STATED,
                Confidence.CONFIRMED,
                Optional.empty());
    }
}
