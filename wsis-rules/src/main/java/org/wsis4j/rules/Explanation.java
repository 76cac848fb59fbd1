package org.wsis4j.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.rules.wording.Argument;

/**
 * Why there is a finding, in one language.
 *
 * @param rule what the rule asks
 * @param citations the places it rests on; none for rules of the house
 * @param severity why the finding is as grave as it is
 * @param values the values that the rule read, by name, in the order in which the rule gave them
 * @param message what is wrong
 * @param hint what would satisfy the rule
 */
public record Explanation(
        String rule,
        List<Citation> citations,
        String severity,
        Map<String, Argument> values,
        String message,
        String hint) {

    /**
     * Keeps copies of citations and values.
     *
     * @param rule see {@link #rule()}
     * @param citations see {@link #citations()}
     * @param severity see {@link #severity()}
     * @param values see {@link #values()}
     * @param message see {@link #message()}
     * @param hint see {@link #hint()}
     */
    public Explanation {
        citations = List.copyOf(citations);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
