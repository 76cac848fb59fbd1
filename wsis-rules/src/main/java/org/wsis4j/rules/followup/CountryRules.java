package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.Walk;

/** What is reported on countries. */
final class CountryRules {

    private static final Walk COUNTRIES = Walk.to(CountryRules::isOfCountries);

    static final Rule<Report> COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY = rule("WSIS-GOV-039", Report.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("14"),
                    BINDING,
                    "mainstream the Summit outcomes into the United Nations Development Assistance Framework")
            .reads(CountryRules::paths)
            .check(CountryRules::lookAtInstruments);

    private CountryRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY);
    }

    private static List<String> paths() {
        return Forms.paths(CountryRules::isOfCountries).stream()
                .flatMap(list -> Stream.of("instruments", "informationSociety").map(field -> list + "/*/" + field))
                .toList();
    }

    private static boolean isOfCountries(FieldType<?> type) {
        return type instanceof PartType<?> part && part.form().type() == CountryInformation.class;
    }

    private static void lookAtInstruments(Report report, Examination found) {
        boolean[] applies = {false};
        COUNTRIES.through(report, (type, value, place) -> {
            if (value instanceof CountryInformation country && Presence.isSaid(country.instruments())) {
                applies[0] = true;
                if (country.informationSociety().isEmpty()) {
                    found.at(place.get().child("informationSociety"))
                            .with("country", nameOf(country, report))
                            .missing();
                }
            }
        });
        if (!applies[0]) {
            found.notApplicable();
        }
    }

    /** What a country reports of its own planning need not name it again. */
    private static String nameOf(CountryInformation country, Report report) {
        return country.country()
                .or(() -> report instanceof NationalReport national
                        ? national.country().map(Coded::written)
                        : Optional.empty())
                .orElse("");
    }
}
