package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.governance.GovernanceSamples.ITU;
import static org.wsis4j.governance.GovernanceSamples.UNDP;
import static org.wsis4j.governance.GovernanceSamples.UNESCO;
import static org.wsis4j.governance.GovernanceSamples.organization;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.governance.TermsOfReference.Provision;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

class TermsOfReferenceTest {

    private static final TermsOfReference TERMS = TermsOfReference.of2006();

    @Test
    void givenTheTermsOf2006_whenAsked_thenTheySayWhatTheReportSays() {
        assertThat(TERMS.parent()).isEqualTo(organization("CEB"));
        assertThat(TERMS.approved()).isEqualTo(Dating.parse("2006-04"));
        assertThat(TERMS.firstMeeting()).isEqualTo(Dating.parse("2006-07"));
        assertThat(TERMS.purpose()).isNotBlank();
        assertThat(TERMS.leadAgencies()).containsExactly(ITU, UNESCO, UNDP);
        assertThat(TERMS.networkCoordinators()).containsExactly(ITU, UNDP, UNESCO);
        assertThat(TERMS.chairs()).containsExactly(ITU, UNESCO, UNDP);
        assertThat(TERMS.chairTerm()).isEqualTo(Period.ofYears(1));
        assertThat(TERMS.workPlanInterval()).isEqualTo(Period.ofYears(2));
        assertThat(TERMS.meetingsAYear()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, 11, BINDING, STATED",
        "LEAD_AGENCIES, 11, RECOMMENDED, STATED",
        "APPROVED, 12, DESCRIPTIVE, STATED",
        "CHAIRS, 17, BINDING, STATED",
        "CO_CHAIRS, 17, BINDING, DERIVED",
        "MEETINGS_A_YEAR, 18, BINDING, STATED",
        "SOURCE_FOR_CSTD, 35, PROPOSED, STATED",
    })
    void givenAProvision_whenRead_thenItHasParagraphAndVerb(
            String key, String place, Modality modality, Evidence evidence) {
        Provision provision = TERMS.provision(key);
        assertThat(provision.sources()).first().hasToString("E/2006/85:" + place);
        assertThat(provision.modality()).isEqualTo(modality);
        assertThat(provision.evidence()).isEqualTo(evidence);
    }

    @Test
    void givenAllProvisions_whenRead_thenTheyStandInTheOrderOfTheParagraphs() {
        assertThat(TERMS.provisions())
                .extracting(provision -> provision.sources().get(0).place())
                .extracting(place -> Integer.parseInt(place.replaceAll("\\D", "")))
                .isSorted()
                .startsWith(11)
                .endsWith(37);
    }

    @Test
    void givenAnUnknownKey_whenAsked_thenTheKnownOnesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.provision("parent"))
                .withMessageStartingWith("unknown provision 'parent'; expected one of [PARENT, MANDATE, ");
    }

    @Test
    void givenAProvisionWithoutSource_whenMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Provision("PARENT", "CEB", List.of(), Modality.BINDING, Evidence.STATED, Optional.empty()))
                .withMessage("provision 'PARENT' needs a key, a value and a paragraph, for example PARENT, CEB and"
                        + " E/2006/85:11");
    }

    @Test
    void givenObjectivesAndTasks_whenCounted_thenTheyAreThreeAndSevenWithOneParagraphEach() {
        assertThat(TERMS.objectives()).extracting(GroupObjective::code).containsExactly("15(a)", "15(b)", "15(c)");
        assertThat(TERMS.tasks())
                .extracting(GroupTask::code)
                .containsExactly("16(a)", "16(b)", "16(c)", "16(d)", "16(e)", "16(f)", "16(g)");
        assertThat(TERMS.objectives()).allSatisfy(objective -> {
            assertThat(objective.sources()).containsExactly(paragraph(objective.code()));
            assertThat(objective.modality()).isEqualTo(Modality.BINDING);
            assertThat(objective.title()).isNotBlank();
        });
        assertThat(TERMS.tasks()).allSatisfy(task -> {
            assertThat(task.sources()).containsExactly(paragraph(task.code()));
            assertThat(task.modality()).isEqualTo(Modality.BINDING);
            assertThat(task.title()).isNotBlank();
        });
        assertThat(Stream.<Fact>concat(TERMS.objectives().stream(), TERMS.tasks().stream()))
                .extracting(Fact::evidence)
                .containsOnly(Evidence.STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGULAR_REPORTING", "regular reporting", "Regular-Reporting", "16(f)", "16 (F)", "16f"})
    void givenASpellingOfATask_whenLookedUp_thenItIsFound(String text) {
        assertThat(GroupTask.find(text)).contains(GroupTask.REGULAR_REPORTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mainstreaming", "15(a)", "15 A"})
    void givenASpellingOfAnObjective_whenLookedUp_thenItIsFound(String text) {
        assertThat(GroupObjective.find(text)).contains(GroupObjective.MAINSTREAMING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "f", "16(h)", "15(d)", "reporting"})
    void givenAnotherText_whenLookedUp_thenNothingIsFound(String text) {
        assertThat(GroupTask.find(text)).isEmpty();
        assertThat(GroupObjective.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "physical, PHYSICAL",
        "in person, PHYSICAL",
        "face-to-face, PHYSICAL",
        "On-site, PHYSICAL",
        "online, ONLINE",
        "on-line, ONLINE",
        "virtual, ONLINE",
        "remote, ONLINE",
        "Hybrid, HYBRID",
    })
    void givenASpellingOfAMode_whenLookedUp_thenItIsFound(String text, MeetingMode mode) {
        assertThat(MeetingMode.find(text)).contains(mode);
        assertThat(MeetingMode.find(text + "?!x")).isEmpty();
    }

    private static Paragraph paragraph(String place) {
        return Paragraph.parse("E/2006/85:" + place);
    }
}
