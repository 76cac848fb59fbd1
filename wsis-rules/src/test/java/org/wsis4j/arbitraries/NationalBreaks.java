package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;

/** Breaks the rules on every report that look at reports of countries. */
final class NationalBreaks {

    private NationalBreaks() {}

    static Map<String, Break<CleanNational>> all() {
        return Map.of(
                "WSIS-REF-001", edit((report, clean) -> report.progress(withUnread(clean, ReferenceBreaks.NO_LINES))),
                "WSIS-REF-002", edit(NationalBreaks::cyrillic),
                "WSIS-REF-005", edit((report, clean) -> report.levels(unknownLevelIn(clean))),
                "WSIS-REF-006", edit((report, clean) -> report.partners(unknownCategoryIn(clean))),
                "WSIS-REF-007", edit(NationalBreaks::unknownValue),
                "WSIS-REF-010",
                        edit((report, clean) -> report.progress(withUnread(clean, ReferenceBreaks.SEVERAL_LINES))),
                "WSIS-TIME-001", edit(NationalBreaks::periodReversed));
    }

    /** A blank line is no line, which is another matter. */
    private static List<LineProgress> withUnread(CleanNational clean, List<String> codes) {
        Coded<ActionLine> line = Coded.read(
                clean.draw().one(codes.stream().filter(code -> !code.isBlank()).toList()), ActionLine::find);
        return clean.draw()
                .inserted(
                        clean.report().progress(),
                        clean.progress(0).actionLine(line).build());
    }

    private static void cyrillic(NationalReport.Builder report, CleanNational clean) {
        int place = clean.draw().below(clean.report().progress().size());
        ActionLine line = clean.report()
                .progress()
                .get(place)
                .actionLine()
                .flatMap(Coded::value)
                .orElseThrow();
        report.progress(clean.replaced(place, clean.progress(place).actionLine(ReferenceBreaks.cyrillic(line))));
    }

    private static List<Coded<Level>> unknownLevelIn(CleanNational clean) {
        return clean.draw().inserted(clean.report().levels(), ReferenceBreaks.unknownLevel(clean.draw()));
    }

    private static List<Partner> unknownCategoryIn(CleanNational clean) {
        return clean.draw()
                .inserted(
                        clean.report().partners(),
                        Partner.builder()
                                .organization(
                                        Spellings.organization(clean.draw().one(Prose.CIVIL_SOCIETY)))
                                .category(ReferenceBreaks.unknownCategory(clean.draw()))
                                .build());
    }

    private static void unknownValue(NationalReport.Builder report, CleanNational clean) {
        String code = clean.draw().one(ReferenceBreaks.NO_VALUES);
        switch (clean.draw().below(3)) {
            case 0 ->
                report.reporter(Reporter.builder()
                        .from(clean.report().reporter().orElseThrow())
                        .role(Coded.read(code, ReporterRole::find))
                        .build());
            case 1 ->
                report.addPlanning(CountryInformation.builder()
                        .from(clean.report().planning().get(0))
                        .addInstruments(Coded.read(code, CountryInstrument::find))
                        .build());
            default ->
                report.progress(clean.replaced(
                        0,
                        clean.progress(0)
                                .addResults(Result.builder()
                                        .text(clean.draw().one(Prose.ACHIEVEMENTS))
                                        .kind(Coded.read(code, ResultKind::find))
                                        .build())));
        }
    }

    private static void periodReversed(NationalReport.Builder report, CleanNational clean) {
        LocalDate end = clean.report().period().flatMap(ReportingPeriod::end).orElseThrow();
        report.period(ReportingPeriod.builder()
                .start(end.plusDays(clean.draw().between(1, 900)))
                .end(end)
                .build());
    }
}
