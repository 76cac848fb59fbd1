package org.wsis4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;

/** Whether the events agree with each other and with their sources. */
class EventFileTest {

    private static final Events EVENTS = Events.standard();
    private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);
    private static final List<SourceDocument> FOUNDING =
            List.of(SourceDocuments.E_2006_85, SourceDocuments.CONSULTATION_2006);

    @Test
    void givenAnEventThatIsHeld_whenRead_thenItIsNotStillToCome() {
        assertThat(EVENTS.inState(EventState.HELD))
                .allSatisfy(event -> assertThat(event.when().latest()).isBeforeOrEqualTo(VERIFIED));
    }

    @Test
    void givenALink_whenFollowed_thenItLeadsToAnEvent() {
        assertThat(EVENTS)
                .allSatisfy(event -> assertThat(event.linked().stream()
                                .filter(key -> EVENTS.find(key).isEmpty()))
                        .isEmpty());
    }

    @Test
    void givenHours_whenRead_thenTheyAreThoseOfASingleDay() {
        assertThat(EVENTS.stream().filter(event -> event.startsAt().isPresent()))
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.when().earliest())
                        .isEqualTo(event.when().latest()));
    }

    @Test
    void givenWhatIsStated_whenRead_thenAFoundingDocumentStatesIt() {
        assertThat(EVENTS.stream().filter(event -> event.evidence() == Evidence.STATED))
                .allSatisfy(event -> assertThat(event.source()).matches(EventFileTest::isFounding));
        assertThat(EVENTS.stream().filter(event -> event.evidence() == Evidence.SECONDARY))
                .noneSatisfy(event -> assertThat(event.source()).matches(EventFileTest::isFounding));
    }

    @Test
    void givenWhatWasAnnounced_whenRead_thenAFoundingDocumentToldIt() {
        assertThat(EVENTS.stream().filter(event -> event.announcedAs().isPresent()))
                .hasSize(13)
                .allSatisfy(event -> assertThat(event.sources()).anyMatch(EventFileTest::isFounding));
    }

    @Test
    void givenADisagreement_whenRead_thenTheNoteTellsIt() {
        assertThat(EVENTS.stream().filter(event -> event.confidence() == Confidence.CONFLICTING))
                .allSatisfy(event -> {
                    assertThat(event.note()).isPresent();
                    assertThat(event.sources()).hasSizeGreaterThan(1);
                });
    }

    /** The days as each paragraph gives them. */
    @ParameterizedTest
    @CsvSource({
        "2006-02-13-cstd-role,            E/2006/85:24,                  2006-02-13",
        "2006-02-13-cstd-role,            CONSULTATION-2006-02-24:6,     2006-02-13",
        "2006-02-16-igf-consultations,    E/2006/85:45,                  2006-02-16/2006-02-17",
        "2006-02-16-igf-consultations,    CONSULTATION-2006-02-24:6,     2006-02-16/2006-02-17",
        "2006-02-24-consultation,         CONSULTATION-2006-02-24:1,     2006-02-24",
        "2006-02-24-consultation,         E/2006/85:10,                  2006-02",
        "2006-03-09-c2,                   CONSULTATION-2006-02-24:9,     2006-03-09",
        "2006-05-09-cluster,              E/2006/85:10,                  2006-05",
        "2006-05-16-ecosoc-open-meeting,  E/2006/85:24,                  2006-05-16",
        "2006-05-16-ecosoc-open-meeting,  E/2006/85:28,                  2006-05-16",
        "2006-05-16-ecosoc-open-meeting,  E/2006/85:33,                  2006-05-16",
        "2006-05-16-ecosoc-open-meeting,  E/2006/85:footnote-2,          2006-05-16",
        "2006-05-17-information-society-day, CONSULTATION-2006-02-24:9,  2006-05-17",
        "2006-05-17-information-society-day, E/2006/85:10,               2006-05",
        "2006-05-22-igf-advisory-group,   E/2006/85:48,                  2006-05-22/2006-05-23",
        "2006-05-22-igf-advisory-group,   E/2006/85:footnote-2,          2006-05-22/2006-05-23",
    })
    void givenAnEventThatSeveralParagraphsTell_whenRead_thenItsDatingAgreesWithEach(
            String key, String paragraph, String told) {
        Event event = event(key);
        assertThat(event.sources()).contains(Paragraph.parse(paragraph));
        assertThat(Days.contains(Dating.parse(told), event.when())).isTrue();
    }

    @Test
    void givenTheConsultation_whenItsDayIsLookedUp_thenItIsAFridayAndTheDayAfterThatOfCeb() {
        Event consultation = event("2006-02-24-consultation");
        assertThat(consultation.when().earliest().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(consultation.convenors()).map(Organization::acronym).containsExactly("ITU", "UNESCO", "UNDP");
        assertThat(consultation.participants()).contains(132);
        assertThat(event("2006-02-23-ceb-consultation").when().latest())
                .isEqualTo(consultation.when().earliest().minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2006-05-09-multilingual-internet,  2006-05-12-c8",
        "2006-05-15-c5,                     2006-05-17-information-society-day",
        "2006-05-17-igf-advisory-group,     2006-05-22-igf-advisory-group",
        "2006-02-16-igf-consultations,      2006-05-19-igf-consultations",
        "2006-03-gaid-launch,               2006-06-19-gaid-inaugural",
        "2006-02-24-consultation,           2006-10-facilitators-meeting",
        "2006-06-15-report,                 2006-07-03-ecosoc",
        "2003-12-summit-geneva,             2005-11-summit-tunis",
    })
    void givenTwoEventsOfWhichOneComesFirst_whenRead_thenItDoes(String first, String second) {
        assertThat(event(first).when().latest()).isBefore(event(second).when().earliest());
    }

    @Test
    void givenTheMeetingInAthens_whenCounted_thenItLastsFourDaysOfTheThreeToFiveForeseen() {
        Dating athens = event("2006-10-30-igf-athens").when();
        assertThat(ChronoUnit.DAYS.between(athens.earliest(), athens.latest()) + 1)
                .isEqualTo(4)
                .isBetween(3L, 5L);
    }

    @Test
    void givenNumberedMeetingsOfFacilitators_whenRead_thenTheirNumbersAreTheSourcesNotTheYears() {
        assertThat(event("2015-facilitators-meeting").ordinal()).contains(10);
        assertThat(event("2019-04-12-facilitators-meeting").ordinal()).contains(13);
        assertThat(event("2018-03-23-facilitators-meeting").ordinal()).isEmpty();
        assertThat(event("2006-03-09-c2").ordinal()).contains(1);
        assertThat(event("2006-05-18-c2").ordinal()).contains(2);
    }

    @Test
    void givenWhatCouldBeHeld_whenRead_thenItIsOnlyPossible() {
        assertThat(EVENTS.inState(EventState.POSSIBLE).stream().map(Event::key))
                .containsExactly("2006-10-facilitators-meeting", "2006-10-c7-ehealth");
        assertThat(event("2006-10-c7-ehealth").when()).hasToString("~2006-10-10/2006-10-13");
        assertThat(event("2006-10-facilitators-meeting").when()).hasToString("2006-Q4");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-03-09-c2,                      ANNOUNCED, ITU-C2-2006:whole",
        "2006-05-12-c8,                      PLANNED,   UNESCO-C8-2006:whole",
        "2006-05-15-c5,                      ANNOUNCED, ITU-C5-2006:whole",
        "2006-05-09-cluster,                 POSSIBLE,  E/2006/85:10",
        "2006-05-17-information-society-day, POSSIBLE,  E/2006/85:10",
    })
    void givenWhatWasStillToCome_whenALaterSourceTellsIt_thenBothAreKept(
            String key, EventState announcedAs, String confirmedBy) {
        assertThat(event(key).announcedAs()).contains(announcedAs);
        assertThat(event(key).confirmedBy()).contains(Paragraph.parse(confirmedBy));
        assertThat(event(key).state()).isEqualTo(EventState.HELD);
    }

    private static Event event(String key) {
        return EVENTS.find(key).orElseThrow();
    }

    private static boolean isFounding(Paragraph paragraph) {
        return FOUNDING.contains(paragraph.document());
    }
}
