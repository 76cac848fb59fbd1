package org.wsis4j.rules.corpus;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.reading.Location;

/**
 * An activity that a document tells of.
 *
 * @param place where, in its document; the root if the document is about nothing else
 * @param title the title as written, never blank
 * @param start the first day, inclusive; empty if the document does not say
 * @param end the last day, inclusive; empty if the document does not say
 */
public record ToldActivity(Location place, String title, Optional<LocalDate> start, Optional<LocalDate> end) {

    /**
     * Checks that nothing is null.
     *
     * @param place see {@link #place()}
     * @param title see {@link #title()}
     * @param start see {@link #start()}
     * @param end see {@link #end()}
     */
    public ToldActivity {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }
}
