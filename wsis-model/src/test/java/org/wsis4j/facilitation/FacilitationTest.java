package org.wsis4j.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

class FacilitationTest {

    private static final Facilitation STANDARD = Facilitation.standard();
    private static final LocalDate TUNIS = LocalDate.of(2005, 11, 18);
    private static final LocalDate MEETING = LocalDate.of(2006, 2, 24);

    @Test
    void givenEHealth_whenAskedOnADayOf2006_thenTheTunisAnnexAnswers() {
        Facilitation eHealth = STANDARD.of(ActionLine.C7_EHEALTH).on(LocalDate.of(2006, 3, 1));

        assertThat(eHealth)
                .extracting(
                        designation -> designation.organization().acronym(),
                        FacilitatorDesignation::status,
                        designation -> designation.source().toString())
                .containsExactly(
                        tuple("WHO", DesignationStatus.LISTED, "TUNIS-AGENDA:annex"),
                        tuple("ITU", DesignationStatus.LISTED, "TUNIS-AGENDA:annex"));
    }

    @Test
    void givenTheDayBeforeTunis_whenAsked_thenNobodyFacilitates() {
        assertThat(STANDARD.on(TUNIS.minusDays(1))).isEmpty();
        assertThat(STANDARD.knownOn(TUNIS.minusDays(1))).isEmpty();
        assertThat(STANDARD.on(TUNIS)).hasSize(48);
        assertThat(STANDARD.knownOn(TUNIS)).hasSize(48);
    }

    @Test
    void givenTheDaysAroundTheMeeting_whenAsked_thenProposalsAppearWithIt() {
        assertThat(proposals(STANDARD.on(MEETING.minusDays(1)))).isEmpty();
        assertThat(proposals(STANDARD.on(MEETING))).hasSize(15);
        assertThat(proposals(STANDARD.knownOn(MEETING.minusDays(1)))).isEmpty();
        assertThat(proposals(STANDARD.knownOn(MEETING))).hasSize(15);
    }

    @Test
    void givenAFactThatBecameKnownLate_whenAskedOnTwoClocks_thenBothCount() {
        LocalDate inForce = LocalDate.of(2009, 1, 1);
        Organization itu = Organizations.standard().resolve("ITU");
        Facilitation leads = Facilitation.of(STANDARD.of(ActionLine.C6).of(itu).stream()
                .filter(designation -> designation.status().isFocalPoint())
                .toList());

        assertThat(leads.on(inForce)).hasSize(1);
        assertThat(leads.on(inForce).knownOn(inForce)).isEmpty();
        assertThat(leads.on(inForce).knownOn(LocalDate.of(2010, 3, 11))).isEmpty();
        assertThat(leads.on(inForce).knownOn(LocalDate.of(2010, 3, 12))).hasSize(1);
    }

    @Test
    void givenADesignationThatEnded_whenAskedAroundItsLastDay_thenTheLastDayCounts() {
        Organization undp = Organizations.standard().resolve("UNDP");
        Facilitation undpOnC6 = STANDARD.of(ActionLine.C6).of(undp);

        assertThat(undpOnC6.on(LocalDate.of(2008, 4, 30)))
                .extracting(FacilitatorDesignation::status)
                .containsExactly(
                        DesignationStatus.LISTED,
                        DesignationStatus.FOCAL_POINT,
                        DesignationStatus.PROVISIONAL_FOCAL_POINT);
        assertThat(undpOnC6.on(LocalDate.of(2008, 5, 1)))
                .extracting(FacilitatorDesignation::status)
                .containsExactly(DesignationStatus.LISTED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "C7_.*")
    void givenADesignationForC7_whenAskedForAnApplication_thenItCounts(ActionLine application) {
        assertThat(STANDARD.of(application).on(LocalDate.of(2012, 1, 1))).anySatisfy(designation -> {
            assertThat(designation.line()).isEqualTo(ActionLine.C7);
            assertThat(designation.organization().acronym()).isEqualTo("ITU");
            assertThat(designation.status()).isEqualTo(DesignationStatus.CO_FACILITATOR);
        });
    }

    @Test
    void givenC7OrAnotherLine_whenAsked_thenApplicationsDoNotCountForIt() {
        assertThat(STANDARD.of(ActionLine.C7))
                .isNotEmpty()
                .allMatch(designation -> designation.line() == ActionLine.C7);
        assertThat(STANDARD.of(ActionLine.C8)).allMatch(designation -> designation.line() == ActionLine.C8);
    }

    @Test
    void givenTheDayOfTunis_whenAskedForFacilitators_thenEachOfTheSixteenIsNamedOnce() {
        assertThat(STANDARD.on(TUNIS).facilitators()).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void givenProposalsAndPartners_whenAskedForFacilitators_thenTheyAreNotAmongThem() {
        assertThat(STANDARD.of(ActionLine.C2).on(MEETING).facilitators())
                .extracting(Organization::acronym)
                .containsExactly("ITU");
        assertThat(STANDARD.of(ActionLine.C8).on(LocalDate.of(2012, 1, 1)).facilitators())
                .extracting(Organization::acronym)
                .containsExactly("UNESCO");
    }

    @Test
    void givenARegisterOfOnesOwn_whenTheListChanges_thenTheRegisterDoesNot() {
        List<FacilitatorDesignation> mine = new ArrayList<>(STANDARD.all().subList(0, 2));
        Facilitation register = Facilitation.of(mine);
        mine.clear();

        assertThat(register.all()).hasSize(2);
        assertThat(register.first()).contains(STANDARD.all().get(0));
        assertThat(Facilitation.of(List.of()).first()).isEmpty();
    }

    private static List<FacilitatorDesignation> proposals(Facilitation register) {
        return register.stream()
                .filter(designation -> designation.status() == DesignationStatus.PROPOSED)
                .toList();
    }
}
