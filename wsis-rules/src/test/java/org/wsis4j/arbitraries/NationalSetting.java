package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;

/**
 * What holds a clean report of a country together: the time it covers, its date, and who reports for which country.
 *
 * @param first the first day covered
 * @param last the last day covered
 * @param date the date of the report
 * @param country as printed
 * @param ministry reports on its behalf
 */
record NationalSetting(LocalDate first, LocalDate last, LocalDate date, String country, String ministry) {

    /** The day of the report that asks for information from countries. */
    static final LocalDate FIRST_DAY = LocalDate.of(2006, 6, 15);

    private record Ministry(String country, String name) {}

    private static final List<Ministry> MINISTRIES = List.of(
            new Ministry("COLOMBIA", "Ministry of Information and Communication Technologies"),
            new Ministry("NEPAL (REPUBLIC OF)", "Ministry of Communications"),
            new Ministry("KOREA (REP. OF)", "Ministry of Science and ICT"),
            new Ministry("TANZANIA (UNITED REPUBLIC OF)", "Ministry of Communications"),
            new Ministry("United Arab Emirates", "National committee for the Summit"),
            new Ministry("MAR", "Agence de développement du digital"));

    static NationalSetting drawn(Draw draw, LocalDate asOf) {
        LocalDate date = draw.day(FIRST_DAY, asOf);
        LocalDate last = date.minusDays(draw.below(120));
        LocalDate first = last.minusYears(draw.one(1, 2, 5, 10)).plusDays(1);
        Ministry ministry = draw.one(MINISTRIES);
        return new NationalSetting(first, last, date, ministry.country(), ministry.name());
    }
}
