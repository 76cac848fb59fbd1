package org.wsis4j.rules;

import java.util.Objects;

/**
 * The id of a rule, such as {@code WSIS-REP-001}. Ids are written, never derived, and never used again.
 *
 * @param family the family
 * @param number 1 to 999, unique in the family
 */
public record RuleId(RuleFamily family, int number) implements Comparable<RuleId> {

    private static final String NAMESPACE = "WSIS-";

    /**
     * Checks the number.
     *
     * @param family see {@link #family()}
     * @param number see {@link #number()}
     * @throws IllegalArgumentException if the number has not one to three digits
     */
    public RuleId {
        Objects.requireNonNull(family, "family");
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("rule number " + number + " of " + family + " is not in 1 to 999");
        }
    }

    /**
     * Reads an id; for every id {@code i}, {@code parse(i.toString()).equals(i)}.
     *
     * @param text for example {@code WSIS-REP-001}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId parse(String text) {
        int dash = text.lastIndexOf('-');
        if (text.startsWith(NAMESPACE) && dash == text.length() - 4) {
            String digits = text.substring(dash + 1);
            for (RuleFamily family : RuleFamily.values()) {
                if (text.length() == NAMESPACE.length() + family.name().length() + 4
                        && text.startsWith(family.name(), NAMESPACE.length())
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return new RuleId(family, Integer.parseInt(digits));
                }
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a rule id; expected a form like WSIS-REP-001");
    }

    @Override
    public int compareTo(RuleId other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(number);
        return NAMESPACE + family + "-" + "0".repeat(3 - digits.length()) + digits;
    }
}
