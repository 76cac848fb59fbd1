package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.catalogue.WsisRules;

/** A test that changes one thing in a sample tells of this thing only. */
class SamplesTest {

    static Stream<Report> samples() {
        return Stream.of(
                Samples.report().build(),
                MeetingSamples.meeting().build(),
                GroupSamples.group().build(),
                FollowUpSamples.followUp().build(),
                TargetSamples.submission().build(),
                StocktakingSamples.entry().build(),
                NationalSamples.national().build());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givenASample_whenChecked_thenNothingIsFound(Report report) {
        Assessment assessment = WsisRules.standard().check(report, Samples.CHECKED_ON);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2023, 2025, 2026})
    void givenASampleOfAContest_whenCheckedByItsRules_thenNothingIsFound(int year) {
        Report entry = StocktakingSamples.entryOf(year).build();

        Assessment assessment = WsisRules.contest(year).check(entry, Samples.CHECKED_ON);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).isEmpty();
    }
}
