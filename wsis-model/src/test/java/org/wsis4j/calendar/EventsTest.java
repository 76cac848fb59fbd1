package org.wsis4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.ActionLine;

class EventsTest {

    private static final Events STANDARD = Events.standard();

    @Test
    void givenTheRegister_whenRead_thenItIsInTheOrderOfTheEarliestDay() {
        assertThat(STANDARD.all())
                .isSortedAccordingTo(
                        Comparator.comparing((Event event) -> event.when().earliest())
                                .thenComparing(event -> event.when().latest())
                                .thenComparing(Event::key));
        assertThat(STANDARD.all()).containsExactlyElementsOf(STANDARD).hasSize(73);
        assertThat(STANDARD.all().get(0).key()).isEqualTo("2003-12-summit-geneva");
    }

    @Test
    void givenADay_whenAsked_thenWhatCanTouchItIsGiven() {
        LocalDate day = LocalDate.of(2006, 5, 16);
        assertThat(keys(STANDARD.between(day, day)))
                .containsExactly(
                        "2006-wtdc-06",
                        "2006-05-09-cluster",
                        "2006-05-15-c5",
                        "2006-05-16-c1",
                        "2006-05-16-ecosoc-open-meeting",
                        "2006-05-16-informal-summary");
    }

    @Test
    void givenDaysInWrongOrder_whenAsked_thenTheyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.between(LocalDate.of(2006, 5, 17), LocalDate.of(2006, 5, 16)))
                .withMessage("the last day 2006-05-16 is before the first day 2006-05-17;"
                        + " expected them in order, for example 2006-05-09 and 2006-05-19");
    }

    @Test
    void givenALine_whenAsked_thenJointMeetingsCount() {
        assertThat(keys(STANDARD.of(ActionLine.C2)))
                .containsExactly("2006-03-09-c2", "2006-05-18-c2", "2007-05-c2-c4-c6");
        assertThat(keys(STANDARD.of(ActionLine.C7_EGOV))).containsExactly("2012-05-17-c1-c7-egov-c11");
        assertThat(STANDARD.of(ActionLine.C7_EBUSINESS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givenAKind_whenAsked_thenTheRegisterHasOne(EventKind kind) {
        assertThat(STANDARD.of(kind)).isNotEmpty().allMatch(event -> event.kind() == kind);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLANNED")
    void givenAStateButPlanned_whenAsked_thenTheRegisterHasOne(EventState state) {
        assertThat(STANDARD.inState(state)).isNotEmpty().allMatch(event -> event.state() == state);
    }

    @Test
    void givenSeveralNarrowings_whenJoined_thenAllOfThemHold() {
        assertThat(keys(STANDARD.of(EventKind.FACILITATORS_MEETING)
                        .inState(EventState.HELD)
                        .between(LocalDate.of(2018, 1, 1), LocalDate.of(2025, 12, 31))))
                .containsExactly(
                        "2018-03-23-facilitators-meeting",
                        "2019-04-12-facilitators-meeting",
                        "2025-07-11-facilitators-meeting");
    }

    @Test
    void givenAKey_whenAsked_thenTheEventIsFoundInTheRegistersThatHaveIt() {
        assertThat(STANDARD.find("2006-02-24-consultation")).isPresent();
        assertThat(STANDARD.of(EventKind.FORUM).find("2006-02-24-consultation")).isEmpty();
        assertThat(STANDARD.find("2006-02-24")).isEmpty();
    }

    @Test
    void givenAnEventTwice_whenARegisterIsMade_thenItIsRefused() {
        Event event = new EventSamples().event();
        assertThat(Events.of(List.of(event))).containsExactly(event);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Events.of(List.of(event, event)))
                .withMessage("event '2006-05-18-c2' stands twice; expected a key of its own for each event");
    }

    @Test
    void givenTheClusterOf2006_whenAsked_thenItHasTheSixMeetingsThatAreDated() {
        assertThat(STANDARD.clusterOf(2006))
                .map(cluster -> cluster.when().text())
                .contains("2006-05-09/2006-05-19");
        assertThat(keys(STANDARD.inClusterOf(2006)))
                .containsExactly(
                        "2006-05-11-c4",
                        "2006-05-11-c6",
                        "2006-05-12-c8",
                        "2006-05-15-c5",
                        "2006-05-16-c1",
                        "2006-05-18-c2");
    }

    @Test
    void givenLaterClusters_whenAsked_thenTheirMeetingsAreGiven() {
        assertThat(keys(STANDARD.inClusterOf(2007))).containsExactly("2007-05-14-c5", "2007-05-c2-c4-c6");
        assertThat(keys(STANDARD.inClusterOf(2008))).containsExactly("2008-05-23-coordinators");
    }

    @ParameterizedTest
    @ValueSource(ints = {2005, 2009, 2026})
    void givenAYearWithoutCluster_whenAsked_thenThereIsNone(int year) {
        assertThat(STANDARD.clusterOf(year)).isEmpty();
        assertThat(STANDARD.inClusterOf(year)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-03-09-c2", // before
                "2006-10-16-c3", // after
                "2006-10-facilitators-meeting", // possibly, but not in May
                "2006-05-16-ecosoc-open-meeting", // of another kind
                "2006-05-09-cluster", // itself
                "2015-facilitators-meeting" // no cluster
            })
    void givenAnotherEvent_whenAskedWhetherItIsClustered_thenItIsNot(String key) {
        assertThat(STANDARD.isClustered(STANDARD.find(key).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-05-08/2006-05-09", "2006-05-19/2006-05-20", "2006-05", "~2006-05-19/2006-05-20"})
    void givenAMeetingThatMayLieOutside_whenAskedWhetherItIsClustered_thenItIsNot(String when) {
        EventSamples sample = new EventSamples();
        assertThat(STANDARD.isClustered(sample.event())).isTrue();
        sample.when = when;
        assertThat(STANDARD.isClustered(sample.event())).isFalse();
    }

    @Test
    void givenARegisterWithoutItsCluster_whenAsked_thenNothingIsClustered() {
        Events meetings = STANDARD.of(EventKind.FACILITATION_MEETING);
        assertThat(meetings).isNotEmpty().noneMatch(meetings::isClustered);
    }

    private static List<String> keys(Events events) {
        return events.stream().map(Event::key).toList();
    }
}
