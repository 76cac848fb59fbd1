package org.wsis4j.rules;

import java.util.List;
import java.util.Map;
import org.wsis4j.rules.wording.Argument;

/**
 * Why there is a finding, in one language.
 *
 * @param rule what the rule asks
 * @param citations the places it rests on; none for rules of the house
 * @param severity why the finding is as grave as it is
 * @param values the values that the rule read, by name
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
     * Keeps a copy of the citations.
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
    }
}
