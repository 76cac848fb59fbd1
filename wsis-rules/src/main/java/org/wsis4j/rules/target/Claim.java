package org.wsis4j.rules.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/**
 * A claim on a known target, with its place.
 *
 * @param index its place in the list of the report
 * @param written the claim
 * @param target what it is about
 */
record Claim(int index, TargetClaim written, ConnectivityTarget target) {

    static List<Claim> in(TargetReport report) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < report.claims().size(); i++) {
            int index = i;
            TargetClaim claim = report.claims().get(i);
            claim.target().flatMap(Coded::value).ifPresent(target -> claims.add(new Claim(index, claim, target)));
        }
        return claims;
    }

    /** What is claimed; empty if nothing is, or that it cannot be told. */
    Optional<Verdict> verdict() {
        return written.verdict().flatMap(Coded::value).filter(verdict -> verdict != Verdict.UNDETERMINED);
    }

    Optional<Area> area() {
        return written.area().flatMap(Coded::value);
    }

    Optional<Indicator> indicator() {
        return written.indicator().flatMap(Coded::value);
    }

    /** An indicator that is named and of another target, or not known, judges nothing. */
    boolean isJudgedByItsIndicator() {
        return !Presence.isSaid(written.indicator())
                || indicator()
                        .filter(known -> known.target() == target.number())
                        .isPresent();
    }

    /** Whether something by which it is judged could not be read: its default must not take its place. */
    boolean isHidden() {
        Unread unread = written.unread();
        return (written.indicator().isEmpty() && unread.has("indicator"))
                || (written.year().isEmpty() && unread.has("year"))
                || (written.criterion().isEmpty() && unread.has("criterion"))
                || (written.threshold().isEmpty() && unread.has("threshold"))
                || (written.strict().isEmpty() && unread.has("strict"));
    }

    /** The year for which it is claimed; that in which the target is due if the claim does not say. */
    Optional<Integer> year() {
        return written.year().or(target::due);
    }

    /** Empty if the claim has a criterion of its own without a threshold that can be one. */
    Optional<Criterion> criterion() {
        Optional<NamedCriterion> named = written.criterion().flatMap(Coded::value);
        if (named.isPresent()) {
            return Optional.of(named.get().of(target));
        }
        return Presence.isSaid(written.criterion()) || written.threshold().isPresent()
                ? written.threshold().filter(unit()::allows).map(this::own)
                : Optional.of(Criterion.agreedText(target));
    }

    /** An own line is in the unit of the indicator that is named; of a target as a whole it is a share. */
    private Unit unit() {
        return indicator()
                .map(Indicator::unit)
                .filter(known -> known != Unit.NOT_FOUND)
                .orElse(Unit.PERCENT);
    }

    /** Countries may take the targets into account as they see fit, and so may lines of their own. */
    private Criterion own(BigDecimal line) {
        return Criterion.threshold(
                "the reporter's own",
                line,
                written.strict().orElse(false),
                unit(),
                SourceDocuments.E_2006_85.paragraph("5"));
    }
}
