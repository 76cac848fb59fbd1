package org.wsis4j.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** The submission on the targets and its parts, with every field set. */
final class TargetSamples {

    private TargetSamples() {}

    static List<Supplier<Draft>> full() {
        return List.of(TargetSamples::report, TargetSamples::figure, TargetSamples::claim);
    }

    static List<Draft> empty() {
        return List.of(
                TargetReport.builder().build(),
                ReportedFigure.builder().build(),
                TargetClaim.builder().build());
    }

    static TargetReport report() {
        return TargetReport.builder()
                .title("Kenya and the targets")
                .symbol("CA/2015/7")
                .language("sw")
                .url("https://example.org/targets")
                .date(LocalDate.of(2015, 6, 30))
                .organization(Samples.organization("Communications Authority of Kenya"))
                .country(Codes.AREA.read("KEN"))
                .addFigures(figure())
                .addClaims(claim())
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedFigure figure() {
        return ReportedFigure.builder()
                .area(Codes.AREA.read("NPL"))
                .indicator(Codes.INDICATOR.read("i99H"))
                .year(2013)
                .value(new BigDecimal("13.30"))
                .unit(Coded.of(Unit.PERCENT))
                .estimate(true)
                .source("ITU")
                .vintage("2014-06")
                .unread(Samples.UNREAD)
                .build();
    }

    static TargetClaim claim() {
        return TargetClaim.builder()
                .target(Codes.TARGET.read("Target 8"))
                .indicator(Codes.INDICATOR.read("8.2"))
                .area(Codes.AREA.read("PER"))
                .year(2014)
                .verdict(Coded.of(Verdict.NOT_ACHIEVED))
                .criterion(Coded.of(NamedCriterion.WORDING_OF_2014))
                .threshold(new BigDecimal("99.0"))
                .strict(false)
                .unread(Samples.UNREAD)
                .build();
    }
}
