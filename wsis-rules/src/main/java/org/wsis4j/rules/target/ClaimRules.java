package org.wsis4j.rules.target;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.NamedCriterion;

/** Each claim for itself: what it is about, and by what measure. */
final class ClaimRules {

    private static final String INDICATIVE = "a number of indicative targets, to be achieved by 2015";

    /** The year in which the targets were agreed. */
    static final int FIRST_YEAR = SourceDocuments.standard()
            .find("GENEVA-PLAN")
            .flatMap(plan -> plan.date())
            .map(Dating::earliest)
            .orElseThrow()
            .getYear();

    static final Rule<TargetReport> CLAIM_SAYS_WHAT_IT_IS_ABOUT = rule("WSIS-TGT-014", TargetReport.class)
            .severity(WARNING)
            .reads("claims/*/target", "claims/*/area", "claims/*/verdict")
            .check(ClaimRules::lookAtWholeness);

    static final Rule<TargetReport> CLAIM_IS_OF_THE_TIME_OF_THE_TARGET = rule("WSIS-TGT-015", TargetReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("5"), DESCRIPTIVE, INDICATIVE)
            .reads("claims/*/target", "claims/*/year")
            .check(ClaimRules::lookAtYears);

    static final Rule<TargetReport> INDICATOR_IS_OF_THE_TARGET = rule("WSIS-TGT-016", TargetReport.class)
            .severity(WARNING)
            .reads("claims/*/target", "claims/*/indicator")
            .check(ClaimRules::lookAtIndicators);

    static final Rule<TargetReport> CLAIM_HAS_A_THRESHOLD = rule("WSIS-TGT-017", TargetReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("5"), DESCRIPTIVE, INDICATIVE)
            .reads("claims/*/target", "claims/*/verdict", "claims/*/criterion", "claims/*/threshold")
            .check(ClaimRules::lookAtCriteria);

    static final Rule<TargetReport> WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD = rule("WSIS-TGT-018", TargetReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("5"), DESCRIPTIVE, "are to serve as global references")
            .reads("claims/*/target", "claims/*/area", "claims/*/verdict", "claims/*/criterion", "claims/*/threshold")
            .check(ClaimRules::lookAtAreas);

    static final Rule<TargetReport> ONE_CRITERION = rule("WSIS-TGT-021", TargetReport.class)
            .severity(WARNING)
            .reads("claims/*/criterion", "claims/*/threshold")
            .check(ClaimRules::lookForTwoCriteria);

    private ClaimRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                CLAIM_SAYS_WHAT_IT_IS_ABOUT,
                CLAIM_IS_OF_THE_TIME_OF_THE_TARGET,
                INDICATOR_IS_OF_THE_TARGET,
                CLAIM_HAS_A_THRESHOLD,
                WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD,
                ONE_CRITERION);
    }

    private static void lookAtWholeness(TargetReport report, Examination found) {
        for (int i = 0; i < report.claims().size(); i++) {
            TargetClaim claim = report.claims().get(i);
            if (Presence.isThere(claim)) {
                Hidden.require(claim, "claims", i, "target", claim.target(), found);
                Hidden.require(claim, "claims", i, "area", claim.area(), found);
                Hidden.require(claim, "claims", i, "verdict", claim.verdict(), found);
            }
        }
        if (report.claims().stream().noneMatch(Presence::isThere)) {
            found.notApplicable();
        }
    }

    private static void lookAtYears(TargetReport report, Examination found) {
        boolean applies = false;
        for (Claim claim : Claim.in(report)) {
            Optional<Integer> year = claim.written().year();
            Optional<Integer> due = claim.target().due();
            if (year.isPresent() && due.isPresent()) {
                applies = true;
                if (year.get() < FIRST_YEAR || year.get() > due.get()) {
                    found.at("claims", claim.index(), "year")
                            .with("given", year.get())
                            .with("first", FIRST_YEAR)
                            .with("last", due.get())
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtIndicators(TargetReport report, Examination found) {
        boolean applies = false;
        for (Claim claim : Claim.in(report)) {
            if (claim.indicator().isPresent()) {
                applies = true;
                if (!claim.isJudgedByItsIndicator()) {
                    found.at("claims", claim.index(), "indicator")
                            .with("given", claim.indicator().get().key())
                            .with("measured", claim.indicator().get().target())
                            .with("target", claim.target().number())
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtCriteria(TargetReport report, Examination found) {
        boolean applies = false;
        for (Claim claim : Claim.in(report)) {
            if (claim.verdict().isEmpty()) {
                continue;
            }
            applies = true;
            boolean measured = claim.criterion().flatMap(Criterion::threshold).isPresent();
            if (!measured && !claim.isCriterionHidden()) {
                Examination.Spot spot = found.at("claims", claim.index(), "criterion")
                        .with("target", claim.target().number())
                        .with("verdict", claim.verdict().get())
                        .with("criteria", withThreshold(claim.target()));
                if (Presence.isSaid(claim.written().criterion())) {
                    spot.add();
                } else {
                    spot.absent();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** The criteria with which a claim on the target could be made. */
    private static List<NamedCriterion> withThreshold(ConnectivityTarget target) {
        return Stream.of(NamedCriterion.values())
                .filter(criterion -> criterion.of(target).threshold().isPresent())
                .toList();
    }

    private static void lookForTwoCriteria(TargetReport report, Examination found) {
        boolean applies = false;
        for (int i = 0; i < report.claims().size(); i++) {
            TargetClaim claim = report.claims().get(i);
            Optional<NamedCriterion> named = claim.criterion().flatMap(Coded::value);
            if (named.isPresent()) {
                applies = true;
                if (claim.threshold().isPresent()) {
                    found.at("claims", i, "threshold")
                            .with("criterion", named.get())
                            .with("given", claim.threshold().get())
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtAreas(TargetReport report, Examination found) {
        boolean applies = false;
        for (Claim claim : Claim.in(report)) {
            Optional<Area> area = claim.area();
            boolean ofTheWorld = claim.criterion().filter(Criterion::worldOnly).isPresent();
            if (claim.verdict().isEmpty() || area.isEmpty() || !ofTheWorld || claim.isCriterionHidden()) {
                continue;
            }
            applies = true;
            if (!area.get().equals(Area.WORLD)) {
                found.at("claims", claim.index(), "area")
                        .with("given", area.get().code())
                        .with("target", claim.target().number())
                        .add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }
}
