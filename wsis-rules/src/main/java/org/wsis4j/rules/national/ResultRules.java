package org.wsis4j.rules.national;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.List;
import java.util.function.Predicate;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.ToldResults;

/** The results that a country tells, in figures and in words. That none are told is told by the rule on its progress. */
final class ResultRules {

    private static final String BOTH_KINDS = "should not only contain quantitative but also qualitative information";

    static final Rule<NationalReport> COUNTRY_TELLS_A_FIGURE = rule("WSIS-REP-033", NationalReport.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads(
                    "progress/*/results/*/kind",
                    "progress/*/results/*/value",
                    "progress/*/achievements",
                    "indicators/*/value")
            .check((report, found) -> {
                boolean figure = has(report, ToldResults::isInFigures)
                        || report.indicators().stream()
                                .anyMatch(indicator -> indicator.value().isPresent());
                look(figure, report, found);
            });

    static final Rule<NationalReport> COUNTRY_TELLS_IN_WORDS = rule("WSIS-REP-034", NationalReport.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("progress/*/results/*/kind", "progress/*/results/*/text", "progress/*/achievements")
            .check((report, found) -> {
                boolean words = has(report, ToldResults::isInWords)
                        || report.progress().stream().anyMatch(line -> Presence.isSaid(line.achievements()));
                look(words, report, found);
            });

    private ResultRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(COUNTRY_TELLS_A_FIGURE, COUNTRY_TELLS_IN_WORDS);
    }

    private static void look(boolean told, NationalReport report, Examination found) {
        boolean any = report.progress().stream().anyMatch(ResultRules::tellsResults);
        if (!any) {
            found.notApplicable();
        } else if (!told) {
            found.at("progress").missing();
        }
    }

    /** A result of which only what nobody could read is left is not nothing. */
    private static boolean tellsResults(LineProgress line) {
        return Presence.isSaid(line.achievements())
                || Presence.isSaid(line.results())
                || line.results().stream().anyMatch(result -> !result.unread().isEmpty());
    }

    private static boolean has(NationalReport report, Predicate<Result> told) {
        return report.progress().stream()
                .flatMap(line -> line.results().stream())
                .anyMatch(told);
    }
}
