package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.cli.wording.Phrases;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.TargetProgress;
import org.wsis4j.target.assessment.TargetResult;

/** A report in rows: a line for each indicator, so that one that passes never hides another that fails. */
public final class ProgressTable {

    private ProgressTable() {}

    /**
     * The rows.
     *
     * @param report the report
     * @param whole whether the targets are judged by all their indicators; else their verdicts are not shown
     * @return the heads first; all rows have as many cells
     */
    public static List<List<String>> rows(ProgressReport report, boolean whole) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                whole,
                List.of("TARGET", "VERDICT"),
                List.of("INDICATOR", "VERDICT", "VALUE", "DATA", "COVERED", "WHY")));
        for (TargetProgress progress : report.targets()) {
            TargetResult result = progress.result();
            List<String> head = List.of(TargetText.name(result.target()), TargetText.of(result.verdict()));
            if (result.indicators().isEmpty()) {
                rows.add(row(whole, head, List.of("(none known)", "", "", "", "", why(result.reasons()))));
            }
            boolean first = true;
            for (IndicatorResult indicator : result.indicators()) {
                rows.add(row(whole, first ? head : List.of("", ""), cells(indicator)));
                first = false;
            }
        }
        return rows;
    }

    private static List<String> cells(IndicatorResult result) {
        return List.of(
                result.indicator().key(),
                TargetText.of(result.verdict()),
                result.figure()
                        .map(figure -> IndicatorText.number(result, figure)
                                + unit(result.indicator().unit()))
                        .orElse(""),
                result.figure().map(IndicatorText::years).orElse(""),
                result.figure()
                        .flatMap(Figure::coverage)
                        .map(share -> Rounded.of(share) + " %")
                        .orElse(""),
                why(result.reasons()));
    }

    /** The units in full stand below the table. */
    private static String unit(Unit unit) {
        return switch (unit) {
            case PERCENT, PERCENT_OF_COUNTRIES -> " %";
            case PER_100_INHABITANTS -> " per 100";
            default -> "";
        };
    }

    /** The first reason in a few words, and how many more there are. */
    private static String why(List<Reason> reasons) {
        return reasons.isEmpty()
                ? ""
                : Phrases.lower(reasons.get(0)) + (reasons.size() == 1 ? "" : " +" + (reasons.size() - 1));
    }

    private static List<String> row(boolean whole, List<String> head, List<String> rest) {
        List<String> row = new ArrayList<>(whole ? head : head.subList(0, 1));
        row.addAll(rest);
        return row;
    }
}
