package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** Breaks the rules on reports of countries. */
final class CountryBreaks {

    private CountryBreaks() {}

    static Map<String, Break<CleanNational>> all() {
        return Map.ofEntries(
                Map.entry(
                        "WSIS-REP-024",
                        edit((report, clean) -> report.country(
                                clean.draw().one(Optional.empty(), Optional.of(Spellings.area("\u00a0")))))),
                Map.entry(
                        "WSIS-REP-025",
                        edit((report, clean) ->
                                report.country(Spellings.area(clean.draw().one(CleanNational.NO_COUNTRIES))))),
                Map.entry("WSIS-REP-026", edit((report, clean) -> report.date(Optional.empty()))),
                Map.entry("WSIS-REP-027", edit(CountryBreaks::withoutTime)),
                Map.entry("WSIS-REP-028", edit((report, clean) -> report.strategy(Optional.empty()))),
                Map.entry("WSIS-REP-029", edit(CountryBreaks::strategyAlone)),
                Map.entry("WSIS-REP-030", edit((report, clean) -> report.progress(List.of()))),
                Map.entry("WSIS-REP-031", edit(CountryBreaks::withoutLine)),
                Map.entry("WSIS-REP-032", edit(CountryBreaks::lineTwice)),
                Map.entry("WSIS-REP-033", edit(CountryBreaks::withoutFigures)),
                Map.entry("WSIS-REP-034", edit(CountryBreaks::withoutWords)),
                Map.entry("WSIS-REP-035", edit(CountryBreaks::ofAnotherLevel)),
                Map.entry("WSIS-MSP-009", edit((report, clean) -> report.partners(List.of()))),
                Map.entry("WSIS-GOV-039", edit(CountryBreaks::halfTold)));
    }

    private static void withoutTime(NationalReport.Builder report, CleanNational clean) {
        ReportingPeriod period = clean.report().period().orElseThrow();
        ReportingPeriod.Builder half = ReportingPeriod.builder();
        switch (clean.draw().below(3)) {
            case 0 -> report.period(Optional.empty());
            case 1 -> report.period(half.start(period.start()).build());
            default -> report.period(half.end(period.end()).build());
        }
    }

    private static void strategyAlone(NationalReport.Builder report, CleanNational clean) {
        report.strategy(NationalStrategy.builder()
                .from(clean.report().strategy().orElseThrow())
                .developmentPlan(Optional.empty())
                .build());
    }

    private static void withoutLine(NationalReport.Builder report, CleanNational clean) {
        int place = clean.draw().below(clean.report().progress().size());
        report.progress(clean.replaced(place, clean.progress(place).actionLine(Optional.empty())));
    }

    private static void lineTwice(NationalReport.Builder report, CleanNational clean) {
        report.progress(clean.draw()
                .inserted(
                        clean.report().progress(),
                        clean.draw().one(clean.report().progress())));
    }

    private static void withoutFigures(NationalReport.Builder report, CleanNational clean) {
        report.progress(only(ResultKind.QUALITATIVE, clean)).indicators(List.of());
    }

    private static void withoutWords(NationalReport.Builder report, CleanNational clean) {
        report.progress(only(ResultKind.QUANTITATIVE, clean).stream()
                .map(line -> LineProgress.builder()
                        .from(line)
                        .achievements(clean.draw().one(Optional.empty(), Optional.of(" ")))
                        .build())
                .toList());
    }

    private static List<LineProgress> only(ResultKind kind, CleanNational clean) {
        return clean.report().progress().stream()
                .map(line -> LineProgress.builder()
                        .from(line)
                        .results(CleanContents.only(kind, line.results()))
                        .build())
                .toList();
    }

    private static void ofAnotherLevel(NationalReport.Builder report, CleanNational clean) {
        report.levels(List.of(Coded.of(clean.draw().one(Level.REGIONAL, Level.INTERNATIONAL))));
    }

    private static void halfTold(NationalReport.Builder report, CleanNational clean) {
        report.addPlanning(CountryInformation.builder()
                .from(clean.report().planning().get(0))
                .informationSociety(Optional.empty())
                .build());
    }
}
