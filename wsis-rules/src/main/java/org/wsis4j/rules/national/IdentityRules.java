package org.wsis4j.rules.national;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** What the report of a country is: whose, of when, of what level. */
final class IdentityRules {

    static final Rule<NationalReport> NAMES_ITS_COUNTRY = rule("WSIS-REP-024", NationalReport.class)
            .severity(ERROR)
            .reads("country")
            .check((report, found) -> {
                if (!Presence.isSaid(report.country())) {
                    found.at("country").missing();
                }
            });

    static final Rule<NationalReport> REPORTING_COUNTRY_IS_KNOWN = rule("WSIS-REP-025", NationalReport.class)
            .severity(WARNING)
            .reads("country")
            .check(IdentityRules::lookAtCountry);

    static final Rule<NationalReport> NATIONAL_REPORT_IS_DATED = rule("WSIS-REP-026", NationalReport.class)
            .severity(WARNING)
            .reads("date")
            .check((report, found) -> {
                if (report.date().isEmpty()) {
                    found.at("date").missing();
                }
            });

    static final Rule<NationalReport> NATIONAL_REPORT_SAYS_ITS_TIME = rule("WSIS-REP-027", NationalReport.class)
            .severity(WARNING)
            .reads("period/start", "period/end")
            .check((report, found) -> {
                boolean whole = report.period().flatMap(ReportingPeriod::start).isPresent()
                        && report.period().flatMap(ReportingPeriod::end).isPresent();
                if (!whole) {
                    found.at("period").missing();
                }
            });

    static final Rule<NationalReport> IS_OF_THE_NATIONAL_LEVEL = rule("WSIS-REP-035", NationalReport.class)
            .severity(INFO)
            .reads("levels")
            .check((report, found) -> {
                if (report.levels().isEmpty() || !report.levels().stream().allMatch(Coded::isKnown)) {
                    found.notApplicable();
                } else if (report.levels().stream().noneMatch(level -> level.is(Level.NATIONAL))) {
                    found.at("levels").with("given", report.levels()).add();
                }
            });

    private IdentityRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                NAMES_ITS_COUNTRY,
                REPORTING_COUNTRY_IS_KNOWN,
                NATIONAL_REPORT_IS_DATED,
                NATIONAL_REPORT_SAYS_ITS_TIME,
                IS_OF_THE_NATIONAL_LEVEL);
    }

    /** A region and the world are registered areas, and no countries. */
    private static void lookAtCountry(NationalReport report, Examination found) {
        Optional<Coded<Area>> country = report.country().filter(Presence::isSaid);
        if (country.isEmpty()) {
            found.notApplicable();
        } else if (country.get()
                .value()
                .filter(area -> area.kind() == Area.Kind.COUNTRY)
                .isEmpty()) {
            found.at("country").with("given", country.get().written()).add();
        }
    }
}
