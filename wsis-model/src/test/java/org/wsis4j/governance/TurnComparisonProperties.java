package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wsis4j.governance.TurnComparison.Verdict;

class TurnComparisonProperties {

    private static final ChairRotation MANDATED = ChairRotation.mandated();

    @Property
    void handoversThatDriftByDays_areAsMandated(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -28, max = 28) Integer> drift) {
        assertThat(ChairHistory.of(terms(drift, List.of()))
                        .heldAgainst(MANDATED)
                        .subList(0, drift.size()))
                .extracting(TurnComparison::verdict)
                .containsOnly(Verdict.AS_MANDATED);
    }

    @Property
    void whatIsNotRecorded_isNeverADeviation(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -28, max = 28) Integer> drift,
            @ForAll @Size(max = 12) List<@IntRange(max = 11) Integer> forgotten) {
        assertThat(ChairHistory.of(terms(drift, forgotten)).heldAgainst(MANDATED))
                .allSatisfy(comparison -> {
                    assertThat(comparison.deviations()).isEmpty();
                    boolean kept = comparison.mandated().number() <= drift.size()
                            && !forgotten.contains(comparison.mandated().number() - 1);
                    assertThat(comparison.verdict()).isEqualTo(kept ? Verdict.AS_MANDATED : Verdict.UNDETERMINED);
                });
    }

    /** Terms as mandated, but for the days by which each handover drifts and the terms left out. */
    private static List<RecordedTerm> terms(List<Integer> drift, List<Integer> forgotten) {
        List<RecordedTerm> terms = new ArrayList<>();
        for (int i = 0; i < drift.size(); i++) {
            ChairTerm turn = MANDATED.term(i + 1);
            LocalDate from = turn.from().plusDays(drift.get(i));
            LocalDate to = turn.to().plusDays(1).plusDays(i + 1 < drift.size() ? drift.get(i + 1) : 0);
            if (!forgotten.contains(i)) {
                terms.add(GovernanceSamples.term("term " + i, turn.chair(), from.toString(), to.toString(), ""));
            }
        }
        return terms;
    }
}
