package org.wsis4j.annex;

/** A cell of the second column, which may be wrapped over lines. */
final class Cell {

    private final Span span;
    private int openBrackets;

    Cell(Piece piece) {
        span = new Span(piece);
        count(piece);
    }

    /**
     * Whether the cell cannot end here, since a slash was the last or a bracket is open; or the piece cannot begin one.
     * Both hold across blank lines.
     */
    boolean mustGoOnWith(Piece piece) {
        Piece last = span.pieces().get(span.pieces().size() - 1);
        return openBrackets > 0 || last.last() == '/' || piece.first() == '/';
    }

    void add(Piece piece) {
        count(piece);
        span.add(piece);
    }

    Span span() {
        return span;
    }

    private void count(Piece piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            char c = piece.source().charAt(at);
            if (c == '[') {
                openBrackets++;
            } else if (c == ']') {
                openBrackets--;
            }
        }
    }
}
