package org.wsis4j.arbitraries;

import java.time.LocalDate;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/**
 * A clean entry about to be broken.
 *
 * @param report the entry
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanEntry(StocktakingEntry report, LocalDate asOf, Draw draw)
        implements Breakable<StocktakingEntry, StocktakingEntry.Builder> {

    @Override
    public StocktakingEntry.Builder edit() {
        return StocktakingEntry.builder().from(report);
    }

    @Override
    public StocktakingEntry edited(StocktakingEntry.Builder builder) {
        return builder.build();
    }
}
