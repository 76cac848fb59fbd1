package org.wsis4j.rules.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.CheckedAgainst;

/** What an assessment was made against, part by part. */
public enum AgainstField {
    /** The version of the library. */
    LIBRARY,
    /** The name of the set of rules. */
    RULE_SET,
    /** The rules, whatever the set is called. */
    RULES,
    /** The registers of facts. */
    FACTS,
    /** The day of the check. */
    AS_OF,
    /** The day whose mandates counted. */
    MANDATES_OF;

    /**
     * The parts in which two differ.
     *
     * @param one what an assessment was made against
     * @param other what another was made against
     * @return in the order of the parts; none if both were made against the same
     */
    public static List<AgainstField> differing(CheckedAgainst one, CheckedAgainst other) {
        return Stream.of(values())
                .filter(field -> !field.of(one).equals(field.of(other)))
                .toList();
    }

    private Object of(CheckedAgainst against) {
        return switch (this) {
            case LIBRARY -> against.library();
            case RULE_SET -> against.ruleSet();
            case RULES -> against.rules();
            case FACTS -> against.facts();
            case AS_OF -> against.asOf();
            case MANDATES_OF -> against.mandatesOf();
        };
    }
}
