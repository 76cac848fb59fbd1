package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.wsis4j.source.Paragraph;

/**
 * Until when a rule is asked.
 *
 * @param lastDay the last day in force, inclusive
 * @param changedBy the later text that changed what is asked
 */
public record Term(LocalDate lastDay, Paragraph changedBy) {

    /**
     * Checks that nothing is null.
     *
     * @param lastDay see {@link #lastDay()}
     * @param changedBy see {@link #changedBy()}
     */
    public Term {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(changedBy, "changedBy");
    }
}
