package org.wsis4j.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    void print(TurnComparison turn) {
        ChairTerm term = turn.mandated();
        out.println("term " + term.number() + ", " + term.from() + " to " + term.to() + ": mandated " + term.chair()
                + " (" + term.source() + "): " + words(turn.verdict()));
        for (RecordedTerm recorded : turn.recorded()) {
            out.println(Printable.of(
                    "  recorded " + who(recorded) + ", " + days(recorded) + " (" + sources(recorded.sources()) + ")"));
        }
        if (turn.recorded().isEmpty()) {
            out.println("  nothing recorded of the middle of this term");
        }
        turn.deviations().forEach(this::print);
    }

    void print(Deviation deviation) {
        out.println(Printable.of("  " + words(severity(deviation.kind())) + " " + deviation.kind() + " "
                + joined(deviation.organizations()) + ", " + deviation.from() + " to " + deviation.to() + ": mandate "
                + deviation.mandate() + "; record " + sources(deviation.record())));
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
