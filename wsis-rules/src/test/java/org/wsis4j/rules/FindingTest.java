package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.catalogue.WsisRules;

class FindingTest {

    private static List<Finding> findings(String... lines) {
        return RuleSet.of(
                        "REF",
                        List.of(WsisRules.standard()
                                .find(RuleId.parse("WSIS-REF-001"))
                                .orElseThrow()))
                .check(
                        empty().actionLines(List.of(lines).stream()
                                        .map(Samples::line)
                                        .toList())
                                .build(),
                        CHECKED_ON)
                .findings();
    }

    @Test
    void givenTheSameThingFoundTwice_whenCompared_thenTheFindingsAreEqual() {
        assertThat(findings("C12")).isEqualTo(findings("C12")).hasSameHashCodeAs(findings("C12"));
    }

    @Test
    void givenAnotherPlaceOrAnotherValue_whenCompared_thenTheFindingsDiffer() {
        assertThat(findings("C12").get(0))
                .isNotEqualTo(findings("C13").get(0))
                .isNotEqualTo(findings("C2", "C12").get(0))
                .isNotEqualTo("WSIS-REF-001 /actionLines/0: 'C12' is no action line");
    }

    @Test
    void givenAFinding_whenWritten_thenItSaysRulePlaceAndMessage() {
        assertThat(findings("C12").get(0)).hasToString("WSIS-REF-001 /actionLines/0: 'C12' is no action line");
        assertThat(findings("C12").get(0).says()).hasToString("'C12' is no action line");
    }

    @Test
    void givenAFinding_whenItsArgumentsAreChanged_thenRefused() {
        assertThatThrownBy(() -> findings("C12").get(0).says().arguments().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
