package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** Reports of countries for tests, and parts of them. */
public final class NationalSamples {

    private NationalSamples() {}

    /** A clean report of Kenya on 2006. */
    public static NationalReport.Builder national() {
        return NationalReport.builder()
                .title("Kenya: the information society in 2006")
                .language("en")
                .url("https://www.example.org/kenya-2006")
                .date(LocalDate.of(2007, 2, 28))
                .period(Samples.period("2006-01-01", "2006-12-31"))
                .country(Codes.AREA.read("KEN"))
                .levels(List.of(Coded.of(Level.NATIONAL)))
                .strategy(strategy().build())
                .planning(List.of(planning("", true, "UNDAF")))
                .progress(List.of(progress("C2", "A new cable"), progress("C4", "")))
                .partners(List.of(Samples.partner("ITU", "INTERNATIONAL_ORGANIZATION")));
    }

    public static NationalStrategy.Builder strategy() {
        return NationalStrategy.builder()
                .title("National e-strategy")
                .adopted(LocalDate.of(2006, 3, 31))
                .developmentPlan(true);
    }

    /** Progress with a result of each kind; an empty achievement or line is left out. */
    public static LineProgress progress(String line, String achievement) {
        return LineProgress.builder()
                .actionLine(unlessEmpty(line).map(Samples::line))
                .achievements(unlessEmpty(achievement))
                .results(List.of(
                        Samples.result("QUANTITATIVE", "Districts connected", "12"),
                        Samples.result("QUALITATIVE", "Trust", "")))
                .build();
    }

    /** What is told of the planning of a country; the country is left out if it is empty. */
    public static CountryInformation planning(String country, boolean informationSociety, String... instruments) {
        return CountryInformation.builder()
                .country(unlessEmpty(country))
                .instruments(Stream.of(instruments)
                        .map(written -> Coded.read(written, CountryInstrument::find))
                        .toList())
                .informationSociety(informationSociety)
                .build();
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
