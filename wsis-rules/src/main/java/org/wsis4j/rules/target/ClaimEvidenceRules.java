package org.wsis4j.rules.target;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weights;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.Quantifier;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.TargetAssessor;
import org.wsis4j.target.assessment.Verdict;

/** Claims beside the figures of the same submission. */
final class ClaimEvidenceRules {

    private static final String[] READ = {
        "figures/*/area",
        "figures/*/indicator",
        "figures/*/year",
        "figures/*/value",
        "figures/*/unit",
        "claims/*/target",
        "claims/*/indicator",
        "claims/*/area",
        "claims/*/year",
        "claims/*/verdict"
    };

    static final Rule<TargetReport> CLAIM_HAS_A_FIGURE = rule("WSIS-TGT-019", TargetReport.class)
            .severity(WARNING)
            .reads(READ)
            .check(ClaimEvidenceRules::lookForFigures);

    static final Rule<TargetReport> CLAIM_AGREES_WITH_THE_FIGURES = rule("WSIS-TGT-020", TargetReport.class)
            .severity(ERROR)
            .reads(READ)
            .reads("claims/*/criterion", "claims/*/threshold", "claims/*/strict")
            .check(ClaimEvidenceRules::lookAtFigures);

    private ClaimEvidenceRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(CLAIM_HAS_A_FIGURE, CLAIM_AGREES_WITH_THE_FIGURES);
    }

    private static void lookForFigures(TargetReport report, Examination found) {
        Observations figures = Figures.of(report).observations();
        boolean applies = false;
        for (Claim claim : claims(report)) {
            if (evidence(claim).isEmpty()) {
                continue;
            }
            applies = true;
            if (!hasFigure(claim, evidence(claim), figures)) {
                found.at("claims", claim.index())
                        .with("target", claim.target().number())
                        .with("area", area(claim).code())
                        .with("first", ClaimRules.FIRST_YEAR)
                        .with("year", year(claim))
                        .unsupported();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtFigures(TargetReport report, Examination found) {
        Figures given = Figures.of(report);
        Observations figures = given.observations();
        boolean applies = false;
        for (Claim claim : claims(report)) {
            Optional<Criterion> criterion = claim.criterion();
            // What lacks a threshold or a figure, or is no claim on the world, other rules say.
            if (criterion.flatMap(Criterion::threshold).isEmpty()
                    || isOfAnotherArea(claim, criterion)
                    || !hasFigure(claim, judged(claim), figures)
                    || isHidden(claim, given)) {
                continue;
            }
            applies = true;
            look(claim, results(claim, criterion.get(), figures), found);
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean isOfAnotherArea(Claim claim, Optional<Criterion> criterion) {
        return criterion.filter(Criterion::worldOnly).isPresent()
                && !area(claim).equals(Area.WORLD);
    }

    private static void look(Claim claim, List<IndicatorResult> results, Examination found) {
        Verdict verdict = claim.verdict().orElseThrow();
        List<IndicatorResult> told = results.stream()
                .filter(result -> result.verdict() != Verdict.UNDETERMINED)
                .toList();
        Examination.Spot spot = found.at("claims", claim.index(), "verdict").with("given", verdict);
        if (told.isEmpty()) {
            spot.with("reasons", reasons(results)).undetermined();
            return;
        }
        if (isOpen(claim, told)) {
            spot.with("reasons", List.of(Verdict.MIXED)).undetermined();
            return;
        }
        if (contradicts(verdict, told, results.size())) {
            spot.with("figures", told.stream().map(ClaimEvidenceRules::text).toList())
                    .add();
        }
    }

    /** Where all is asked for, one indicator that misses it is enough; what more than half must have is not laid down. */
    private static boolean isOpen(Claim claim, List<IndicatorResult> told) {
        return claim.indicator().isEmpty()
                && claim.target().quantifier() == Quantifier.MORE_THAN_HALF
                && claim.verdict().filter(Verdict.MIXED::equals).isEmpty()
                && told.stream().map(IndicatorResult::verdict).distinct().count() > 1;
    }

    /** What is not known may always be as claimed, unless one indicator is enough to say no. */
    private static boolean contradicts(Verdict claimed, List<IndicatorResult> told, int all) {
        boolean reached = told.stream().allMatch(result -> result.verdict() == Verdict.ACHIEVED);
        boolean missed = told.stream().allMatch(result -> result.verdict() == Verdict.NOT_ACHIEVED);
        return switch (claimed) {
            case ACHIEVED -> !reached;
            case NOT_ACHIEVED, ON_TRACK, OFF_TRACK -> reached && told.size() == all;
            case MIXED -> (reached || missed) && told.size() == all;
            case UNDETERMINED -> false;
        };
    }

    private static List<Reason> reasons(List<IndicatorResult> results) {
        return results.stream()
                .flatMap(result -> result.reasons().stream())
                .filter(reason -> reason != Reason.NO_DATA)
                .distinct()
                .sorted()
                .toList();
    }

    private static Argument text(IndicatorResult result) {
        Figure figure = result.figure().orElseThrow();
        return Argument.Phrase.of("phrase.figure")
                .with("indicator", new Argument.Code(result.indicator().key()))
                .with("value", figure.value())
                .with("year", figure.lastYear());
    }

    private static List<IndicatorResult> results(Claim claim, Criterion criterion, Observations figures) {
        AssessmentOptions options = AssessmentOptions.covering(BigDecimal.ZERO).in(year(claim));
        TargetAssessor assessor = new TargetAssessor(figures, Weights.none(), options);
        return judged(claim).stream()
                .map(indicator -> assessor.assess(indicator, area(claim), criterion))
                .toList();
    }

    private static boolean hasFigure(Claim claim, List<Indicator> indicators, Observations figures) {
        return indicators.stream()
                .flatMap(indicator -> figures.latestYear(area(claim), indicator.key(), year(claim)).stream())
                .anyMatch(year -> year >= ClaimRules.FIRST_YEAR);
    }

    /** A part of the claim, or a figure that it may rest on, of which nobody knows what stood there. */
    private static boolean isHidden(Claim claim, Figures given) {
        return claim.isHidden() || judged(claim).stream().anyMatch(indicator -> given.mayHide(area(claim), indicator));
    }

    private static List<Indicator> judged(Claim claim) {
        return claim.indicator()
                .map(List::of)
                .orElseGet(
                        () -> Indicators.standard().of(claim.target()).judged().all());
    }

    /** Those by which the target is not judged support a claim all the same. */
    private static List<Indicator> evidence(Claim claim) {
        return claim.indicator()
                .map(List::of)
                .orElseGet(() -> Indicators.standard().of(claim.target()).stream()
                        .filter(indicator -> !indicator.isGap())
                        .toList());
    }

    /** The claims of which it is told what they claim, about what, where, and for when. */
    private static List<Claim> claims(TargetReport report) {
        return Claim.in(report).stream()
                .filter(claim -> claim.verdict().isPresent()
                        && claim.area().isPresent()
                        && claim.year().isPresent()
                        && claim.isJudgedByItsIndicator())
                .toList();
    }

    private static Area area(Claim claim) {
        return claim.area().orElseThrow();
    }

    private static int year(Claim claim) {
        return claim.year().orElseThrow();
    }
}
