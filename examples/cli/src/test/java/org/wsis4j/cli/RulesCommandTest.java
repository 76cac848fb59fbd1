package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.catalogue.WsisRules;

class RulesCommandTest {

    @Test
    void givenNoId_whenListed_thenEveryRuleIsThere() {
        Run run = Run.of("rules");
        for (Rule<?> rule : WsisRules.standard().rules()) {
            assertThat(run.out()).contains(rule.id() + "  ", rule.title());
        }
        assertThat(run.out()).contains(WsisRules.standard().rules().size() + " rules");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenAnId_whenExplained_thenParagraphAndModalityAreSaid() throws IOException {
        Golden.assertMatches("rule-fac-003.txt", Run.of("rules", "WSIS-FAC-003").out());
    }

    @Test
    void givenAnIdInSmallLetters_whenExplained_thenItIsFound() {
        assertThat(Run.of("rules", "wsis-rep-001").out()).startsWith("WSIS-REP-001  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WSIS-REP-999", "REP-001", ""})
    void givenAnotherId_whenExplained_thenItIsRefused(String id) {
        Run run = Run.of("rules", id);
        assertThat(run.err()).startsWith("wsis: ").contains(id);
        assertThat(run.status()).isEqualTo(2);
    }
}
