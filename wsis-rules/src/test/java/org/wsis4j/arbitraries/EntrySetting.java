package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.contest.Contest;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Maturity;

/**
 * What holds a clean entry together: the contest for which it was submitted, if any, and the days of the entry and of the
 * activity.
 *
 * @param contest the year of the contest; empty for an entry of the database only
 * @param submitted the day on which it was submitted
 * @param updated that day or later
 * @param start the first day of the activity
 * @param end the last day of the activity; empty if it goes on
 * @param maturity how far the activity is
 * @param states one after the other
 */
record EntrySetting(
        Optional<Integer> contest,
        LocalDate submitted,
        Optional<LocalDate> updated,
        LocalDate start,
        Optional<LocalDate> end,
        Maturity maturity,
        List<EntryState> states) {

    /** The contest of 2015 was open; it is the first one whose rules were read. */
    static final LocalDate FIRST_CONTEST_OPEN = LocalDate.of(2014, 12, 31);

    private static final LocalDate DATABASE_OPEN = LocalDate.of(2004, 10, 1);
    private static final int FIRST_YEAR_OF_CHAMPIONS = 2016;

    static EntrySetting drawn(Draw draw, LocalDate asOf) {
        return draw.oneIn(3) ? ofDatabase(draw, asOf) : ofContest(draw, contest(draw, asOf), asOf);
    }

    static EntrySetting ofContest(Draw draw, int contest, LocalDate asOf) {
        LocalDate submitted = draw.day(LocalDate.of(contest - 1, 12, 15), LocalDate.of(contest - 1, 12, 31));
        LocalDate start = submitted.minusDays(draw.between(400, 1200));
        Maturity maturity = draw.one(Maturity.COMPLETED, Maturity.END_OF_MAJOR_PHASE);
        Optional<LocalDate> end = maturity == Maturity.COMPLETED
                ? Optional.of(draw.day(start, submitted))
                : draw.maybe(() -> submitted.plusDays(draw.between(100, 900)));
        return new EntrySetting(
                Optional.of(contest),
                submitted,
                Optional.empty(),
                start,
                end,
                maturity,
                asOf.getYear() > contest ? decided(draw, contest) : List.of(EntryState.SUBMITTED));
    }

    static EntrySetting ofDatabase(Draw draw, LocalDate asOf) {
        LocalDate submitted = draw.day(DATABASE_OPEN, asOf);
        LocalDate lately = asOf.minusDays(180);
        LocalDate updated = draw.day(lately.isBefore(submitted) ? submitted : lately, asOf);
        LocalDate start = submitted.minusDays(draw.between(30, 1200));
        Maturity maturity = draw.one(Maturity.ONGOING, Maturity.COMPLETED, Maturity.END_OF_MAJOR_PHASE);
        return new EntrySetting(
                Optional.empty(),
                submitted,
                Optional.of(updated),
                start,
                maturity == Maturity.COMPLETED ? Optional.of(draw.day(start, submitted)) : Optional.empty(),
                maturity,
                List.of(EntryState.REGISTERED));
    }

    /** Of a contest that was open on the day, the last first. */
    static int contest(Draw draw, LocalDate asOf) {
        List<Integer> open = Contest.all().stream()
                .map(Contest::year)
                .filter(year -> !LocalDate.of(year - 1, 12, 31).isAfter(asOf))
                .toList();
        return open.get(open.size() - 1 - draw.below(open.size()));
    }

    /** One of the ways in which an entry went, up to where it came. */
    private static List<EntryState> decided(Draw draw, int contest) {
        List<EntryState> way = List.of(
                EntryState.SUBMITTED,
                EntryState.NOMINATED,
                EntryState.SHORTLISTED,
                contest >= FIRST_YEAR_OF_CHAMPIONS && draw.oneIn(2) ? EntryState.CHAMPION : EntryState.WINNER);
        return way.subList(0, draw.between(1, way.size()));
    }
}
