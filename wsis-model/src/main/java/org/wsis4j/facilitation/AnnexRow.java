package org.wsis4j.facilitation;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels and the cells that follow them: one of each, but for C7, whose labels stand in one block and whose cells in
 * another. Cells without label are a row too, to be reported.
 */
final class AnnexRow {

    private final List<AnnexLabel> labels = new ArrayList<>();
    private final List<AnnexCell> cells = new ArrayList<>();

    /** Puts the pieces of a table together. */
    static List<AnnexRow> of(List<AnnexPiece> pieces) {
        List<AnnexRow> rows = new ArrayList<>();
        AnnexRow row = new AnnexRow();
        for (AnnexPiece piece : pieces) {
            if (!row.take(piece)) {
                rows.add(row);
                row = new AnnexRow();
                row.take(piece);
            }
        }
        rows.add(row);
        return rows;
    }

    List<AnnexLabel> labels() {
        return labels;
    }

    List<AnnexCell> cells() {
        return cells;
    }

    /** The last label or cell, where the text of the row ends. */
    AnnexSpan lastSpan() {
        return cells.isEmpty()
                ? lastLabel().span()
                : cells.get(cells.size() - 1).span();
    }

    private boolean take(AnnexPiece piece) {
        if (awaitsCell() && lastLabel().goesOnWith(piece)) {
            lastLabel().add(piece);
            return true;
        }
        return AnnexLabel.find(piece).map(this::takeLabel).orElseGet(() -> takeCell(piece));
    }

    private boolean takeLabel(AnnexLabel label) {
        boolean taken = isEmpty() || awaitsCell() && isOfC7() && label.isApplication();
        if (taken) {
            labels.add(label);
        }
        return taken;
    }

    private boolean takeCell(AnnexPiece piece) {
        if (!cells.isEmpty() && lastCellGoesOnWith(piece)) {
            cells.get(cells.size() - 1).add(piece);
            return true;
        }
        boolean taken = isEmpty() || !piece.isNote() && (awaitsCell() || isOfC7());
        if (taken) {
            cells.add(new AnnexCell(piece));
        }
        return taken;
    }

    /** In the block of C7 a new line is a new cell; elsewhere it takes a blank line, or a tab, to end one. */
    private boolean lastCellGoesOnWith(AnnexPiece piece) {
        return !piece.afterTab()
                && !piece.isNote()
                && (cells.get(cells.size() - 1).mustGoOnWith(piece) || !isOfC7() && !piece.afterBlankLine());
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

    private AnnexLabel lastLabel() {
        return labels.get(labels.size() - 1);
    }
}
