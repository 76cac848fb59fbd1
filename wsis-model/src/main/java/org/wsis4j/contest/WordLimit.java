package org.wsis4j.contest;

import java.util.Objects;
import java.util.Optional;

/**
 * How long a text of an entry has to be.
 *
 * @param field the field of the entry, such as {@code description}
 * @param least the fewest words, inclusive
 * @param most the most words, inclusive; empty if the contest sets no upper limit
 */
public record WordLimit(String field, int least, Optional<Integer> most) {

    /**
     * Checks that the limits are in order.
     *
     * @param field see {@link #field()}
     * @param least see {@link #least()}
     * @param most see {@link #most()}
     * @throws IllegalArgumentException if the field is blank, the lower limit is not positive, or the upper one is below it
     */
    public WordLimit {
        Objects.requireNonNull(most, "most");
        if (field.isBlank() || least < 1 || most.orElse(least) < least) {
            throw new IllegalArgumentException("'" + field + "' has from " + least + " to " + most
                    + " words; expected a field and positive limits in order, for example description with 150 to 200");
        }
    }

    /**
     * Whether a text is neither too short nor too long.
     *
     * @param text the text; its words are those of {@link Words#count}
     * @return true at the limits
     */
    public boolean admits(CharSequence text) {
        int words = Words.count(text);
        return words >= least && words <= most.orElse(words);
    }

    /** Reads the form of the file: {@code description 150/200}, or {@code summary 100/} without an upper limit. */
    static WordLimit parse(String text) {
        String[] parts = text.split("[ /]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no limit of words; expected a form like description 150/200 or summary 100/");
        }
        return new WordLimit(
                parts[0],
                Integer.parseInt(parts[1]),
                parts[2].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(parts[2])));
    }

    @Override
    public String toString() {
        return field + " " + least + "/" + most.map(String::valueOf).orElse("");
    }
}
