package org.wsis4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Paragraph;

class EventTest {

    private final EventSamples sample = new EventSamples();

    @Test
    void givenACoherentEvent_whenMade_thenItIsAcceptedAndKeepsItsParts() {
        sample.startsAt = Optional.of(LocalTime.of(15, 0));
        sample.endsAt = Optional.of(LocalTime.of(18, 0));
        sample.ordinal = Optional.of(2);

        Event event = sample.event();

        assertThat(event.key()).isEqualTo("2006-05-18-c2");
        assertThat(event.source()).isEqualTo(Paragraph.parse("E/2006/85:10"));
        assertThat(event.toEntry())
                .isEqualTo(
                        new CalendarEntry(event.key(), event.title(), event.when(), Certainty.FIXED, event.sources()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2", "2005-05-18-c2", "2006"})
    void givenAKeyOfAnotherYear_whenMade_thenItIsRefused(String key) {
        sample.key = key;
        refused(
                "event '" + key
                        + "' has a key that does not start with the year of 2006-05-18; expected one like 2006-02-24-consultation");
    }

    @Test
    void givenNoSource_whenMade_thenItIsRefused() {
        sample.sources = List.of();
        refused("event '2006-05-18-c2' cites nothing; expected a paragraph, for example E/2006/85:24");
    }

    @Test
    void givenOneHourOnly_whenMade_thenItIsRefused() {
        sample.endsAt = Optional.of(LocalTime.of(18, 0));
        refused("event '2006-05-18-c2' needs both its hours, for example 14:00 and 17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15:00", "14:59"})
    void givenAnEndThatIsNotAfterTheStart_whenMade_thenItIsRefused(String end) {
        sample.startsAt = Optional.of(LocalTime.of(15, 0));
        sample.endsAt = Optional.of(LocalTime.parse(end));
        refused("event '2006-05-18-c2' ends before it starts; expected hours in order, for example 14:00 and 17:00");
    }

    @ParameterizedTest
    @CsvSource({"0, 43", "2, 0", "-1, 43"})
    void givenACountBelowOne_whenMade_thenItIsRefused(int ordinal, int participants) {
        sample.ordinal = Optional.of(ordinal);
        sample.participants = Optional.of(participants);
        refused("event '2006-05-18-c2' has a count below one; leave out what is not known");
    }

    @Test
    void givenALinkToItself_whenMade_thenItIsRefused() {
        sample.linked = Optional.of(sample.key);
        refused("event '2006-05-18-c2' is linked to itself; expected the key of another event");
    }

    @ParameterizedTest
    @CsvSource({
        "HELD,      ANNOUNCED,",
        "HELD,      ANNOUNCED, E/2006/85:24",
        "HELD,      ,          E/2006/85:10",
        "ANNOUNCED, ANNOUNCED, E/2006/85:10",
    })
    void givenAConfirmationTooManyOrTooFew_whenMade_thenItIsRefused(
            EventState state, EventState announcedAs, String confirmedBy) {
        sample.state = state;
        sample.announcedAs = Optional.ofNullable(announcedAs);
        sample.confirmedBy = Optional.ofNullable(confirmedBy).map(Paragraph::parse);
        refused("event '2006-05-18-c2' must say which of its sources confirms it if it was announced and held,"
                + " and only then");
    }

    @ParameterizedTest
    @CsvSource({
        "FORUM,          HELD,      CONFIRMED,   2006-05-18,             FIXED",
        "FORUM,          ANNOUNCED, CONFIRMED,   2006-05-18/2006-05-19,  FIXED",
        "FORUM,          HELD,      CONFIRMED,   2006-05,                WINDOW",
        "FORUM,          ANNOUNCED, CONFIRMED,   ~2006-05-18/2006-05-19, WINDOW",
        "FORUM,          PLANNED,   CONFIRMED,   2006-05-18,             UNCERTAIN",
        "FORUM,          POSSIBLE,  CONFIRMED,   2006-Q2,                UNCERTAIN",
        "FORUM,          POSTPONED, CONFIRMED,   2006-05-18,             UNCERTAIN",
        "FORUM,          HELD,      SECONDARY,   2006-05-18,             UNCERTAIN",
        "FORUM,          HELD,      CONFLICTING, 2006-05-18,             UNCERTAIN",
        "FORUM,          HELD,      DERIVED,     2006-05,                UNCERTAIN",
        "DEADLINE,       ANNOUNCED, CONFIRMED,   2006-05-18,             DUTY",
        "COMMENT_PERIOD, ANNOUNCED, SECONDARY,   2006,                   DUTY",
    })
    void givenKindAndStateAndDating_whenAskedHowCertain_thenTheWorstOfThemAnswers(
            EventKind kind, EventState state, Confidence confidence, String when, Certainty expected) {
        sample.kind = kind;
        sample.state = state;
        sample.confidence = confidence;
        sample.when = when;
        assertThat(sample.event().certainty()).isEqualTo(expected);
    }

    @Test
    void givenLines_whenAskedForOne_thenAnApplicationCountsForC7ButNotC7ForAnApplication() {
        sample.lines = List.of(ActionLine.C2, ActionLine.C7);
        assertThat(sample.event().isFor(ActionLine.C2)).isTrue();
        assertThat(sample.event().isFor(ActionLine.C7)).isTrue();
        assertThat(sample.event().isFor(ActionLine.C7_EHEALTH)).isTrue();
        assertThat(sample.event().isFor(ActionLine.C3)).isFalse();

        sample.lines = List.of(ActionLine.C7_EHEALTH);
        assertThat(sample.event().isFor(ActionLine.C7)).isFalse();

        sample.lines = List.of();
        assertThat(ActionLine.values()).noneMatch(line -> sample.event().isFor(line));
    }

    private void refused(String message) {
        assertThatIllegalArgumentException().isThrownBy(sample::event).withMessage(message);
    }
}
