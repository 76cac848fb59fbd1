package org.wsis4j.cli.entries;

import java.util.List;
import java.util.Optional;

/**
 * What there is to say about the columns of a table of entries.
 *
 * @param unknown the columns that are no field of an entry, whose cells are kept as unread; none if all are known
 * @param missing the columns that lists of entries have, and this one has not
 * @param contest the year that was given for all entries; empty if there was none, or the table has a column for it
 */
public record EntryColumns(List<String> unknown, List<String> missing, Optional<Integer> contest) {

    /**
     * Keeps copies.
     *
     * @param unknown see {@link #unknown()}
     * @param missing see {@link #missing()}
     * @param contest see {@link #contest()}
     */
    public EntryColumns {
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }
}
