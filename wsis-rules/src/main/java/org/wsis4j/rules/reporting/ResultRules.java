package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.List;
import java.util.function.Predicate;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Result;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.ToldResults;

/** The results that a facilitator's report tells, in figures and in words. */
final class ResultRules {

    private static final String BOTH_KINDS = "should not only contain quantitative but also qualitative information";

    static final Rule<FacilitatorReport> TELLS_RESULTS = rule("WSIS-REP-005", FacilitatorReport.class)
            .severity(WARNING)
            .follows(
                    CONSULTATION_2006.paragraph("3"),
                    RECOMMENDED,
                    "an appropriate mechanism for reporting the results achieved")
            .reads("results", "achievements")
            .check((report, found) -> {
                if (!tellsResults(report)) {
                    found.at("results").missing();
                }
            });

    static final Rule<FacilitatorReport> TELLS_A_QUANTITATIVE_RESULT = rule("WSIS-REP-006", FacilitatorReport.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("results/*/kind", "results/*/text", "results/*/value", "achievements")
            .check((report, found) -> {
                if (!tellsResults(report) && !holdsUnread(report)) {
                    found.notApplicable();
                } else if (!any(report, ToldResults::isQuantitative)) {
                    found.at("results").missing();
                }
            });

    static final Rule<FacilitatorReport> TELLS_A_QUALITATIVE_RESULT = rule("WSIS-REP-007", FacilitatorReport.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("results/*/kind", "results/*/text", "achievements")
            .check((report, found) -> {
                if (!tellsResults(report) && !holdsUnread(report)) {
                    found.notApplicable();
                } else if (!Presence.isSaid(report.achievements()) && !any(report, ToldResults::isInWords)) {
                    found.at("results").missing();
                }
            });

    /** Of what says neither in words nor in figures that it is a result, the rules before have said that it is none. */
    static final Rule<FacilitatorReport> FIGURE_OF_A_QUANTITATIVE_RESULT = rule("WSIS-REP-008", FacilitatorReport.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("results/*/kind", "results/*/text", "results/*/value")
            .check((report, found) -> {
                if (!any(report, ToldResults::isQuantitative)) {
                    found.notApplicable();
                }
                for (int i = 0; i < report.results().size(); i++) {
                    Result result = report.results().get(i);
                    if (ToldResults.isQuantitative(result)
                            && !ToldResults.isInFigures(result)
                            && !found.hides("results/" + i + "/value")) {
                        found.at("results", i, "value")
                                .with("result", result.text().orElse(""))
                                .absent();
                    }
                }
            });

    private ResultRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                TELLS_RESULTS,
                TELLS_A_QUANTITATIVE_RESULT,
                TELLS_A_QUALITATIVE_RESULT,
                FIGURE_OF_A_QUANTITATIVE_RESULT);
    }

    private static boolean tellsResults(FacilitatorReport report) {
        return Presence.isSaid(report.results()) || Presence.isSaid(report.achievements());
    }

    /** A result of which only what nobody could read is left is not nothing. */
    private static boolean holdsUnread(FacilitatorReport report) {
        return any(report, result -> !result.unread().isEmpty());
    }

    private static boolean any(FacilitatorReport report, Predicate<Result> wanted) {
        for (Result result : report.results()) {
            if (wanted.test(result)) {
                return true;
            }
        }
        return false;
    }
}
