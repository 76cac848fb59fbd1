package org.wsis4j.rules.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wsis4j.rules.CheckedAgainst;

/** What an assessment was made against, part by part. */
public enum AgainstField {
    /** The version of the library. */
    LIBRARY(CheckedAgainst::library),
    /** The name of the set of rules. */
    RULE_SET(CheckedAgainst::ruleSet),
    /** The rules, whatever the set is called. */
    RULES(CheckedAgainst::rules),
    /** The registers of facts. */
    FACTS(CheckedAgainst::facts),
    /** The day of the check. */
    AS_OF(CheckedAgainst::asOf),
    /** The day whose mandates counted. */
    MANDATES_OF(CheckedAgainst::mandatesOf);

    private final Function<CheckedAgainst, Object> value;

    AgainstField(Function<CheckedAgainst, Object> value) {
        this.value = value;
    }

    /**
     * The parts in which two differ.
     *
     * @param one what an assessment was made against
     * @param other what another was made against
     * @return in the order of the parts; none if both were made against the same
     */
    public static List<AgainstField> differing(CheckedAgainst one, CheckedAgainst other) {
        return Stream.of(values())
                .filter(field -> !field.value.apply(one).equals(field.value.apply(other)))
                .toList();
    }
}
