package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.PROPOSED;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** What a facilitator's report tells, apart from its results. */
final class ReportRules {

    static final Rule<FacilitatorReport> SAYS_ITS_LEVELS = rule("WSIS-REP-009", FacilitatorReport.class)
            .severity(WARNING)
            .follows(
                    CONSULTATION_2006.paragraph("10(c)"),
                    RECOMMENDED,
                    "to assist stakeholders in the implementation process, at the national, regional and international levels")
            .reads("levels")
            .check((report, found) -> {
                if (!Presence.isSaid(report.levels())) {
                    found.at("levels").missing();
                }
            });

    static final Rule<FacilitatorReport> TELLS_CHALLENGES = rule("WSIS-REP-010", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("10(g)"),
                    PROPOSED,
                    "ensure that the format for inputs would be relatively harmonized")
            .reads("challenges")
            .check((report, found) -> {
                if (!Presence.isSaid(report.challenges())) {
                    found.at("challenges").missing();
                }
            });

    static final Rule<FacilitatorReport> TELLS_RECOMMENDATIONS = rule("WSIS-REP-011", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("10(g)"),
                    PROPOSED,
                    "ensure that the format for inputs would be relatively harmonized")
            .reads("recommendations")
            .check((report, found) -> {
                if (!Presence.isSaid(report.recommendations())) {
                    found.at("recommendations").missing();
                }
            });

    static final Rule<FacilitatorReport> INDICATOR_NAMES_ITS_SOURCE = rule("WSIS-REP-012", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("16(d)"), BINDING, "the development of appropriate indicators and benchmarking")
            .reads("indicators/*/source")
            .check((report, found) -> {
                if (report.indicators().isEmpty()) {
                    found.notApplicable();
                }
                for (int i = 0; i < report.indicators().size(); i++) {
                    ReportedIndicator indicator = report.indicators().get(i);
                    if (lacks(indicator.source(), i, "source", found)) {
                        found.at("indicators", i, "source")
                                .with("indicator", nameOf(indicator))
                                .absent();
                    }
                }
            });

    static final Rule<FacilitatorReport> INDICATOR_HAS_VALUE_AND_YEAR = rule("WSIS-REP-013", FacilitatorReport.class)
            .severity(INFO)
            .reads("indicators/*/value", "indicators/*/year")
            .check((report, found) -> {
                if (report.indicators().isEmpty()) {
                    found.notApplicable();
                }
                for (int i = 0; i < report.indicators().size(); i++) {
                    ReportedIndicator indicator = report.indicators().get(i);
                    lookFor("value", indicator.value(), indicator, i, found);
                    lookFor("year", indicator.year(), indicator, i, found);
                }
            });

    static final Rule<FacilitatorReport> CAN_BE_READ_BY_THE_PUBLIC = rule("WSIS-REP-014", FacilitatorReport.class)
            .severity(INFO)
            .follows(E_2006_85.paragraph("16(g)"), BINDING, "as well as to the general public")
            .reads("url", "symbol")
            .check((report, found) -> {
                if (!Presence.isSaid(report.url()) && !Presence.isSaid(report.symbol())) {
                    found.at("url").missing();
                }
            });

    /** A state, a day or a place alone does not say of what. */
    static final Rule<FacilitatorReport> TELLS_ACTIVITIES = rule("WSIS-REP-015", FacilitatorReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("37"), BINDING, "Information on their activities will be provided to the group")
            .reads("activities")
            .check((report, found) -> {
                if (!any(report.activities(), activity -> Presence.isSaid(activity.title()))) {
                    found.at("activities").missing();
                }
            });

    static final Rule<FacilitatorReport> LINKS_STOCKTAKING = rule("WSIS-REP-016", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("10(g)"),
                    PROPOSED,
                    "being closely aligned with the stocktaking exercise")
            .reads("stocktakingEntries")
            .check((report, found) -> {
                if (!Presence.isSaid(report.stocktakingEntries())) {
                    found.at("stocktakingEntries").missing();
                }
            });

    /** A number alone is that of a goal in each of the frameworks. */
    static final Rule<FacilitatorReport> LINKS_A_GOAL = rule("WSIS-REP-017", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("1"),
                    DESCRIPTIVE,
                    "tools for achieving the internationally agreed development goals")
            .reads("goals")
            .check((report, found) -> {
                if (!any(report.goals(), goal -> Presence.isSaid(goal.framework()))) {
                    found.at("goals").missing();
                }
            });

    private ReportRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                SAYS_ITS_LEVELS,
                TELLS_CHALLENGES,
                TELLS_RECOMMENDATIONS,
                INDICATOR_NAMES_ITS_SOURCE,
                INDICATOR_HAS_VALUE_AND_YEAR,
                CAN_BE_READ_BY_THE_PUBLIC,
                TELLS_ACTIVITIES,
                LINKS_STOCKTAKING,
                LINKS_A_GOAL);
    }

    private static void lookFor(
            String field, Optional<?> value, ReportedIndicator indicator, int index, Examination found) {
        if (lacks(value, index, field, found)) {
            found.at("indicators", index, field)
                    .with("indicator", nameOf(indicator))
                    .with("missing", field)
                    .absent();
        }
    }

    private static boolean lacks(Optional<?> value, int index, String field, Examination found) {
        return !Presence.isSaid(value) && !found.hides("indicators/" + index + "/" + field);
    }

    private static String nameOf(ReportedIndicator indicator) {
        return indicator.name().or(indicator::code).orElse("");
    }

    private static <T> boolean any(List<T> parts, Predicate<T> wanted) {
        for (T part : parts) {
            if (wanted.test(part)) {
                return true;
            }
        }
        return false;
    }
}
