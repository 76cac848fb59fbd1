package org.wsis4j.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        List<TurnComparison> turns = record.history().heldAgainst(rotation).stream()
                .filter(turn ->
                        isAsked(span, turn.mandated().from(), turn.mandated().to()))
                .toList();
        turns.forEach(text::print);
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
        out.println(turns.size() + " terms: " + count(turns, Verdict.AS_MANDATED) + ", "
                + count(turns, Verdict.DEVIATES) + ", " + count(turns, Verdict.UNDETERMINED) + "; deviations: "
                + warnings + " warnings, " + (all.size() - warnings) + " infos");
        return warnings == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static String count(List<TurnComparison> turns, Verdict verdict) {
        return turns.stream().filter(turn -> turn.verdict() == verdict).count() + " " + ChairText.words(verdict);
    }
}
