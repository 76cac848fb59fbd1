package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** What is reported on countries. */
final class CountryRules {

    static final Rule<FollowUpReport> COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY = rule(
                    "WSIS-GOV-039", FollowUpReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("14"),
                    BINDING,
                    "mainstream the Summit outcomes into the United Nations Development Assistance Framework")
            .reads("countries/*/instruments", "countries/*/informationSociety")
            .check(CountryRules::lookAtInstruments);

    private CountryRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY);
    }

    private static void lookAtInstruments(FollowUpReport report, Examination found) {
        boolean applies = false;
        for (int i = 0; i < report.countries().size(); i++) {
            CountryInformation country = report.countries().get(i);
            if (!Presence.isSaid(country.instruments())) {
                continue;
            }
            applies = true;
            if (country.informationSociety().isEmpty()) {
                found.at("countries", i, "informationSociety")
                        .with("country", country.country().orElse(""))
                        .missing();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }
}
