package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** Breaks the rules about what is claimed on the targets. */
final class ClaimBreaks {

    private ClaimBreaks() {}

    static Map<String, Break<CleanTarget>> all() {
        return Map.of(
                "WSIS-TGT-009", edit((report, clean) -> report.claims(clean.withClaim(unknownTarget(clean)))),
                "WSIS-TGT-014", edit((report, clean) -> report.claims(clean.withClaim(halfClaimed(clean)))),
                "WSIS-TGT-015", edit((report, clean) -> report.claims(clean.withClaim(untimely(clean)))),
                "WSIS-TGT-016", edit((report, clean) -> report.claims(clean.withClaim(otherIndicator(clean)))),
                "WSIS-TGT-017", edit(ClaimBreaks::withoutThreshold),
                "WSIS-TGT-018", edit(ClaimBreaks::worldTargetOfACountry),
                "WSIS-TGT-019", edit((report, clean) -> report.claims(clean.withClaim(withoutFigure(clean)))),
                "WSIS-TGT-020", edit((report, clean) -> report.claims(contradiction(clean))));
    }

    static Coded<Verdict> achieved() {
        return Coded.of(Verdict.ACHIEVED);
    }

    private static Coded<Verdict> anything(CleanTarget clean) {
        return Coded.of(clean.draw()
                .one(Verdict.ACHIEVED, Verdict.NOT_ACHIEVED, Verdict.ON_TRACK, Verdict.OFF_TRACK, Verdict.MIXED));
    }

    private static TargetClaim.Builder unknownTarget(CleanTarget clean) {
        String target = clean.draw().one("12", "0", "6(k)", "Target ten", "\u0458", "C2");
        return clean.claim(8).target(Codes.TARGET.read(target)).verdict(anything(clean));
    }

    private static TargetClaim.Builder halfClaimed(CleanTarget clean) {
        TargetClaim.Builder claim = clean.claim(8).verdict(achieved());
        return switch (clean.draw().below(3)) {
            case 0 -> claim.target(clean.draw().one(Optional.empty(), Optional.of(Codes.TARGET.read(" "))));
            case 1 -> claim.area(clean.draw().one(Optional.empty(), Optional.of(Spellings.area(""))));
            default -> claim.verdict(Optional.empty());
        };
    }

    /** Nothing that can be held against figures is claimed. */
    private static TargetClaim.Builder untimely(CleanTarget clean) {
        ConnectivityTarget target = clean.draw().one(ConnectivityTarget.all());
        int years = clean.draw().between(1, 1000);
        return clean.claim(target.number())
                .year(clean.draw().oneIn(2) ? 2003 - years : target.due().orElseThrow() + years)
                .verdict(Coded.of(Verdict.UNDETERMINED));
    }

    private static TargetClaim.Builder otherIndicator(CleanTarget clean) {
        String indicator = clean.draw().one("T10-INTERNET-USE", "T1-RURAL-INTERNET", "T11-INTERNET");
        return clean.claim(clean.draw().one(6, 8))
                .indicator(Spellings.indicator(clean.draw(), indicator))
                .verdict(anything(clean));
    }

    /** With the figure on which it rests. */
    private static void withoutThreshold(TargetReport.Builder report, CleanTarget clean) {
        String indicator = clean.draw().one("T2-RADIO", "T3-BROADBAND", "T11-COMPUTERS");
        TargetClaim.Builder claim = claimWithFigure(report, clean, indicator);
        Optional<BigDecimal> noLine =
                clean.draw().maybe(() -> clean.draw().one(new BigDecimal("100.5"), new BigDecimal("-1")));
        report.claims(clean.withClaim(claim.threshold(noLine)));
    }

    private static void worldTargetOfACountry(TargetReport.Builder report, CleanTarget clean) {
        String indicator = clean.draw().one("T10-INTERNET", "T10-MOBILE-USE", "T10-TELEPHONE");
        report.claims(clean.withClaim(claimWithFigure(report, clean, indicator)
                .criterion(clean.draw().maybe(() -> Coded.of(clean.draw().one(NamedCriterion.values()))))));
    }

    private static TargetClaim.Builder claimWithFigure(
            TargetReport.Builder report, CleanTarget clean, String indicator) {
        report.figures(clean.withFigure(clean.figure(indicator, "EST")));
        return clean.claim(Codes.INDICATOR.read(indicator).value().orElseThrow().target())
                .indicator(Spellings.indicator(clean.draw(), indicator))
                .year(clean.year())
                .verdict(anything(clean));
    }

    private static TargetClaim.Builder withoutFigure(CleanTarget clean) {
        return clean.draw().oneIn(2)
                ? clean.claim(clean.draw().one(6, 7, 8)).verdict(anything(clean))
                : clean.claim(2)
                        .indicator(Spellings.indicator(clean.draw(), "T2-INTERNET"))
                        .threshold(BigDecimal.valueOf(clean.draw().between(0, 100)))
                        .verdict(anything(clean));
    }

    /** The first claim is one by a figure of the world, and says the contrary of it. */
    private static List<TargetClaim> contradiction(CleanTarget clean) {
        List<TargetClaim> claims = new ArrayList<>(clean.report().claims());
        TargetClaim first = claims.get(0);
        boolean achieved = first.verdict().orElseThrow().is(Verdict.ACHIEVED);
        Verdict contrary = achieved
                ? clean.draw().one(Verdict.NOT_ACHIEVED, Verdict.OFF_TRACK, Verdict.ON_TRACK, Verdict.MIXED)
                : clean.draw().one(Verdict.ACHIEVED, Verdict.MIXED);
        claims.set(
                0, TargetClaim.builder().from(first).verdict(Coded.of(contrary)).build());
        return claims;
    }
}
