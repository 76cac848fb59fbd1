package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
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

    /** Another clean entry, of a contest that was open on the day. */
    CleanEntry ofContest() {
        return ofContest(EntrySetting.contest(draw, asOf));
    }

    CleanEntry ofContest(int contest) {
        EntrySetting setting = EntrySetting.ofContest(draw, contest, asOf);
        return new CleanEntry(new CleanStocktakingEntry(draw, setting).make(), asOf, draw);
    }

    List<Result> resultsOf(ResultKind kind) {
        return CleanContents.only(kind, report.results());
    }
}
