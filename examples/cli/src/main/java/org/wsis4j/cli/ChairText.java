package org.wsis4j.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsis4j.cli.text.Columns;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.governance.ChairTerm;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.governance.TurnComparison;
import org.wsis4j.organization.Organization;
import org.wsis4j.rules.Severity;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/** Terms in the chair, and what a record says of them, as text. */
final class ChairText {

    private static final int LONGEST_TITLE = 120;

    private final PrintStream out;

    ChairText(PrintStream out) {
        this.out = out;
    }

    void print(List<ChairTerm> terms) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("TERM", "CHAIR", "FROM", "TO", "IN PLACE OF", "PARAGRAPH"));
        for (ChairTerm term : terms) {
            rows.add(List.of(
                    Integer.toString(term.number()),
                    term.chair().acronym(),
                    term.from().toString(),
                    term.to().toString(),
                    term.inPlaceOf().map(Organization::acronym).orElse(""),
                    term.source().toString()));
        }
        Columns.print(out, rows);
    }

    void print(TurnComparison turn, List<RecordedTerm> perhaps) {
        ChairTerm term = turn.mandated();
        out.println("term " + term.number() + ", " + term.from() + " to " + term.to() + ": mandated " + term.chair()
                + " (" + term.source() + "): " + words(turn.verdict()));
        for (RecordedTerm recorded : turn.recorded()) {
            out.println(Printable.of("  recorded " + row(recorded)));
        }
        if (turn.recorded().isEmpty() && perhaps.isEmpty()) {
            out.println("  nothing recorded of the middle of this term");
        }
        for (RecordedTerm recorded : perhaps) {
            out.println(Printable.of("  recorded, perhaps of this term: " + row(recorded)));
        }
        turn.deviations()
                .forEach(deviation ->
                        print(deviation, DeviationWords.of(deviation.kind(), term.chair()), days(turn, deviation)));
    }

    void print(Deviation deviation) {
        print(deviation, DeviationWords.of(deviation.kind()), days(deviation));
    }

    void printNotCompared(List<RecordedTerm> terms, String reason) {
        if (!terms.isEmpty()) {
            out.println("not compared (" + reason + "):");
            terms.forEach(term -> out.println(Printable.of("  recorded " + row(term))));
        }
    }

    private void print(Deviation deviation, String sentence, String days) {
        out.println(Printable.of("  " + words(severity(deviation.kind())) + " " + deviation.kind() + " "
                + joined(deviation.organizations()) + ": " + sentence + ", " + days + ": mandate "
                + deviation.mandate() + "; record " + sources(deviation.record())));
    }

    private static String days(Deviation deviation) {
        return deviation.from() + " to " + deviation.to();
    }

    /** Of a term that is no year, its own days tell it, and not those of the turn. */
    private static String days(TurnComparison turn, Deviation deviation) {
        return turn.recorded().stream()
                .filter(term -> deviation.kind() == Deviation.Kind.TERM_NOT_A_YEAR
                        && deviation
                                .organizations()
                                .equals(term.chair().stream().toList())
                        && deviation.record().equals(term.sources()))
                .map(ChairText::days)
                .findFirst()
                .orElse(days(deviation));
    }

    private static String row(RecordedTerm term) {
        String declined = term.declined().isEmpty() ? "" : ", declined by " + joined(term.declined());
        return who(term) + ", " + days(term) + declined + " (" + found(term) + ")";
    }

    /** That the mandate asks for a chair, is no source of who it was. */
    private static String found(RecordedTerm term) {
        boolean onlyAsked =
                term.isGap() && term.sources().stream().allMatch(Deviation.Kind.OUT_OF_TURN.mandate()::equals);
        return onlyAsked ? "not found" : sources(term.sources());
    }

    void printUndetermined(RecordedTerm coChair) {
        out.println(Printable.of("  undetermined " + who(coChair) + ", " + days(coChair) + " ("
                + sources(coChair.sources()) + "): neither sure days nor one chair beside them is on record"));
    }

    /** What only explains another deviation is information. */
    static Severity severity(Deviation.Kind kind) {
        return switch (kind) {
            case TURN_NOT_TAKEN -> Severity.INFO;
            case CHAIR_OUTSIDE_THE_THREE,
                    OUT_OF_TURN,
                    TERM_NOT_A_YEAR,
                    CO_CHAIR_NOT_A_MEMBER,
                    CO_CHAIR_IS_THE_CHAIR,
                    CO_CHAIR_ONE_OF_THE_THREE,
                    MORE_THAN_ONE_CO_CHAIR,
                    CO_CHAIR_BEFORE_OTHERS,
                    WORK_PLAN_OVERDUE,
                    MORE_THAN_ONE_MEETING_A_YEAR -> Severity.WARNING;
        };
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String who(RecordedTerm term) {
        return term.chair().map(Organization::acronym).orElse("nobody that is known");
    }

    private static String days(RecordedTerm term) {
        String span = term.from().map(Dating::toString).orElse("?") + " to "
                + term.to().map(Dating::toString).orElse("?");
        return term.seenOn().map(seen -> span + ", seen " + seen).orElse(span);
    }

    private static String sources(List<Paragraph> sources) {
        return String.join("; ", sources.stream().map(ChairText::source).toList());
    }

    /** What the user names as a source is said with the line of the file; documents of the register need no more. */
    private static String source(Paragraph source) {
        boolean isOurs = SourceDocuments.standard().all().contains(source.document());
        String title = source.document().title();
        return isOurs || title.isEmpty() ? source.toString() : source + " " + Printable.shortened(title, LONGEST_TITLE);
    }

    private static String joined(List<Organization> organizations) {
        return String.join(
                ", ", organizations.stream().map(Organization::acronym).toList());
    }
}
