package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.rules.catalogue.WsisRules;

class WaiverTest {

    private static final LocalDate DAY = LocalDate.of(2007, 1, 1);

    private static Waiver waiver(String reason, String decidedBy, String document, LocalDate lastDay) {
        return new Waiver(RuleId.parse("WSIS-REP-001"), Optional.empty(), reason, decidedBy, document, DAY, lastDay);
    }

    @ParameterizedTest
    @CsvSource({"'', b, c", "a, ' ', c", "a, b, '\t'"})
    void givenAWaiverWithoutReasonAuthorOrDocument_whenMade_thenTheRefusalShowsAnExample(
            String reason, String decidedBy, String document) {
        assertThatThrownBy(() -> waiver(reason, decidedBy, document, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the waiver of WSIS-REP-001")
                .hasMessageContaining("for example");
    }

    @Test
    void givenAWaiverThatEndsBeforeItStarts_whenMade_thenRefused() {
        assertThatThrownBy(() -> waiver("a", "b", "c", DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2007-01-01 to 2006-12-31");
        assertThat(waiver("a", "b", "c", DAY).holdsOn(DAY)).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller can do who does not check for null
    void givenAPartThatIsNull_whenMade_thenTheRefusalNamesIt() {
        assertThatThrownBy(() -> waiver(null, "b", "c", DAY)).hasMessage("reason");
        assertThatThrownBy(() -> waiver("a", null, "c", DAY)).hasMessage("decidedBy");
        assertThatThrownBy(() -> waiver("a", "b", null, DAY)).hasMessage("document");
        assertThatThrownBy(() -> waiver("a", "b", "c", null)).hasMessage("lastDay");
    }

    @Test
    void givenAFindingThatAWaiverIsNotAbout_whenPutTogether_thenRefused() {
        Finding finding = RuleSet.of("ONE", List.of(Own.finding("ACME-REP-001", Severity.INFO, 1)))
                .check(Samples.empty().build(), DAY)
                .findings()
                .get(0);

        assertThat(new WaivedFinding(finding, Own.waiver("ACME-REP-001", "/titles")).finding())
                .isSameAs(finding);
        assertThat(Own.waiver("ACME-REP-001", "").covers(finding)).isTrue();
        assertThatThrownBy(() -> new WaivedFinding(finding, Own.waiver("ACME-REP-001", "/title")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaivedFinding(finding, Own.waiver("ACME-REP-002")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected its rule and place");
    }

    @Test
    void givenOutcomesThatContradictTheirWaivers_whenMade_thenRefused() {
        Rule<?> rule = Own.finding("ACME-REP-001", Severity.INFO, 1);
        WaivedFinding waived = RuleSet.of("ONE", List.of(rule))
                .check(Samples.empty().build(), DAY, List.of(Own.waiver("ACME-REP-001")))
                .waived()
                .get(0);

        refuses(rule, Verdict.PASSED, List.of(waived));
        refuses(rule, Verdict.WAIVED, List.of());
        refuses(WsisRules.standard().rules().get(0), Verdict.WAIVED, List.of(waived));
    }

    private static void refuses(Rule<?> rule, Verdict verdict, List<WaivedFinding> waived) {
        assertThatThrownBy(() -> new Outcome(rule, verdict, List.of(), List.of(), Optional.empty(), 0, waived))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(rule + " is " + verdict + " with this waived finding");
    }
}
