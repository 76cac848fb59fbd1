package org.wsis4j.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.source.Dating;

/**
 * That an obligation falls due.
 *
 * @param obligation the obligation
 * @param when when; no more exact than the texts: for what is annual a whole calendar year, for what is biennial two
 */
public record Due(Obligation obligation, Dating when) {

    /** The last year that a {@link Dating} can be written of. */
    private static final int LAST_YEAR = 9999;

    /**
     * Refuses what is missing.
     *
     * @param obligation see {@link #obligation()}
     * @param when see {@link #when()}
     */
    public Due {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(when, "when");
    }

    /**
     * The last day on which it can be done.
     *
     * @return the last day that {@link #when()} can mean
     */
    public LocalDate atTheLatest() {
        return when.latest();
    }

    /**
     * The duty as a line of a calendar.
     *
     * @return an entry whose key has the dating too, since the same duty comes again
     */
    public CalendarEntry toEntry() {
        String key = "duty-" + obligation.key() + "-"
                + when.toString().replace('/', '-').replace("~", "");
        String title = obligation.task() + " (" + obligation.periodicity() + ", " + way() + ")";
        return new CalendarEntry(key, title, when, Certainty.DUTY, obligation.sources());
    }

    private String way() {
        List<String> steps = new ArrayList<>(List.of(joined(obligation.actors())));
        obligation.via().forEach(actor -> steps.add(actor.code()));
        if (!obligation.recipients().isEmpty()) {
            steps.add(joined(obligation.recipients()));
        }
        return String.join(" -> ", steps);
    }

    private static String joined(List<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::code).toList());
    }

    /** All that can touch a span; what is told in years reaches past its end by less than an interval. */
    static List<Due> touching(Obligation obligation, LocalDate first, LocalDate last) {
        int years = obligation.periodicity().interval().map(Period::getYears).orElse(0);
        return datings(obligation, first.getYear() - years, last.getYear() + years).stream()
                .filter(when -> when.canTouch(first, last))
                .map(when -> new Due(obligation, when))
                .toList();
    }

    /** Each is counted on its last possible day, so that adjacent spans never tell one twice. */
    static List<Due> of(Obligation obligation, LocalDate first, LocalDate last) {
        return datings(obligation, first.getYear(), last.getYear()).stream()
                .filter(when -> !when.latest().isBefore(first) && !when.latest().isAfter(last))
                .map(when -> new Due(obligation, when))
                .toList();
    }

    private static List<Dating> datings(Obligation obligation, int firstYear, int lastYear) {
        if (!obligation.due().isEmpty()) {
            return obligation.due();
        }
        return obligation
                .periodicity()
                .interval()
                .map(interval -> recurring(obligation, interval.getYears(), firstYear, lastYear))
                .orElse(List.of());
    }

    /** The spans of one year or two that begin while the obligation is in force, counted from its first new year's day. */
    private static List<Dating> recurring(Obligation obligation, int years, int firstYear, int lastYear) {
        LocalDate start = obligation.from().earliest();
        int begin = start.getDayOfYear() == 1 ? start.getYear() : start.getYear() + 1;
        int skipped = Math.max(0, firstYear - begin) / years * years;
        List<Dating> datings = new ArrayList<>();
        for (int year = begin + skipped; year + years - 1 <= Math.min(lastYear, LAST_YEAR); year += years) {
            if (obligation.inForceOn(LocalDate.of(year, 1, 1))) {
                datings.add(span(year, year + years - 1));
            }
        }
        return datings;
    }

    private static Dating span(int first, int last) {
        return Dating.parse(first == last ? digits(first) : digits(first) + "/" + digits(last));
    }

    private static String digits(int year) {
        return LocalDate.of(year, 1, 1).toString().substring(0, 4);
    }
}
