package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.List;
import java.util.Map;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** Breaks the rules of the family REP that are about results. */
final class ResultBreaks {

    private ResultBreaks() {}

    static Map<String, Break<Clean>> all() {
        return Map.of(
                "WSIS-REP-005",
                        edit((report, clean) -> report.results(List.of()).achievements(List.of())),
                "WSIS-REP-006", edit((report, clean) -> report.results(only(ResultKind.QUALITATIVE, clean))),
                "WSIS-REP-007",
                        edit((report, clean) -> report.results(only(ResultKind.QUANTITATIVE, clean))
                                .achievements(List.of())),
                "WSIS-REP-008", edit((report, clean) -> report.results(withoutFigureIn(clean))));
    }

    private static List<Result> only(ResultKind kind, Clean clean) {
        return clean.report().results().stream()
                .filter(result -> result.kind().orElseThrow().is(kind))
                .toList();
    }

    private static List<Result> withoutFigureIn(Clean clean) {
        return clean.draw()
                .inserted(
                        clean.report().results(),
                        Result.builder()
                                .kind(Coded.of(ResultKind.QUANTITATIVE))
                                .text(clean.draw().one(Prose.ACHIEVEMENTS))
                                .unit(clean.draw().maybe(() -> clean.draw().one(Prose.UNITS)))
                                .build());
    }
}
