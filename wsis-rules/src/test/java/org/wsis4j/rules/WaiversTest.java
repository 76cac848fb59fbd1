package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

class WaiversTest {

    private static final FacilitatorReport EMPTY = empty().build();

    private static Assessment check(Rule<?> rule, Waiver... waivers) {
        return RuleSet.of("WAIVERS", List.of(rule)).check(EMPTY, CHECKED_ON, List.of(waivers));
    }

    @Test
    void givenAWaiverOfAPlace_whenChecked_thenWhatIsThereAndBelowIsWaivedAndNothingElse() {
        Rule<?> rule = Own.rule("ACME-REP-001", Severity.ERROR, (report, found) -> {
            found.at("activities", 1).add();
            found.at("activities", 1, "start").add();
            found.at("activities", 10).add();
        });
        Waiver waiver = Own.waiver("ACME-REP-001", "/activities/1");

        Assessment assessment = check(rule, waiver);

        assertThat(assessment.findings()).extracting(Finding::location).containsExactly(Location.of("activities", 10));
        assertThat(assessment.waived())
                .extracting(waived -> waived.finding().location().pointer())
                .containsExactly("/activities/1", "/activities/1/start");
        assertThat(assessment.waived()).allMatch(waived -> waived.waiver().equals(waiver));
        assertThat(assessment.outcomes(Verdict.FAILED)).hasSize(1);
        assertThat(assessment.isValid()).isFalse();
    }

    @Test
    void givenWaiversOfAllErrors_whenChecked_thenValidButNotProven() {
        Rule<?> rule = Own.finding("ACME-REP-001", Severity.ERROR, 2);
        Assessment assessment = check(rule, Own.waiver("ACME-REP-001"));

        assertThat(assessment.outcomes()).extracting(Outcome::verdict).containsExactly(Verdict.WAIVED);
        assertThat(assessment.isValid()).isTrue();
        assertThat(assessment.proof(FacilitatorReport.class)).isEmpty();
        assertThat(assessment.proofWithWaivers(Report.class)).hasValueSatisfying(proof -> {
            assertThat(proof.report()).isSameAs(EMPTY);
            assertThat(proof.assessment()).isSameAs(assessment);
        });
        assertThat(assessment.proofWithWaivers(GroupReport.class)).isEmpty();
        assertThat(check(rule).proofWithWaivers(FacilitatorReport.class)).isEmpty();
    }

    @Test
    void givenNothingWaived_whenValid_thenProvenForItsKindOnly() {
        Assessment assessment = check(Own.finding("ACME-REP-001", Severity.WARNING, 2), Own.waiver("ACME-REP-002"));

        assertThat(assessment.proof(Report.class)).hasValueSatisfying(proof -> {
            assertThat(proof.report()).isSameAs(EMPTY);
            assertThat(proof.assessment()).isSameAs(assessment);
        });
        assertThat(assessment.proof(GroupReport.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2007-06-01, true", "2007-12-31, true", "2007-01-01, true", "2006-12-31, false", "2008-01-01, false"})
    void givenAWaiverOf2007_whenCheckedForADay_thenItHoldsInThatYear(LocalDate day, boolean holds) {
        Assessment assessment = RuleSet.of("WAIVERS", List.of(Own.finding("ACME-REP-001", Severity.ERROR, 1)))
                .check(EMPTY, day, List.of(Own.waiver("ACME-REP-001")));

        assertThat(assessment.isValid()).isEqualTo(holds);
        assertThat(assessment.waived()).hasSize(holds ? 1 : 0);
    }

    @Test
    void givenTwoWaiversOfOneFinding_whenChecked_thenTheFirstThatHoldsIsNamed() {
        Waiver wide = Own.waiver("ACME-REP-001");
        Waiver over = new Waiver(
                wide.rule(), Optional.empty(), "a", "b", "c", LocalDate.of(2006, 1, 1), LocalDate.of(2006, 1, 2));

        assertThat(check(Own.finding("ACME-REP-001", Severity.ERROR, 1), over, wide, wide)
                        .waived())
                .extracting(WaivedFinding::waiver)
                .containsExactly(wide);
    }

    @Test
    void givenMoreFindingsThanAreKept_whenSomeAreWaived_thenThoseThatAreOnlyCountedDoNotBecomeValid() {
        Rule<?> rule = Own.rule("ACME-REP-001", Severity.ERROR, (report, found) -> {
            for (int i = 0; i < 1_500; i++) {
                found.at("results", i).add();
            }
            found.at("title").add();
        });
        Assessment assessment = check(rule, Own.waiver("ACME-REP-001", "/results"));

        assertThat(assessment.isValid()).isFalse();
        assertThat(assessment.findings()).extracting(Finding::location).containsExactly(Location.of("title"));
        assertThat(assessment.waived()).hasSize(1_000);
        assertThat(assessment.further()).isEqualTo(500);
    }

    @Test
    void givenOneKeptFinding_whenOnlyALaterOneIsWaived_thenItsWaiverIsNotCalledIdle() {
        RuleSet one = WsisRules.standard()
                .with(Own.finding("ACME-REP-001", Severity.INFO, 5))
                .atMost(1);
        List<Waiver> waivers = List.of(
                Own.waiver("ACME-REP-001", "/titles/3"),
                Own.waiver("ACME-REP-001", "/titles/4"),
                Own.waiver("ACME-REP-001", "/titles/9"));

        assertThat(one.check(EMPTY, CHECKED_ON, waivers)
                        .outcome(RuleId.parse("WSIS-WAV-001"))
                        .orElseThrow()
                        .findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/waivers/2");
    }

    @Test
    void givenADocumentThatCannotBeRead_whenItsFlawIsWaived_thenItIsStillNotValid() {
        Reading<FacilitatorReport> reading =
                new Reading<>(Optional.empty(), List.of(Samples.flaw(FlawKind.MALFORMED, "")), places -> Map.of());
        Assessment assessment = WsisRules.standard().check(reading, CHECKED_ON, List.of(Own.waiver("WSIS-JSN-001")));

        assertThat(assessment.findings(Severity.ERROR)).isEmpty();
        assertThat(assessment.waived()).hasSize(1);
        assertThat(assessment.isValid()).isFalse();
        assertThat(assessment.proofWithWaivers(FacilitatorReport.class)).isEmpty();
    }

    @Test
    void givenAWaivedFindingInAText_whenPositionsAreWanted_thenItsPlaceIsThereToo() {
        Reading<FacilitatorReport> reading = new Reading<>(Optional.of(EMPTY), List.of(), places -> {
            assertThat(places).containsExactly(Location.of("titles", 0));
            return Map.of(Location.of("titles", 0), new Position(1, 2));
        });
        RuleSet rules = RuleSet.of("ONE", List.of(Own.finding("ACME-REP-001", Severity.INFO, 1)));

        assertThat(rules.check(reading, CHECKED_ON, List.of(Own.waiver("ACME-REP-001")))
                        .positions())
                .hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller can do who does not check for null
    void givenNoListOfWaivers_whenChecked_thenTheRefusalSaysWhatIsExpected() {
        assertThatThrownBy(() -> WsisRules.standard().check(EMPTY, CHECKED_ON, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("waivers: expected a list, empty if nothing is waived");
    }
}
