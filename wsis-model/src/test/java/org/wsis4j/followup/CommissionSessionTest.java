package org.wsis4j.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class CommissionSessionTest {

    private static final List<CommissionSession> SESSIONS = CommissionSession.all();
    private static final List<Dating> DATES = List.of(Dating.parse("2006"));
    private static final List<Paragraph> SOURCES = List.of(Paragraph.parse("E/2006/85:32"));

    @Test
    void givenTheSessions_whenCompared_thenNumberAndYearRiseTogether() {
        assertThat(SESSIONS).extracting(CommissionSession::ordinal).containsExactly(9, 10, 14, 15, 27, 28, 29, 30);
        for (int i = 1; i < SESSIONS.size(); i++) {
            assertThat(SESSIONS.get(i).dates().get(0).earliest().getYear())
                    .isGreaterThan(SESSIONS.get(i - 1).dates().get(0).latest().getYear());
        }
    }

    @ParameterizedTest
    @CsvSource({"9, 2006-05-15/2006-05-19", "10, 2007-05-21/2007-05-25", "15, 2012-05", "29, 2026", "30, 2027"})
    void givenANumber_whenLookedUp_thenTheDatesAreFound(int ordinal, String dates) {
        assertThat(CommissionSession.find(ordinal).orElseThrow().dates()).containsExactly(Dating.parse(dates));
    }

    @Test
    void givenTheFourteenth_whenRead_thenBothDatesAreKept() {
        CommissionSession session = CommissionSession.find(14).orElseThrow();
        assertThat(session.dates()).hasSize(2);
        assertThat(session.confidence()).isEqualTo(Confidence.CONFLICTING);
        assertThat(session.sources()).hasSize(2);
        assertThat(SESSIONS).filteredOn(other -> other.dates().size() > 1).containsExactly(session);
    }

    @Test
    void givenANumberThatNoSourceNames_whenLookedUp_thenNothingIsComputed() {
        assertThat(CommissionSession.find(11)).isEmpty();
    }

    @Test
    void givenExactDatesAndWorkingDays_whenCompared_thenTheyAgree() {
        assertThat(SESSIONS)
                .filteredOn(session -> session.workingDays().isPresent())
                .hasSize(2)
                .allSatisfy(session -> {
                    Dating dates = session.dates().get(0);
                    long days = ChronoUnit.DAYS.between(dates.earliest(), dates.latest()) + 1;
                    assertThat(session.workingDays().orElseThrow().longValue()).isEqualTo(days);
                });
    }

    @ParameterizedTest
    @CsvSource({"R26, 30", "R27, 30", "R28, 29"})
    void givenWhatIsDueAtASession_whenCompared_thenTheYearIsThatOfTheSession(String key, int ordinal) {
        Obligation obligation = Obligations.standard().find(key).orElseThrow();
        assertThat(obligation.due())
                .isEqualTo(CommissionSession.find(ordinal).orElseThrow().dates());
    }

    @Test
    void givenAnIncoherentSession_whenMade_thenItSaysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(0, DATES, Optional.empty(), SOURCES))
                .withMessageStartingWith("session 0 of Optional.empty working days; expected positive numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(9, DATES, Optional.of(0), SOURCES))
                .withMessageStartingWith("session 9 of Optional[0] working days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(9, List.of(), Optional.of(5), SOURCES))
                .withMessageStartingWith("session 9 has the dates [] with confidence CONFIRMED; expected one date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(9, List.of(DATES.get(0), Dating.parse("2007")), Optional.of(5), SOURCES))
                .withMessageStartingWith("session 9 has the dates [2006, 2007] with confidence CONFIRMED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(9, DATES, Optional.of(5), List.of()))
                .withMessage("session 9 cites nothing; expected a paragraph, for example E/2006/85:32");
    }

    private static CommissionSession session(
            int ordinal, List<Dating> dates, Optional<Integer> workingDays, List<Paragraph> sources) {
        return new CommissionSession(
                ordinal, dates, workingDays, sources, Evidence.STATED, Confidence.CONFIRMED, Optional.empty());
    }
}
