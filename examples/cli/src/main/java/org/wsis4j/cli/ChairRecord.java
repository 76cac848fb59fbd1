package org.wsis4j.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.RecordedTerm;

/**
 * Who had the chair and who was co-chair, as somebody recorded it.
 *
 * @param history the chairs
 * @param coChairs the co-chairs, each as a term of its own
 */
record ChairRecord(ChairHistory history, List<RecordedTerm> coChairs) {

    /** The record that the library has sources for. */
    static ChairRecord recorded() {
        List<RecordedTerm> coChairs = new ArrayList<>();
        for (RecordedTerm term : ChairHistory.recorded().terms()) {
            if (!term.isGap()) {
                term.coChairs()
                        .forEach(coChair -> coChairs.add(new RecordedTerm(
                                term.label(),
                                Optional.of(coChair),
                                term.from(),
                                term.to(),
                                term.seenOn(),
                                List.of(),
                                List.of(),
                                term.sources(),
                                term.evidence(),
                                term.confidence(),
                                term.note())));
            }
        }
        return new ChairRecord(ChairHistory.recorded(), coChairs);
    }

    /** The record of a file, in any order. */
    static ChairRecord of(String file, List<HistoryRow> rows) {
        List<HistoryRow> sorted = rows.stream()
                .sorted(Comparator.comparing((HistoryRow row) -> row.dated().earliest())
                        .thenComparing(row -> row.dated().latest()))
                .toList();
        try {
            return new ChairRecord(ChairHistory.of(terms(sorted, true)), terms(sorted, false));
        } catch (IllegalArgumentException e) {
            throw new Failure("'" + file + "', line " + clashing(sorted) + ": " + e.getMessage()
                    + "; expected terms of the chair that share the day of the handover at most, for example one to"
                    + " 2007-07-17 and one from 2007-07-17");
        }
    }

    /** The line of the first term that clashes with one before. */
    private static long clashing(List<HistoryRow> sorted) {
        List<HistoryRow> chairs = sorted.stream().filter(HistoryRow::isChair).toList();
        int good = 1;
        while (good < chairs.size() && fits(chairs.subList(0, good + 1))) {
            good++;
        }
        return chairs.get(Math.min(good, chairs.size() - 1)).line();
    }

    private static boolean fits(List<HistoryRow> rows) {
        try {
            ChairHistory.of(terms(rows, true));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<RecordedTerm> terms(List<HistoryRow> rows, boolean chairs) {
        return rows.stream()
                .filter(row -> row.isChair() == chairs)
                .map(HistoryRow::term)
                .toList();
    }
}
