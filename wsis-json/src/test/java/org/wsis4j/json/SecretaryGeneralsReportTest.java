package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;

/** The report E/2006/85 as a draft, held against the rules that rest on it. */
class SecretaryGeneralsReportTest {

    /** The day on which the session began for which it was written. */
    private static final LocalDate SESSION_BEGINS = LocalDate.of(2006, 7, 3);

    static Stream<RuleSet> sets() {
        return Stream.of(WsisRules.standard(), WsisRules.founding2006());
    }

    @Test
    void givenTheReportOfTheSecretaryGeneral_whenRead_thenItHasNoFlaws() throws IOException {
        Reading<FollowUpReport> reading = read();

        assertThat(reading.flaws()).isEmpty();
        FollowUpReport report = reading.document().orElseThrow();
        assertThat(report.unread().isEmpty()).isTrue();
        assertThat(report.commissionMandates()).allMatch(Coded::isKnown);
        assertThat(report.advisoryGroup().orElseThrow().categories()).hasSize(4).allMatch(Coded::isKnown);
        assertThat(WsisJson.read(WsisJson.write(report), FollowUpReport.class).document())
                .contains(report);
    }

    /** Paragraph 38 tells as past what was four days ahead; nothing else is wrong, and nothing is left open. */
    @ParameterizedTest
    @MethodSource("sets")
    void givenTheReportOfTheSecretaryGeneral_whenItsSessionBegins_thenItBreaksTheRuleOnPastEventsOnly(RuleSet rules)
            throws IOException {
        assertOnlyKualaLumpur(rules.check(read(), SESSION_BEGINS));
    }

    /** What was decided later does not make it wrong. */
    @ParameterizedTest
    @CsvSource({"2007-06-01", "2014-01-01", "2015-12-31", "2025-12-31"})
    void givenTheReportOfTheSecretaryGeneral_whenCheckedYearsLater_thenTheFindingsAreTheSame(LocalDate asOf)
            throws IOException {
        assertOnlyKualaLumpur(WsisRules.standard().check(read(), asOf));
    }

    @Test
    void givenTheReportOfTheSecretaryGeneral_whenChecked_thenWhatItLaysDownPasses() throws IOException {
        Assessment assessment = WsisRules.standard().check(read(), SESSION_BEGINS);

        assertThat(Stream.of(
                                "WSIS-GOV-030",
                                "WSIS-GOV-031",
                                "WSIS-GOV-034",
                                "WSIS-GOV-035",
                                "WSIS-GOV-037",
                                "WSIS-REP-021",
                                "WSIS-REP-022",
                                "WSIS-MSP-008",
                                "WSIS-IGF-001",
                                "WSIS-IGF-002",
                                "WSIS-IGF-003",
                                "WSIS-IGF-004",
                                "WSIS-IGF-005",
                                "WSIS-TIME-013",
                                "WSIS-TIME-015")
                        .map(RuleId::parse))
                .allSatisfy(rule -> assertThat(
                                assessment.outcome(rule).orElseThrow().verdict())
                        .as("%s", rule)
                        .isEqualTo(Verdict.PASSED));
    }

    private static void assertOnlyKualaLumpur(Assessment assessment) {
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).hasToString("WSIS-TIME-004");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEqualTo("/events/8");
            assertThat(finding.message())
                    .isEqualTo("'Inaugural meeting of the Global Alliance' is told as held, but lasts to"
                            + " 2006-06-20, after the date of the report, 2006-06-15");
        });
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).isEmpty();
        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
    }

    private static Reading<FollowUpReport> read() throws IOException {
        Path root = Path.of(System.getProperty("wsis.root", ".."));
        return WsisJson.read(
                Files.readAllBytes(root.resolve("examples/cli/reports/e-2006-85.json")), FollowUpReport.class);
    }
}
