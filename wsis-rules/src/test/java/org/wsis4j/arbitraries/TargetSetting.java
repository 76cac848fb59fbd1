package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What holds a clean submission on the targets together: its date, the year of its data, and the countries it tells of.
 *
 * @param date the date of the report
 * @param year the year of the data, before that of the report and not after that in which the targets were due
 * @param countries by code, one at least
 */
record TargetSetting(LocalDate date, int year, List<String> countries) {

    /** The day of the report that calls the targets global references. */
    static final LocalDate FIRST_DAY = LocalDate.of(2006, 6, 15);

    private static final int FIRST_YEAR = 2004;
    private static final int DUE = 2015;

    private static final List<String> COUNTRIES = List.of("KEN", "PER", "NPL", "GHA", "VNM", "TUN");

    /** Countries and indicators that no clean submission tells of, so that a break can. */
    static final List<String> OTHER_COUNTRIES = List.of("EST", "CHL", "FIN");

    static final List<String> OTHER_INDICATORS =
            List.of("T2-RADIO", "T2-TELEVISION", "T3-BROADBAND", "T7-TRAINED-TEACHERS", "T11-COMPUTERS");

    static TargetSetting drawn(Draw draw, LocalDate asOf) {
        LocalDate date = draw.day(FIRST_DAY, asOf);
        int year = draw.between(FIRST_YEAR, Math.min(DUE, date.getYear() - 1));
        int first = draw.below(COUNTRIES.size());
        return new TargetSetting(date, year, COUNTRIES.subList(first, draw.between(first + 1, COUNTRIES.size())));
    }

    /** A year of data after that in which the targets were due, of which nothing is claimed any more. */
    Optional<Integer> laterYear() {
        return Optional.of(date.getYear() - 1).filter(later -> later > DUE);
    }
}
