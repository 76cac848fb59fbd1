package org.wsis4j.reporting;

import java.util.List;
import java.util.Objects;

/**
 * What a document held and no field of the draft could take: unknown fields, and values of the wrong kind. Kept as
 * written, so that writing the draft loses nothing.
 *
 * @param entries in the order of the document; a name can stand twice
 */
public record Unread(List<Entry> entries) {

    private static final Unread NONE = new Unread(List.of());

    /**
     * Keeps a copy of the lists.
     *
     * @param entries see {@link #entries()}
     */
    public Unread {
        entries = List.copyOf(entries);
    }

    /**
     * Nothing unread.
     *
     * @return always the same
     */
    public static Unread none() {
        return NONE;
    }

    /**
     * Whether there is nothing.
     *
     * @return true if there are no entries
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Whether something could not be read under a name.
     *
     * @param name the name of a field
     * @return true if an entry has it
     */
    public boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    /**
     * One field as written.
     *
     * @param name its name
     * @param json its value, the JSON text as it stood in the document
     */
    public record Entry(String name, String json) {

        /**
         * Checks that nothing is null.
         *
         * @param name see {@link #name()}
         * @param json see {@link #json()}
         */
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(json, "json");
        }
    }
}
