package org.wsis4j.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Samples.empty;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Own;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;

class WaiverCatalogueTest {

    private static final LocalDate IN_2007 = LocalDate.of(2007, 6, 1);

    private static Outcome outcome(Rule<?> rule, LocalDate day, Waiver... waivers) {
        return check(day, waivers).outcome(rule.id()).orElseThrow();
    }

    /** Two findings of one rule, at /titles/0 and /titles/1. */
    private static Assessment check(LocalDate day, Waiver... waivers) {
        return RuleSet.of("WAV", WaiverCatalogue.rules())
                .with(Own.finding("ACME-REP-001", Severity.ERROR, 2))
                .check(empty().build(), day, List.of(waivers));
    }

    private static List<String> told(Outcome outcome) {
        return outcome.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void givenNoWaivers_whenChecked_thenTheRulesOnWaiversDoNotApply() {
        assertThat(check(IN_2007).outcomes(Verdict.NOT_APPLICABLE))
                .hasSize(3)
                .allSatisfy(outcome ->
                        assertThat(outcome.reason().orElseThrow().text()).isEqualTo("no waivers were given"));
    }

    @Test
    void givenAWaiverThatCoversNothing_whenChecked_thenWav001Warns() {
        Outcome outcome = outcome(
                WaiverCatalogue.WAIVER_IS_NEEDED,
                IN_2007,
                Own.waiver("ACME-REP-001"),
                Own.waiver("ACME-REP-001", "/titles/7"));

        assertThat(told(outcome))
                .containsExactly("WSIS-WAV-001 /waivers/1: the waiver of ACME-REP-001 covers no finding");
    }

    @Test
    void givenAWaiverOfARuleThatCannotTell_whenChecked_thenWav001CannotTellEither() {
        Outcome outcome = WsisRules.standard()
                .check(
                        Samples.unreadableAt(empty().build(), "/date"),
                        IN_2007,
                        List.of(Own.waiver("WSIS-REP-004"), Own.waiver("WSIS-REP-999")))
                .outcome(WaiverCatalogue.WAIVER_IS_NEEDED.id())
                .orElseThrow();

        assertThat(outcome.missingEvidence())
                .extracting(Object::toString)
                .containsExactly("/waivers/0: WSIS-REP-004 could not tell everything, so that nobody knows whether its"
                        + " waiver is needed");
        assertThat(told(outcome))
                .containsExactly("WSIS-WAV-001 /waivers/1: the waiver of WSIS-REP-999 covers no finding");
    }

    @Test
    void givenAWaiverThatDoesNotHold_whenChecked_thenWav002WarnsAndItWaivesNothing() {
        LocalDate later = LocalDate.of(2008, 1, 1);
        Waiver over = Own.waiver("ACME-REP-001", "/titles/0");

        assertThat(told(outcome(WaiverCatalogue.WAIVER_HOLDS, later, over)))
                .containsExactly("WSIS-WAV-002 /waivers/0: the waiver of ACME-REP-001 is in force from 2007-01-01 up to"
                        + " and including 2007-12-31, but the check is for 2008-01-01");
        assertThat(check(later, over).waived()).isEmpty();
        assertThat(outcome(WaiverCatalogue.WAIVER_IS_NEEDED, later, over).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome(WaiverCatalogue.WAIVER_HOLDS, IN_2007, over).verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void givenAWaiverOfTheWholeDocumentOrOfSeveralFindings_whenChecked_thenWav003TellsIt() {
        assertThat(told(outcome(
                        WaiverCatalogue.WAIVER_IS_NARROW,
                        IN_2007,
                        Own.waiver("ACME-REP-001"),
                        Own.waiver("ACME-REP-001", ""),
                        Own.waiver("ACME-REP-001", "/titles"),
                        Own.waiver("ACME-REP-001", "/titles/0"))))
                .containsExactly(
                        "WSIS-WAV-003 /waivers/0: the waiver of ACME-REP-001 is wider than the place of one finding;"
                                + " it covers 2 findings",
                        "WSIS-WAV-003 /waivers/1: the waiver of ACME-REP-001 is wider than the place of one finding;"
                                + " it covers 2 findings",
                        "WSIS-WAV-003 /waivers/2: the waiver of ACME-REP-001 is wider than the place of one finding;"
                                + " it covers 2 findings");
        assertThat(outcome(WaiverCatalogue.WAIVER_IS_NARROW, IN_2007, Own.waiver("ACME-REP-001", "/titles/0"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void givenAWaiverOfARuleOnWaivers_whenChecked_thenItWaivesNothingAndIsNotNeeded() {
        Assessment assessment =
                check(IN_2007, Own.waiver("WSIS-WAV-001"), Own.waiver("WSIS-WAV-003"), Own.waiver("ACME-REP-001"));

        assertThat(assessment.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WSIS-WAV-001 /waivers/0: the waiver of WSIS-WAV-001 covers no finding",
                        "WSIS-WAV-001 /waivers/1: the waiver of WSIS-WAV-003 covers no finding",
                        "WSIS-WAV-003 /waivers/2: the waiver of ACME-REP-001 is wider than the place of one finding;"
                                + " it covers 2 findings");
    }

    @Test
    void givenRulesOnWaiversBeforeTheOthers_whenChecked_thenOutcomesKeepTheOrderOfTheSet() {
        assertThat(check(IN_2007, Own.waiver("ACME-REP-001")).outcomes())
                .extracting(outcome -> outcome.rule().toString())
                .containsExactly("WSIS-WAV-001", "WSIS-WAV-002", "WSIS-WAV-003", "ACME-REP-001");
    }
}
