package org.wsis4j.rules;

import java.util.List;
import java.util.Objects;

/**
 * The id of a rule, such as {@code WSIS-REP-001}. Ids are written, never derived, and never used again.
 *
 * <p>They are in order by namespace, that of the library first, by family and by number. An id of the library may have a family
 * that this version of it lacks, for what a later version stored; it comes after those that are known.
 *
 * @param namespace whose rule it is; {@code WSIS} for the library
 * @param family the family, for rules of this version of the library one of {@link RuleFamily}
 * @param number 1 to 999, unique in the family
 */
public record RuleId(String namespace, String family, int number) implements Comparable<RuleId> {

    /** The namespace of the library, in which nobody else can have rules. */
    public static final String LIBRARY = "WSIS";

    private static final int LONGEST = 20;
    private static final int DIGITS = 3;
    private static final RuleFamily[] FAMILIES = RuleFamily.values();

    /**
     * Checks the form.
     *
     * @param namespace see {@link #namespace()}
     * @param family see {@link #family()}
     * @param number see {@link #number()}
     * @throws IllegalArgumentException if namespace or family are not capital letters and digits, or the number is not in 1 to
     *     999
     */
    public RuleId {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(family, "family");
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("rule number " + number + " of " + family + " is not in 1 to 999");
        }
        if (!isName(namespace) || !isName(family)) {
            throw notAnId(namespace + "-" + family + "-" + digits(number));
        }
    }

    /**
     * The id of a rule of the library.
     *
     * @param family the family
     * @param number 1 to 999
     * @throws IllegalArgumentException if the number is not in 1 to 999
     */
    public RuleId(RuleFamily family, int number) {
        this(LIBRARY, family.name(), number);
    }

    /**
     * Reads an id; for every id {@code i}, {@code parse(i.toString()).equals(i)}. Whether there is such a rule is not asked.
     *
     * @param text for example {@code WSIS-REP-001}
     * @return the id
     * @throws IllegalArgumentException if the text has another form, or the number is 000
     */
    public static RuleId parse(String text) {
        int family = text.indexOf('-') + 1;
        int number = text.lastIndexOf('-') + 1;
        if (family == number || number != text.length() - DIGITS || !areDigits(text, number)) {
            throw notAnId(text);
        }
        String namespace = text.substring(0, family - 1);
        String name = text.substring(family, number - 1);
        if (!isName(namespace) || !isName(name)) {
            throw notAnId(text);
        }
        return new RuleId(namespace, name, Integer.parseInt(text.substring(number)));
    }

    private static boolean isName(String text) {
        boolean isName = !text.isEmpty() && text.length() <= LONGEST && isCapital(text.charAt(0));
        for (int i = 1; i < text.length(); i++) {
            isName &= isCapital(text.charAt(i)) || isDigit(text.charAt(i));
        }
        return isName;
    }

    private static boolean areDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Whether it is a rule of the library.
     *
     * @return true for the namespace {@code WSIS}
     */
    public boolean isOfTheLibrary() {
        return namespace.equals(LIBRARY);
    }

    /** This id, for a rule of this version. */
    RuleId ofARule() {
        if (isOfTheLibrary() && rank() == FAMILIES.length) {
            throw new IllegalArgumentException("there can be no rule " + this + ": the library has no family " + family
                    + "; expected one of " + List.of(RuleFamily.values()) + ", or a namespace of one's own like ACME");
        }
        return this;
    }

    /** Known families of the library have an order of their own; all others come after them, in order by name. */
    private int rank() {
        if (isOfTheLibrary()) {
            for (int rank = 0; rank < FAMILIES.length; rank++) {
                if (FAMILIES[rank].name().equals(family)) {
                    return rank;
                }
            }
        }
        return FAMILIES.length;
    }

    private static IllegalArgumentException notAnId(String text) {
        return new IllegalArgumentException("'" + text + "' is not a rule id; expected a form like WSIS-REP-001");
    }

    private static String digits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    @Override
    public int compareTo(RuleId other) {
        int order = Boolean.compare(other.isOfTheLibrary(), isOfTheLibrary());
        order = order == 0 ? namespace.compareTo(other.namespace) : order;
        order = order == 0 ? Integer.compare(rank(), other.rank()) : order;
        order = order == 0 ? family.compareTo(other.family) : order;
        return order == 0 ? Integer.compare(number, other.number) : order;
    }

    @Override
    public String toString() {
        return namespace + "-" + family + "-" + digits(number);
    }
}
