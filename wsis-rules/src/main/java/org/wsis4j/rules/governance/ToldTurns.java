package org.wsis4j.rules.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.governance.TurnComparison;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.rules.Examination;

/**
 * Holds the chair terms that a draft tells against the rotation that begins with the first of them. The paragraph fixes no
 * order, so the terms do: with who began, either of the other two can be next, and the first of them that is told
 * tells which, by the turn in which it begins.
 */
final class ToldTurns {

    /** What is longer than this is no record of the group, and the model would count its turns without end. */
    private static final int MOST_YEARS = 100;

    private final GroupReport report;
    private final Examination found;
    private final List<ToldTerm> terms;

    private ToldTurns(GroupReport report, Examination found) {
        this.report = report;
        this.found = found;
        this.terms = ToldRecord.terms(report, true);
    }

    static void look(GroupReport report, Examination found) {
        new ToldTurns(report, found).look();
    }

    /**
     * The rotation begins on the first day of the month, as {@link ChairRotation#mandated()} does in July 2006: handovers lie
     * around meetings, of which the text fixes no more than the month.
     */
    private void look() {
        Optional<ToldTerm> first = terms.stream().filter(ToldTerm::canBegin).findFirst();
        if (first.isEmpty()) {
            found.notApplicable();
            return;
        }
        LocalDate from = terms.get(0).first();
        LocalDate to = terms.stream()
                .map(ToldTerm::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (terms.size() > ToldRecord.MOST || ChronoUnit.YEARS.between(from, to) >= MOST_YEARS || contradictsItself()) {
            found.at("chairTerms").with("from", from).with("to", to).undetermined();
            return;
        }
        LocalDate today = ToldRecord.day(report.date()).orElse(to);
        history().heldAgainst(inToldOrder(first.get())).forEach(turn -> look(turn, today));
    }

    /** In the order of the text, unless the first of the other two that is told begins in the turn of the other. */
    private ChairRotation inToldOrder(ToldTerm first) {
        Organization beginner = first.chair().orElseThrow();
        ChairRotation rotation = ChairRotation.mandated()
                .beginningWith(beginner)
                .startingOn(first.first().withDayOfMonth(1));
        List<Organization> others = rotation.order().subList(1, rotation.order().size());
        boolean isOtherWayRound = terms.stream()
                .filter(term -> term.start().isPresent())
                .filter(term -> term.chair().filter(others::contains).isPresent())
                .findFirst()
                .filter(term -> rotation.chairOn(term.first().plus(ChairHistory.DEFAULT_TOLERANCE))
                        .filter(others::contains)
                        .filter(mandated -> !term.chair().get().equals(mandated))
                        .isPresent())
                .isPresent();
        return isOtherWayRound ? rotation.inOrder(List.of(beginner, others.get(1), others.get(0))) : rotation;
    }

    /** A turn that is not over on the day of the report is not complete in it, and need not be. */
    private void look(TurnComparison turn, LocalDate today) {
        LocalDate over = turn.mandated().to().plus(ChairHistory.DEFAULT_TOLERANCE);
        if (turn.verdict() == TurnComparison.Verdict.UNDETERMINED && over.isBefore(today)) {
            found.at("chairTerms")
                    .with("from", turn.mandated().from())
                    .with("to", turn.mandated().to())
                    .undetermined();
        }
        for (RecordedTerm term : turn.recorded()) {
            if (term.chair().filter(chair -> isOutOfTurn(turn, chair)).isPresent()) {
                found.at("chairTerms", term.label(), "organization")
                        .with("organization", term.chair().get())
                        .with("mandated", turn.mandated().chair())
                        .with("from", turn.mandated().from())
                        .with("to", turn.mandated().to())
                        .add();
            }
        }
    }

    private static boolean isOutOfTurn(TurnComparison turn, Organization chair) {
        return turn.deviations().stream()
                .filter(deviation -> deviation.kind() == Deviation.Kind.OUT_OF_TURN)
                .anyMatch(deviation -> deviation.organizations().contains(chair));
    }

    /** The model refuses such records; that they overlap, or are reversed, is told by the rules for that. */
    private boolean contradictsItself() {
        boolean reversed = report.chairTerms().stream().anyMatch(ToldTurns::isReversed);
        List<RecordedTerm> recorded = terms.stream().map(ToldRecord::term).toList();
        for (int i = 0; i < recorded.size(); i++) {
            reversed |= recorded.subList(0, i).stream().anyMatch(recorded.get(i)::surelyOverlaps);
        }
        return reversed;
    }

    private static boolean isReversed(ReportedChairTerm term) {
        return ToldRecord.isReversed(term.start(), term.end());
    }

    /** The report names its chair on its day: a last term of this chair that has no end goes on until then. */
    private ChairHistory history() {
        ToldTerm last = terms.get(terms.size() - 1);
        boolean goesOn =
                last.end().isEmpty() && last.chair().isPresent() && last.chair().equals(ToldRecord.who(report.chair()));
        Optional<LocalDate> seen = ToldRecord.day(report.date())
                .filter(date -> goesOn && !date.isBefore(last.first()))
                .filter(date -> ChronoUnit.YEARS.between(last.first(), date) < MOST_YEARS);
        return ChairHistory.of(terms.stream()
                .map(term -> term.equals(last) && seen.isPresent() ? term.seenOn(seen.get()) : term)
                .map(ToldRecord::term)
                .toList());
    }
}
