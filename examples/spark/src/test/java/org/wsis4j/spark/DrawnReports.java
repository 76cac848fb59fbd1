package org.wsis4j.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.RuleId;

/**
 * Reports of every kind from the generators: faultless, any, hostile, and some that break one rule each. To draw is slow, so some
 * thousand are drawn once, and come back with other ids, links and titles.
 */
final class DrawnReports {

    private static final int ANY_SIZE = 1000;

    private final List<Report> drawn = new ArrayList<>();
    private final Random random;

    /**
     * Draws.
     *
     * @param each how many of each sort
     */
    DrawnReports(int each, long seed) {
        random = new Random(seed);
        for (Class<? extends Report> kind : Reports.kinds()) {
            draw(Reports.clean(kind), 10 * each);
            draw(Reports.any(kind), 10 * each);
            draw(Reports.hostile(kind), 5 * each);
        }
        for (RuleId rule : Breaking.rules()) {
            draw(Breaking.exactly(rule), each);
        }
    }

    int count() {
        return drawn.size();
    }

    /** One of them, each as often as any other; from one round to the next they differ a little. */
    Report get(int index) {
        int round = index / drawn.size();
        Report report = drawn.get(index % drawn.size());
        if (report instanceof StocktakingEntry entry) {
            StocktakingEntry.Builder other = StocktakingEntry.builder();
            other.from(entry);
            entry.id().ifPresent(id -> other.id(id + "-" + round));
            entry.title().ifPresent(title -> other.title(title + " " + MadeEntries.title(round)));
            return other.build();
        }
        if (report instanceof FacilitatorReport facilitator) {
            FacilitatorReport.Builder other = FacilitatorReport.builder();
            other.from(facilitator);
            other.stocktakingEntries(links(facilitator.stocktakingEntries(), round));
            other.activities(facilitator.activities().stream()
                    .map(activity -> told(activity, round))
                    .toList());
            return other.build();
        }
        if (report instanceof NationalReport national) {
            NationalReport.Builder other = NationalReport.builder();
            other.from(national);
            other.stocktakingEntries(links(national.stocktakingEntries(), round));
            return other.build();
        }
        return report;
    }

    private static Activity told(Activity activity, int round) {
        Activity.Builder other = Activity.builder();
        other.from(activity);
        activity.title().ifPresent(title -> other.title(title + " " + MadeEntries.title(round)));
        return other.build();
    }

    private static List<String> links(List<String> ids, int round) {
        return ids.stream().map(id -> id + "-" + round).toList();
    }

    private void draw(Arbitrary<? extends Report> reports, int count) {
        for (int i = 0; i < count; i++) {
            drawn.add(reports.generator(ANY_SIZE).next(random).value());
        }
    }
}
