package org.wsis4j.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that the user asked for.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 */
record Span(LocalDate first, LocalDate last) {

    private static final String EXAMPLE = ", for example --from 2006 --to 2010";

    /** Whole years. */
    static Span ofYears(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            throw new Failure("--from and --to go together; expected both" + EXAMPLE);
        }
        if (from > to) {
            throw new Failure("--from " + from + " is after --to " + to + "; expected them in order" + EXAMPLE);
        }
        return new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** Whether some days are among those asked for. */
    boolean touches(LocalDate from, LocalDate to) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
