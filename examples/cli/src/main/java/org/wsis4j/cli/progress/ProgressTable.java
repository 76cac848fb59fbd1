package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.ProgressReport;
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
        rows.add(List.of("TARGET", "VERDICT", "INDICATOR", "VERDICT", "VALUE", "DATA", "COVERED"));
        for (TargetProgress progress : report.targets()) {
            TargetResult result = progress.result();
            List<String> head = List.of(
                    TargetText.name(result.target()), whole ? Phrases.of(result.verdict()) : "(by one indicator)");
            if (result.indicators().isEmpty()) {
                rows.add(row(head, List.of("(none known)", "", "", "", "")));
            }
            boolean first = true;
            for (IndicatorResult indicator : result.indicators()) {
                rows.add(row(first ? head : List.of("", ""), cells(indicator)));
                first = false;
            }
        }
        return rows;
    }

    private static List<String> cells(IndicatorResult result) {
        return List.of(
                result.indicator().key(),
                Phrases.of(result.verdict()),
                result.figure()
                        .map(figure -> IndicatorText.value(result, figure))
                        .orElse(""),
                result.figure().map(IndicatorText::years).orElse(""),
                result.figure()
                        .flatMap(Figure::coverage)
                        .map(share -> Rounded.of(share) + " %")
                        .orElse(""));
    }

    private static List<String> row(List<String> head, List<String> rest) {
        List<String> row = new ArrayList<>(head);
        row.addAll(rest);
        return row;
    }
}
