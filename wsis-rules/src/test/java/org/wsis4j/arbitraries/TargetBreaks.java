package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.form.Codes;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Verdict;

/** Breaks the rules about submissions on the targets as documents, and about their figures. */
final class TargetBreaks {

    private TargetBreaks() {}

    static Map<String, Break<CleanTarget>> all() {
        return Map.ofEntries(
                Map.entry("WSIS-REF-007", edit(TargetBreaks::unknownValue)),
                Map.entry("WSIS-TGT-001", edit(TargetBreaks::withoutSubmitter)),
                Map.entry("WSIS-TGT-002", edit((report, clean) -> report.date(Optional.empty()))),
                Map.entry("WSIS-TGT-003", edit((report, clean) -> report.figures(clean.withFigure(halfTold(clean))))),
                Map.entry("WSIS-TGT-004", edit((report, clean) -> report.figures(clean.withFigure(otherUnit(clean))))),
                Map.entry("WSIS-TGT-005", edit((report, clean) -> report.figures(clean.withFigure(noFigure(clean))))),
                Map.entry("WSIS-TGT-006", edit((report, clean) -> report.figures(withoutSource(clean)))),
                Map.entry("WSIS-TGT-007", edit((report, clean) -> report.figures(withoutDate(clean)))),
                Map.entry("WSIS-TGT-008", edit((report, clean) -> report.figures(clean.withFigure(expected(clean))))),
                Map.entry("WSIS-TGT-010", edit(TargetBreaks::unknownIndicator)),
                Map.entry("WSIS-TGT-011", edit(TargetBreaks::unknownArea)),
                Map.entry("WSIS-TGT-012", edit(TargetBreaks::conflict)),
                Map.entry("WSIS-TGT-013", edit(TargetBreaks::plainMean)));
    }

    /** A blank verdict is a claim of nothing, which is another matter; a blank unit is a unit that nobody knows. */
    private static void unknownValue(TargetReport.Builder report, CleanTarget clean) {
        String code = clean.draw().one("unheard of", "0", "done?", "people");
        if (clean.draw().oneIn(2)) {
            report.claims(clean.withClaim(clean.claim(8).verdict(Coded.read(code, Verdict::find))));
        } else {
            String unit = clean.draw().one(code, "");
            report.figures(clean.withFigure(clean.figure().unit(Codes.UNIT.read(unit))));
        }
    }

    private static void withoutSubmitter(TargetReport.Builder report, CleanTarget clean) {
        report.organization(clean.draw().one(Optional.empty(), Optional.of(Spellings.organization(" "))))
                .country(Optional.empty());
    }

    private static ReportedFigure.Builder halfTold(CleanTarget clean) {
        ReportedFigure.Builder figure = clean.figure();
        return switch (clean.draw().below(4)) {
            case 0 -> figure.area(clean.draw().one(Optional.empty(), Optional.of(Spellings.area("\t"))));
            case 1 -> figure.indicator(Optional.empty());
            case 2 -> figure.year(Optional.empty());
            default -> figure.value(Optional.empty());
        };
    }

    private static ReportedFigure.Builder otherUnit(CleanTarget clean) {
        return clean.figure()
                .unit(Coded.of(clean.draw().one(Unit.PERCENT_OF_COUNTRIES, Unit.PER_100_INHABITANTS, Unit.COUNT)));
    }

    /** Also for a unit that has no upper end. */
    private static ReportedFigure.Builder noFigure(CleanTarget clean) {
        int tenths = clean.draw().between(1, 900);
        if (clean.draw().oneIn(3)) {
            return clean.figure("T10-MOBILE-SUBSCRIPTIONS", "EST").value(BigDecimal.valueOf(-tenths, 1));
        }
        return clean.figure()
                .value(clean.draw()
                        .one(
                                BigDecimal.valueOf(1000L + tenths, 1),
                                BigDecimal.valueOf(-tenths, 1),
                                new BigDecimal("1E+300"),
                                new BigDecimal("100.000000000000000000001")))
                .unit(clean.draw().maybe(() -> Coded.of(Unit.PERCENT)));
    }

    private static List<ReportedFigure> withoutSource(CleanTarget clean) {
        int place = clean.draw().below(clean.report().figures().size());
        return clean.replaced(
                place,
                ReportedFigure.builder()
                        .from(clean.report().figures().get(place))
                        .source(clean.draw().one(Optional.empty(), Optional.of(""), Optional.of("\u00a0")))
                        .build());
    }

    private static List<ReportedFigure> withoutDate(CleanTarget clean) {
        int place = clean.draw().below(clean.report().figures().size());
        return clean.replaced(
                place,
                ReportedFigure.builder()
                        .from(clean.report().figures().get(place))
                        .vintage(clean.draw()
                                .one("May 2015", "2015-13", "15/05/2015", "n/a", "\u0662\u0660\u0661\u0665", "2015-"))
                        .build());
    }

    private static ReportedFigure.Builder expected(CleanTarget clean) {
        int last = clean.report().date().orElseThrow().getYear();
        return clean.figure().year(last + clean.draw().between(1, 5000));
    }

    private static void unknownIndicator(TargetReport.Builder report, CleanTarget clean) {
        String name = clean.draw().one("T10-TELEPATHY", "10.9", "HH7", "\u042210-INTERNET-USE");
        if (clean.draw().oneIn(2)) {
            report.figures(clean.withFigure(clean.figure().indicator(Codes.INDICATOR.read(name))));
        } else {
            report.claims(clean.withClaim(
                    clean.claim(8).indicator(Codes.INDICATOR.read(name)).verdict(ClaimBreaks.achieved())));
        }
    }

    private static void unknownArea(TargetReport.Builder report, CleanTarget clean) {
        Coded<Area> area = Spellings.area(
                clean.draw().one("Atlantis", "X1Z", "\u0623\u0637\u0644\u0627\u0646\u062a\u0633", "the rest of us"));
        switch (clean.draw().below(3)) {
            case 0 -> report.country(area);
            case 1 -> report.figures(clean.withFigure(clean.figure().area(area)));
            default -> report.claims(clean.withClaim(clean.claim(8).area(area).verdict(ClaimBreaks.achieved())));
        }
    }

    /** Of a place on which no claim rests, since a claim on figures that contradict each other cannot be judged. */
    private static void conflict(TargetReport.Builder report, CleanTarget clean) {
        ReportedFigure one = clean.figure().build();
        BigDecimal other = one.value().orElseThrow().add(new BigDecimal("0.01"));
        report.addFigures(one, ReportedFigure.builder().from(one).value(other).build());
    }

    private static void plainMean(TargetReport.Builder report, CleanTarget clean) {
        String indicator = clean.draw().one(TargetSetting.OTHER_INDICATORS);
        List<ReportedFigure> countries = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String country : TargetSetting.OTHER_COUNTRIES) {
            // Three that are alike would be the mean however they are weighed.
            BigDecimal value = BigDecimal.valueOf(clean.draw().between(1, 300) + 300L * countries.size(), 1);
            sum = sum.add(value);
            countries.add(clean.figure(indicator, country).value(value).build());
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(countries.size()), MathContext.DECIMAL128);
        report.addAllFigures(countries)
                .addFigures(clean.figure(indicator, "WORLD")
                        .value(mean.setScale(clean.draw().between(1, 3), RoundingMode.HALF_UP))
                        .build());
    }
}
