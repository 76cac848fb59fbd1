package org.wsis4j.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.governance.TurnComparison;
import org.wsis4j.governance.TurnComparison.Verdict;
import org.wsis4j.rules.Severity;
import org.wsis4j.source.Dating;

/** Prints a record held against the mandate, and tells whether it departs from it. */
final class ChairComparison {

    private final PrintStream out;
    private final ChairRecord record;

    ChairComparison(PrintStream out, ChairRecord record) {
        this.out = out;
        this.record = record;
    }

    int print(ChairRotation rotation, Optional<Span> span) {
        ChairText text = new ChairText(out);
        List<TurnComparison> compared = record.history().heldAgainst(rotation);
        List<TurnComparison> turns = compared.stream()
                .filter(turn ->
                        isAsked(span, turn.mandated().from(), turn.mandated().to()))
                .toList();
        turns.forEach(turn -> text.print(turn, perhaps(turn)));
        printNotCompared(text, compared, rotation.firstDay(), span);
        CoChairReading coChairs = new CoChairReading(record);
        List<Deviation> ofCoChairs = coChairs.deviations().stream()
                .filter(deviation -> isAsked(span, deviation.from(), deviation.to()))
                .toList();
        List<RecordedTerm> open = coChairs.undetermined().stream()
                .filter(term -> {
                    Dating days = term.from().or(term::seenOn).or(term::to).orElseThrow();
                    return isAsked(span, days.earliest(), days.latest());
                })
                .toList();
        if (!ofCoChairs.isEmpty() || !open.isEmpty()) {
            out.println("co-chairs");
            ofCoChairs.forEach(text::print);
            open.forEach(text::printUndetermined);
        }
        return summary(turns, ofCoChairs);
    }

    /** What may be of a turn that nothing surely answers. */
    private List<RecordedTerm> perhaps(TurnComparison turn) {
        return turn.recorded().isEmpty()
                ? record.history().terms().stream()
                        .filter(term -> possible(term)
                                .touches(turn.mandated().from(), turn.mandated().to()))
                        .toList()
                : List.of();
    }

    /** No row is dropped without a word. */
    private void printNotCompared(
            ChairText text, List<TurnComparison> compared, LocalDate firstDay, Optional<Span> span) {
        Set<RecordedTerm> shown = new HashSet<>();
        for (TurnComparison turn : compared) {
            shown.addAll(turn.recorded());
            shown.addAll(perhaps(turn));
        }
        List<RecordedTerm> left = record.history().terms().stream()
                .filter(term -> !shown.contains(term))
                .filter(term ->
                        isAsked(span, possible(term).first(), possible(term).last()))
                .toList();
        List<RecordedTerm> before = left.stream()
                .filter(term ->
                        datings(term).allMatch(dating -> dating.earliest().isBefore(firstDay)))
                .toList();
        text.printNotCompared(before, "before the first term, " + firstDay + "; see --start");
        text.printNotCompared(
                left.stream().filter(term -> !before.contains(term)).toList(), "surely in the middle of no term");
    }

    /** All days that a term can have. One without start or end goes on to the next known chair at most. */
    private Span possible(RecordedTerm term) {
        List<RecordedTerm> all = record.history().terms();
        int place = all.indexOf(term);
        LocalDate first = term.from()
                .map(Dating::earliest)
                .orElseGet(() -> all.subList(0, place).stream()
                        .filter(other -> !other.isGap())
                        .flatMap(ChairComparison::datings)
                        .map(Dating::earliest)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN));
        LocalDate last = term.to()
                .map(Dating::latest)
                .orElseGet(() -> all.subList(place + 1, all.size()).stream()
                        .filter(other -> !other.isGap())
                        .flatMap(ChairComparison::datings)
                        .map(Dating::latest)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX));
        return new Span(first, last);
    }

    private static Stream<Dating> datings(RecordedTerm term) {
        return Stream.of(term.from(), term.seenOn(), term.to()).flatMap(Optional::stream);
    }

    private static boolean isAsked(Optional<Span> span, LocalDate from, LocalDate to) {
        return span.isEmpty() || span.get().touches(from, to);
    }

    private int summary(List<TurnComparison> turns, List<Deviation> ofCoChairs) {
        List<Deviation> all = Stream.concat(
                        turns.stream().flatMap(turn -> turn.deviations().stream()), ofCoChairs.stream())
                .toList();
        long warnings = all.stream()
                .filter(deviation -> ChairText.severity(deviation.kind()) != Severity.INFO)
                .count();
        long deviating = count(turns, Verdict.DEVIATES);
        out.println(counted(turns.size(), "term") + ": " + count(turns, Verdict.AS_MANDATED) + " as mandated, "
                + deviating + (deviating == 1 ? " deviates, " : " deviate, ") + count(turns, Verdict.UNDETERMINED)
                + " undetermined; deviations: " + counted(warnings, "warning") + ", "
                + counted(all.size() - warnings, "info"));
        return warnings == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static long count(List<TurnComparison> turns, Verdict verdict) {
        return turns.stream().filter(turn -> turn.verdict() == verdict).count();
    }

    private static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
