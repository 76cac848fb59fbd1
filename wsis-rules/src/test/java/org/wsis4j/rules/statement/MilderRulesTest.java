package org.wsis4j.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Severity;

/**
 * Where the rules of a statement are all milder than a departure from it was judged, there is a reason for each: mostly
 * that the paragraph is not binding enough for more.
 */
class MilderRulesTest {

    private static final Set<String> BOUNDED_BY_MODALITY =
            Set.of("SEED-A-0-6", "SEED-A-47-4", "SEED-B-10-b2", "SEED-B-AX-N1", "SEED-B-AX-N8");

    /** Those that the modality would let be graver, and why they are not. */
    private static final Map<String, String> FOR_ANOTHER_REASON = Map.of(
            "SEED-A-39-4",
            "the binding half is that of the Alliance, which no report on the follow-up can break; the other is descriptive",
            "SEED-A-37-5",
            "a report that names one or two of the three is incomplete, and contradicts nothing",
            "SEED-B-7-6",
            "the list is indicative, and the register may not know of an endorsement");

    @Test
    void givenAStatementWithMilderRulesOnly_whenListed_thenItIsOneOfThese() {
        Set<String> expected = new TreeSet<>(BOUNDED_BY_MODALITY);
        expected.addAll(FOR_ANOTHER_REASON.keySet());
        assertThat(expected).hasSize(BOUNDED_BY_MODALITY.size() + FOR_ANOTHER_REASON.size());
        assertThat(milder()).isEqualTo(expected);
    }

    @Test
    void givenAStatementWithMilderRulesOnly_whenTheModalityIsTheReason_thenARuleIsAsGraveAsItLets() {
        assertThat(milder().stream().filter(MilderRulesTest::isBounded).collect(Collectors.toSet()))
                .isEqualTo(BOUNDED_BY_MODALITY);
    }

    private static Set<String> milder() {
        return Statements.standard().all().stream()
                .filter(statement -> statement.kind() == StatementKind.RULE)
                .filter(statement -> statement.severity().atLeast(Severity.WARNING))
                .filter(statement -> !statement.rules().isEmpty() && !hasRuleAtLeast(statement, statement.severity()))
                .map(Statement::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBounded(String id) {
        Statement statement = Statements.standard().find(id).orElseThrow();
        Severity bound = Severity.gravestFor(statement.modality());
        return !bound.atLeast(statement.severity()) && hasRuleAtLeast(statement, bound);
    }

    private static boolean hasRuleAtLeast(Statement statement, Severity severity) {
        return statement.rules().stream().anyMatch(rule -> rule.severity().atLeast(severity));
    }
}
