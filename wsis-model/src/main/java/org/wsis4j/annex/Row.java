package org.wsis4j.annex;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels and the cells that follow them: one of each, but for C7, whose labels stand in one block and whose cells in
 * another. Cells without label are a row too, to be reported.
 */
final class Row {

    private final List<Label> labels = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /** Puts the pieces of a table together. */
    static List<Row> of(List<Piece> pieces) {
        List<Row> rows = new ArrayList<>();
        Row row = new Row();
        for (Piece piece : pieces) {
            if (!row.take(piece)) {
                rows.add(row);
                row = new Row();
                row.take(piece);
            }
        }
        rows.add(row);
        return rows;
    }

    List<Label> labels() {
        return labels;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The last label or cell, where the text of the row ends. */
    Span lastSpan() {
        return cells.isEmpty()
                ? lastLabel().span()
                : cells.get(cells.size() - 1).span();
    }

    private boolean take(Piece piece) {
        if (awaitsCell() && lastLabel().goesOnWith(piece)) {
            lastLabel().add(piece);
            return true;
        }
        return Label.find(piece).map(this::takeLabel).orElseGet(() -> takeCell(piece));
    }

    private boolean takeLabel(Label label) {
        boolean taken = isEmpty() || (awaitsCell() && isOfC7() && label.isApplication());
        if (taken) {
            labels.add(label);
        }
        return taken;
    }

    private boolean takeCell(Piece piece) {
        if (!cells.isEmpty() && lastCellGoesOnWith(piece)) {
            cells.get(cells.size() - 1).add(piece);
            return true;
        }
        boolean taken = isEmpty() || (!piece.isNote() && (awaitsCell() || isOfC7()));
        if (taken) {
            cells.add(new Cell(piece));
        }
        return taken;
    }

    /** In the block of C7 a new line is a new cell; elsewhere it takes a blank line, or a tab, to end one. */
    private boolean lastCellGoesOnWith(Piece piece) {
        return !piece.afterTab()
                && !piece.isNote()
                && (cells.get(cells.size() - 1).mustGoOnWith(piece) || (!isOfC7() && !piece.afterBlankLine()));
    }

    private boolean isEmpty() {
        return labels.isEmpty() && cells.isEmpty();
    }

    private boolean awaitsCell() {
        return !labels.isEmpty() && cells.isEmpty();
    }

    private boolean isOfC7() {
        return !labels.isEmpty() && (labels.get(0).isHeading() || labels.get(0).isApplication());
    }

    private Label lastLabel() {
        return labels.get(labels.size() - 1);
    }
}
