package org.wsis4j.arbitraries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What holds a clean report on the follow-up together: a session that it is for, and the days on which it was dated,
 * submitted and due.
 *
 * @param date the date of the report
 * @param submitted that day or later
 * @param due that day or later
 * @param toCommission whether it goes to the Commission in May, or to the Council in July
 */
record FollowUpSetting(LocalDate date, LocalDate submitted, LocalDate due, boolean toCommission) {

    /** The Commission had been given its second mandate in the year before. */
    static final LocalDate FIRST_DUE = LocalDate.of(2007, 3, 31);

    /** The first session with both mandates was the tenth. */
    static final int FIRST_YEAR = FIRST_DUE.getYear();

    static FollowUpSetting drawn(Draw draw, LocalDate asOf) {
        boolean isDue = !asOf.isBefore(FIRST_DUE.withYear(asOf.getYear()));
        LocalDate due = FIRST_DUE.withYear(draw.between(FIRST_YEAR, isDue ? asOf.getYear() : asOf.getYear() - 1));
        LocalDate date = draw.day(due.minusDays(58), due);
        return new FollowUpSetting(date, draw.day(date, due), due, draw.oneIn(2));
    }

    int year() {
        return due.getYear();
    }

    /** 43 were read for 2014, and in which year they became so many was not read. */
    int members() {
        return date.getYear() < 2014 ? 33 : 43;
    }

    /** The Monday of the week in May in which the Commission meets for five days. */
    static LocalDate commissionMeets(int year) {
        return LocalDate.of(year, 5, 15).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
