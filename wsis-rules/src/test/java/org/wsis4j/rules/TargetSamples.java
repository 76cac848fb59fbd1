package org.wsis4j.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.form.Codes;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** Submissions on the connectivity targets for tests, and parts of them. */
public final class TargetSamples {

    private TargetSamples() {}

    /** A clean submission of Kenya in 2007, with figures and claims of its own and of the world. */
    public static TargetReport.Builder submission() {
        return TargetReport.builder()
                .title("Connectivity in 2006")
                .symbol("WSIS-TGT/2007/1")
                .language("en")
                .url("https://www.example.org/connectivity-2006")
                .date(LocalDate.of(2007, 5, 15))
                .organization(Samples.organization("ITU"))
                .country(area("KEN"))
                .figures(List.of(
                        figure("KEN", "T8-RADIO", 2005, "100"),
                        figure("KEN", "T8-TELEVISION", 2006, "38.5"),
                        figure("KEN", "T10-INTERNET-USE", 2006, "7.53"),
                        figure("KEN", "T10-MOBILE-SUBSCRIPTIONS", 2006, "19.9"),
                        figure("WORLD", "T10-INTERNET-USE", 2006, "17.6"),
                        figure("WORLD", "T10-INTERNET-USE", 2005, "15.8")))
                .claims(List.of(
                        claim("8", "T8-RADIO", "KEN", 2006, "ACHIEVED"),
                        claim("8", "", "KEN", 2006, "MIXED"),
                        claim("10", "T10-INTERNET-USE", "WORLD", 2006, "NOT_ACHIEVED"),
                        by("WORDING_OF_2014", claim("10", "T10-INTERNET-USE", "WORLD", 2005, "NOT_ACHIEVED"))));
    }

    /** The clean submission with other figures, and without claims. */
    public static TargetReport.Builder of(ReportedFigure... figures) {
        return submission().figures(List.of(figures)).claims(List.of());
    }

    /** The clean submission with other claims. */
    public static TargetReport.Builder claiming(TargetClaim... claims) {
        return submission().claims(List.of(claims));
    }

    /** A figure in the unit of its indicator; what is empty, or the year 0, is left out. */
    public static ReportedFigure figure(String area, String indicator, int year, String value) {
        return ReportedFigure.builder()
                .area(unlessEmpty(area).map(TargetSamples::area))
                .indicator(unlessEmpty(indicator).map(TargetSamples::indicator))
                .year(unlessZero(year))
                .value(unlessEmpty(value).map(BigDecimal::new))
                .estimate(false)
                .source("ITU")
                .vintage("2007-05")
                .build();
    }

    /** The same figure in another unit. */
    public static ReportedFigure in(String unit, ReportedFigure figure) {
        return ReportedFigure.builder().from(figure).unit(Codes.UNIT.read(unit)).build();
    }

    /** A claim by the agreed text; what is empty, or the year 0, is left out. */
    public static TargetClaim claim(String target, String indicator, String area, int year, String verdict) {
        return TargetClaim.builder()
                .target(unlessEmpty(target).map(TargetSamples::target))
                .indicator(unlessEmpty(indicator).map(TargetSamples::indicator))
                .area(unlessEmpty(area).map(TargetSamples::area))
                .year(unlessZero(year))
                .verdict(unlessEmpty(verdict).map(written -> Coded.read(written, Verdict::find)))
                .build();
    }

    /** The same claim by a criterion that has a name. */
    public static TargetClaim by(String criterion, TargetClaim claim) {
        return TargetClaim.builder()
                .from(claim)
                .criterion(Coded.read(criterion, NamedCriterion::find))
                .build();
    }

    /** The same claim by a line of the reporter's own. */
    public static TargetClaim above(String threshold, TargetClaim claim) {
        return TargetClaim.builder()
                .from(claim)
                .threshold(new BigDecimal(threshold))
                .build();
    }

    public static Coded<Area> area(String written) {
        return Codes.AREA.read(written);
    }

    public static Coded<Indicator> indicator(String written) {
        return Codes.INDICATOR.read(written);
    }

    public static Coded<ConnectivityTarget> target(String written) {
        return Codes.TARGET.read(written);
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Integer> unlessZero(int year) {
        return year == 0 ? Optional.empty() : Optional.of(year);
    }
}
