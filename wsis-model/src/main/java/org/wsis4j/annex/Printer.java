package org.wsis4j.annex;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.actionline.ActionLine;

/** Writes entries the way the annex prints them, a cell a line. */
final class Printer {

    private static final String HEADER = "\tAction Line\n\tPossible moderators/facilitators\n\n";

    private final Map<ActionLine, StringBuilder> cells = new EnumMap<>(ActionLine.class);
    private final Map<ActionLine, Boolean> inBrackets = new EnumMap<>(ActionLine.class);

    private Printer() {}

    static String print(List<AnnexEntry> entries) {
        Printer printer = new Printer();
        entries.forEach(printer::add);
        StringBuilder table = new StringBuilder(HEADER);
        for (ActionLine line : ActionLine.eleven()) {
            printer.printRow(line, table);
        }
        return table.toString();
    }

    private void add(AnnexEntry entry) {
        StringBuilder cell = cells.computeIfAbsent(entry.line(), line -> new StringBuilder());
        boolean wasProposed = Boolean.TRUE.equals(inBrackets.put(entry.line(), entry.proposed()));
        if (wasProposed && !entry.proposed()) {
            cell.append(']');
        }
        if (cell.length() > 0) {
            cell.append('/');
        }
        if (!wasProposed && entry.proposed()) {
            cell.append('[');
        }
        cell.append(entry.written());
    }

    private void printRow(ActionLine line, StringBuilder table) {
        List<ActionLine> applications =
                line.children().stream().filter(cells::containsKey).toList();
        if (!cells.containsKey(line) && applications.isEmpty()) {
            return;
        }
        table.append('\t').append(line).append(". ").append(line.title()).append('\n');
        if (cells.containsKey(line)) {
            printCell(line, table);
        }
        applications.forEach(
                application -> table.append("\n· ").append(application.title()).append('\n'));
        applications.forEach(application -> printCell(application, table));
        table.append('\n');
    }

    private void printCell(ActionLine line, StringBuilder table) {
        String cell = cells.get(line) + (Boolean.TRUE.equals(inBrackets.get(line)) ? "]" : "");
        Piece piece = Piece.cell(cell);
        boolean mistakable = piece.isNote() || Label.find(piece).isPresent();
        // A slash too many means nothing to the reader, but keeps a name such as "C2" from being taken for a label.
        table.append(mistakable ? "\t/" : "\t").append(cell).append('\n');
    }
}
