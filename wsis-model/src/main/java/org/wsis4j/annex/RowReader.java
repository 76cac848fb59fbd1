package org.wsis4j.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;

/** Makes entries of rows, and problems of what cannot be read. */
final class RowReader {

    private final List<AnnexEntry> entries = new ArrayList<>();
    private final List<AnnexProblem> problems = new ArrayList<>();
    private final Map<ActionLine, Integer> lineNumbers = new EnumMap<>(ActionLine.class);

    private RowReader() {}

    static AnnexReading read(List<Row> rows) {
        RowReader reader = new RowReader();
        rows.forEach(reader::read);
        return new AnnexReading(reader.entries, reader.problems);
    }

    private void read(Row row) {
        if (row.labels().isEmpty()) {
            row.cells()
                    .forEach(cell -> report(
                            cell.span(),
                            cell.span().asItStood(),
                            "no action line stands before it; expected a label first, for example 'C9. Media'"));
        } else if (row.labels().get(0).isHeading()) {
            readBelowHeading(row);
        } else {
            pair(row, row.labels());
        }
    }

    private void readBelowHeading(Row row) {
        Label heading = row.labels().get(0);
        if (row.labels().size() == 1) {
            report(
                    heading.span(),
                    heading.span().asItStood(row.lastSpan()),
                    "C7 has no facilitators of its own; expected its applications below it, for example '· E-health',"
                            + " and a cell for each");
            return;
        }
        takeFirst(heading, heading.span().asItStood(), ActionLine.C7);
        pair(row, row.labels().subList(1, row.labels().size()));
    }

    private void pair(Row row, List<Label> labels) {
        if (labels.size() == row.cells().size()) {
            for (int i = 0; i < labels.size(); i++) {
                read(labels.get(i), row.cells().get(i).span());
            }
            return;
        }
        Label first = labels.get(0);
        String text = first.span().asItStood(row.lastSpan());
        if (labels.size() > 1 || !row.cells().isEmpty()) {
            report(
                    first.span(),
                    text,
                    "labels: " + labels.size() + ", cells: " + row.cells().size()
                            + "; which belong together cannot be told, expected one cell for each label");
        } else if (first.line().isEmpty()) {
            report(first.span(), text, unknown(first));
        } else {
            report(
                    first.span(),
                    text,
                    first.line().get() + " has no cell; expected names separated by slashes, as in ITU/[APC]");
        }
    }

    private void read(Label label, Span cell) {
        String both = label.span().asItStood() + "\n" + cell.asItStood();
        Optional<ActionLine> known = label.line();
        if (known.isEmpty()) {
            report(label.span(), both, unknown(label));
        } else if (takeFirst(label, both, known.get())) {
            Names names = Names.of(cell);
            names.flaw()
                    .ifPresentOrElse(
                            flaw -> problems.add(
                                    new AnnexProblem(flaw.lineNumber(), both, known.get() + ": " + flaw.reason())),
                            () -> names.names().forEach(name -> add(known.get(), name)));
        }
    }

    private void add(ActionLine line, Names.Name name) {
        entries.add(AnnexEntry.of(line, name.written(), name.proposed(), name.lineNumber()));
    }

    /** Reports a label whose line stood before; false if it did. */
    private boolean takeFirst(Label label, String text, ActionLine line) {
        Integer earlier = lineNumbers.putIfAbsent(line, label.span().lineNumber());
        if (earlier != null) {
            report(
                    label.span(),
                    text,
                    line + " stands already in line " + earlier + "; expected each action line once");
        }
        return earlier == null;
    }

    private static String unknown(Label label) {
        return label.lineOfCode()
                .map(line -> "no action line has this title; expected '" + line + ". " + line.title() + "'")
                .orElse("no action line is called so; expected C1 to C11 with its title or an application of C7, for"
                        + " example 'C9. Media' or '· E-health'");
    }

    private void report(Span span, String text, String reason) {
        problems.add(new AnnexProblem(span.lineNumber(), text, reason));
    }
}
