package org.wsis4j.governance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.governance.TurnComparison.Verdict;
import org.wsis4j.organization.Organization;

/** One turn held against the record; what decides is said at {@link ChairHistory#heldAgainst(ChairRotation, Period)}. */
final class TurnReading {

    private final ChairTerm mandated;
    private final Period tolerance;
    private final LocalDate middleFrom;
    private final LocalDate middleTo;
    private final List<RecordedTerm> answers;

    TurnReading(ChairTerm mandated, List<RecordedTerm> record, Period tolerance) {
        this.mandated = mandated;
        this.tolerance = tolerance;
        this.middleFrom = mandated.from().plus(tolerance);
        this.middleTo = mandated.to().minus(tolerance);
        this.answers = record.stream()
                .filter(term -> term.surelyTouches(middleFrom, middleTo))
                .toList();
    }

    TurnComparison comparison() {
        List<Deviation> deviations = deviations();
        return new TurnComparison(mandated, verdict(deviations), answers, deviations);
    }

    private Verdict verdict(List<Deviation> deviations) {
        if (!deviations.isEmpty()) {
            return Verdict.DEVIATES;
        }
        boolean noGap = answers.stream().noneMatch(RecordedTerm::isGap);
        boolean covered = answers.stream().anyMatch(term -> term.canCover(middleFrom, middleTo));
        return noGap && covered ? Verdict.AS_MANDATED : Verdict.UNDETERMINED;
    }

    private List<Deviation> deviations() {
        List<Deviation> deviations = new ArrayList<>();
        for (RecordedTerm term : answers) {
            term.chair().ifPresent(chair -> {
                if (!chair.equals(mandated.chair())) {
                    add(deviations, outside(chair), chair, term);
                    if (term.declined().contains(mandated.chair())) {
                        add(deviations, Deviation.Kind.TURN_NOT_TAKEN, mandated.chair(), term);
                    }
                }
                if (term.surelyLastsOtherThan(TermsOfReference.of2006().chairTerm(), tolerance)) {
                    add(deviations, Deviation.Kind.TERM_NOT_A_YEAR, chair, term);
                }
            });
        }
        return deviations;
    }

    private void add(List<Deviation> deviations, Deviation.Kind kind, Organization organization, RecordedTerm term) {
        deviations.add(new Deviation(kind, mandated.from(), mandated.to(), List.of(organization), term.sources()));
    }

    private static Deviation.Kind outside(Organization chair) {
        return TermsOfReference.of2006().chairs().contains(chair)
                ? Deviation.Kind.OUT_OF_TURN
                : Deviation.Kind.CHAIR_OUTSIDE_THE_THREE;
    }
}
