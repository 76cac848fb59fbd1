package org.wsis4j.rules.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out of reading a text: a draft, every flaw of form, and the way back to lines and columns.
 *
 * @param document the draft; empty if the text could not be read at all, and then there is a flaw
 * @param flaws in the order of the text
 * @param untold the places for which the text has no room, such as fields without a column in a table: that nothing is there
 *     says nothing, and rules that ask for it are undetermined; none for a text that can hold every field
 * @param locator finds places in the text again
 * @param <T> the type of the draft
 */
public record Reading<T>(Optional<T> document, List<Flaw> flaws, List<Location> untold, Locator locator) {

    /**
     * What came out of reading a text that can hold every field.
     *
     * @param document see {@link #document()}
     * @param flaws see {@link #flaws()}
     * @param locator see {@link #locator()}
     * @throws IllegalArgumentException if there is neither a document nor a flaw
     */
    public Reading(Optional<T> document, List<Flaw> flaws, Locator locator) {
        this(document, flaws, List.of(), locator);
    }

    /**
     * Keeps copies of flaws and places.
     *
     * @param document see {@link #document()}
     * @param flaws see {@link #flaws()}
     * @param untold see {@link #untold()}
     * @param locator see {@link #locator()}
     * @throws IllegalArgumentException if there is neither a document nor a flaw
     */
    public Reading {
        flaws = List.copyOf(flaws);
        untold = List.copyOf(untold);
        if (document.isEmpty() && flaws.isEmpty()) {
            throw new IllegalArgumentException("a reading without document says why: expected a flaw");
        }
    }

    /**
     * Finds places in the text.
     *
     * @param places any places
     * @return the position of each place, or of the nearest place around it that stands in the text; nothing for a text
     *     that cannot be walked that far
     */
    public Map<Location, Position> locate(Collection<Location> places) {
        return locator.locate(places);
    }

    /** Finds places in the text that was read, by walking it again: reading pays nothing for it. */
    @FunctionalInterface
    public interface Locator {

        /**
         * Finds places in one walk.
         *
         * @param places any places
         * @return the position of each place, or of the nearest place around it
         */
        Map<Location, Position> locate(Collection<Location> places);
    }
}
