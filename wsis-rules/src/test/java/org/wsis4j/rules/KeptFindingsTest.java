package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;

/** A document can break a rule a million times; the first thousand findings are kept, the others counted. */
class KeptFindingsTest {

    private static final int MANY = 2_500;

    @Test
    void givenManyFindings_whenChecked_thenAThousandAreKeptAndTheOthersCounted() {
        AtomicInteger asked = new AtomicInteger();
        Rule<FacilitatorReport> rule = rule((report, found) -> {
            for (int i = 0; i < MANY; i++) {
                found.at("titles", i).with("costly", asked::incrementAndGet).add();
            }
        });
        Outcome outcome = check(rule).outcomes().get(0);

        assertThat(outcome.findings()).hasSize(1_000);
        assertThat(outcome.further()).isEqualTo(MANY - 1_000);
        assertThat(check(rule).further()).isEqualTo(MANY - 1_000);
        assertThat(asked)
                .as("costly values are found for the findings that are kept, in two checks")
                .hasValue(2_000);
    }

    @Test
    void givenManyGaps_whenChecked_thenAThousandAreKeptAndTheOthersCounted() {
        Outcome outcome = check(rule((report, found) -> {
                    for (int i = 0; i < MANY; i++) {
                        found.at("titles", i).undetermined();
                    }
                }))
                .outcomes()
                .get(0);

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.missingEvidence()).hasSize(1_000);
        assertThat(outcome.further()).isEqualTo(MANY - 1_000);
    }

    private static Rule<FacilitatorReport> rule(Check<FacilitatorReport> check) {
        return Rule.rule("WSIS-REP-999", FacilitatorReport.class)
                .severity(Severity.INFO)
                .check(check);
    }

    private static Assessment check(Rule<?> rule) {
        List<Rule<?>> rules = new ArrayList<>();
        rules.add(rule);
        return RuleSet.of("TEST", rules).check(FacilitatorReport.builder().build(), LocalDate.of(2006, 7, 20));
    }
}
