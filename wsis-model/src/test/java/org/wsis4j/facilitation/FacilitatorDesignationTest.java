package org.wsis4j.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class FacilitatorDesignationTest {

    private static final LocalDate KNOWN_END = LocalDate.of(2010, 3, 12);
    private static final LocalDate FIRST = LocalDate.of(2006, 5, 3);
    private static final LocalDate LAST = LocalDate.of(2008, 4, 30);
    private static final List<Paragraph> SOURCES =
            List.of(Paragraph.parse("TUNIS-AGENDA:annex"), Paragraph.parse("CONSULTATION-2006-02-24:annex/C6"));

    @Test
    void givenFirstAndLastDay_whenAsked_thenBothAreInForce() {
        FacilitatorDesignation designation = designation(ActionLine.C6, Optional.of(LAST), SOURCES);

        assertThat(designation.inForceOn(FIRST.minusDays(1))).isFalse();
        assertThat(designation.inForceOn(FIRST)).isTrue();
        assertThat(designation.inForceOn(LAST)).isTrue();
        assertThat(designation.inForceOn(LAST.plusDays(1))).isFalse();
        assertThat(designation.source()).isEqualTo(SOURCES.get(0));
    }

    @Test
    void givenNoLastDay_whenAsked_thenItGoesOn() {
        assertThat(designation(ActionLine.C6, Optional.empty(), SOURCES).inForceOn(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void givenOneDay_whenMade_thenItIsAllowed() {
        assertThat(designation(ActionLine.C6, Optional.of(FIRST), SOURCES).inForceOn(FIRST))
                .isTrue();
    }

    @Test
    void givenAnEndBeforeTheStart_whenMade_thenBothDaysAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> designation(ActionLine.C6, Optional.of(FIRST.minusDays(1)), SOURCES))
                .withMessage("designation of UNDP for C6 ends 2006-05-02, before it starts 2006-05-03");
    }

    @Test
    void givenNoSource_whenMade_thenACitationIsAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> designation(ActionLine.C6, Optional.empty(), List.of()))
                .withMessage("designation of UNDP for C6 cites nothing; expected a paragraph, for example"
                        + " TUNIS-AGENDA:annex");
    }

    @Test
    void givenC7_whenAskedForLines_thenItCountsForItselfAndItsApplications() {
        FacilitatorDesignation designation = designation(ActionLine.C7, Optional.empty(), SOURCES);

        assertThat(ActionLine.values())
                .filteredOn(designation::isFor)
                .containsExactlyInAnyOrder(
                        ActionLine.C7,
                        ActionLine.C7_EGOV,
                        ActionLine.C7_EBUSINESS,
                        ActionLine.C7_ELEARNING,
                        ActionLine.C7_EHEALTH,
                        ActionLine.C7_EEMPLOYMENT,
                        ActionLine.C7_EENVIRONMENT,
                        ActionLine.C7_EAGRICULTURE,
                        ActionLine.C7_ESCIENCE);
    }

    private static FacilitatorDesignation designation(
            ActionLine line, Optional<LocalDate> to, List<Paragraph> sources) {
        return new FacilitatorDesignation(
                line,
                Organizations.standard().resolve("UNDP"),
                DesignationStatus.FOCAL_POINT,
                FIRST,
                to,
                FIRST,
                to.map(last -> KNOWN_END),
                sources,
                Evidence.STATED,
                Confidence.CONFIRMED,
                Optional.empty());
    }

    @Test
    void givenAnEndLearnedLater_whenAskedAsKnownBefore_thenTheDesignationIsOpen() {
        FacilitatorDesignation ended = designation(ActionLine.C6, Optional.of(FIRST.plusYears(1)), SOURCES);
        assertThat(ended.asKnownOn(FIRST.minusDays(1))).isEmpty();
        assertThat(ended.asKnownOn(KNOWN_END.minusDays(1)).orElseThrow().to()).isEmpty();
        assertThat(ended.asKnownOn(KNOWN_END)).contains(ended);
    }
}
