package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;

/**
 * A clean submission on the targets about to be broken.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanTarget(TargetReport report, LocalDate asOf, Draw draw)
        implements Breakable<TargetReport, TargetReport.Builder> {

    @Override
    public TargetReport.Builder edit() {
        return TargetReport.builder().from(report);
    }

    @Override
    public TargetReport edited(TargetReport.Builder builder) {
        return builder.build();
    }

    /** The year of the data on which the claims rest. */
    int year() {
        return report.figures().get(0).year().orElseThrow();
    }

    /** A figure on which no claim rests and that stands beside no other. */
    ReportedFigure.Builder figure() {
        return figure(draw.one(TargetSetting.OTHER_INDICATORS), draw.one(TargetSetting.OTHER_COUNTRIES));
    }

    ReportedFigure.Builder figure(String indicator, String area) {
        return ReportedFigure.builder()
                .area(Spellings.area(area))
                .indicator(Spellings.indicator(draw, indicator))
                .year(year())
                .value(BigDecimal.valueOf(draw.between(1, 999), 1))
                .source(draw.one(Prose.PUBLISHERS));
    }

    /** A claim of which nothing can be held against anything. */
    TargetClaim.Builder claim(int target) {
        return TargetClaim.builder().target(Spellings.target(draw, target)).area(Spellings.area("EST"));
    }

    List<ReportedFigure> withFigure(ReportedFigure.Builder figure) {
        return draw.inserted(report.figures(), figure.build());
    }

    List<TargetClaim> withClaim(TargetClaim.Builder claim) {
        return draw.inserted(report.claims(), claim.build());
    }

    /** The figures with another at one place. */
    List<ReportedFigure> replaced(int place, ReportedFigure figure) {
        List<ReportedFigure> figures = new ArrayList<>(report.figures());
        figures.set(place, figure);
        return figures;
    }
}
