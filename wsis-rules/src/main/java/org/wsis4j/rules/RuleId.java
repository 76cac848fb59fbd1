package org.wsis4j.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9]{0,19})-([A-Z][A-Z0-9]{0,19})-([0-9]{3})");

    private static final Comparator<RuleId> ORDER = Comparator.comparing((RuleId id) -> !id.isOfTheLibrary())
            .thenComparing(RuleId::namespace)
            .thenComparing(RuleId::known, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RuleId::family)
            .thenComparingInt(RuleId::number);

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
        String text = namespace + "-" + family + "-" + digits(number);
        if (!FORM.matcher(text).matches()) {
            throw notAnId(text);
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
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw notAnId(text);
        }
        return new RuleId(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)));
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
        if (isOfTheLibrary() && known() == null) {
            throw new IllegalArgumentException("there can be no rule " + this + ": the library has no family " + family
                    + "; expected one of " + List.of(RuleFamily.values()) + ", or a namespace of one's own like ACME");
        }
        return this;
    }

    /** Known families of the library have an order of their own; all others are in order by name. */
    private @Nullable RuleFamily known() {
        return Stream.of(RuleFamily.values())
                .filter(known -> isOfTheLibrary() && known.name().equals(family))
                .findFirst()
                .orElse(null);
    }

    private static IllegalArgumentException notAnId(String text) {
        return new IllegalArgumentException("'" + text + "' is not a rule id; expected a form like WSIS-REP-001");
    }

    private static String digits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    @Override
    public int compareTo(RuleId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace + "-" + family + "-" + digits(number);
    }
}
