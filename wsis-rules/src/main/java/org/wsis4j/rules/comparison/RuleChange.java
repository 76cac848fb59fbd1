package org.wsis4j.rules.comparison;

import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;

/**
 * A rule whose verdict changed.
 *
 * @param rule the rule
 * @param before what it said before; empty if it was not asked
 * @param after what it says now; empty if it is not asked any more
 */
public record RuleChange(RuleId rule, Optional<Verdict> before, Optional<Verdict> after) {

    /**
     * Checks that something changed.
     *
     * @param rule see {@link #rule()}
     * @param before see {@link #before()}
     * @param after see {@link #after()}
     * @throws IllegalArgumentException if both verdicts are the same
     */
    public RuleChange {
        Objects.requireNonNull(rule, "rule");
        if (before.equals(after)) {
            throw new IllegalArgumentException(
                    rule + " was and is " + before.map(Enum::name).orElse("not asked")
                            + "; expected two verdicts, for example PASSED and FAILED");
        }
    }

    @Override
    public String toString() {
        return rule + ": " + told(before) + " -> " + told(after);
    }

    private static String told(Optional<Verdict> verdict) {
        return verdict.map(Enum::name).orElse("not asked");
    }
}
