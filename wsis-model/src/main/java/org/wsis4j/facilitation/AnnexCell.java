package org.wsis4j.facilitation;

/** A cell of the second column, which may be wrapped over lines. */
final class AnnexCell {

    private final AnnexSpan span;
    private int openBrackets;

    AnnexCell(AnnexPiece piece) {
        span = new AnnexSpan(piece);
        count(piece);
    }

    /**
     * Whether the cell cannot end here, since a slash was the last or a bracket is open; or the piece cannot begin one.
     * Both hold across blank lines.
     */
    boolean mustGoOnWith(AnnexPiece piece) {
        AnnexPiece last = span.pieces().get(span.pieces().size() - 1);
        return openBrackets > 0 || last.last() == '/' || piece.first() == '/';
    }

    void add(AnnexPiece piece) {
        count(piece);
        span.add(piece);
    }

    AnnexSpan span() {
        return span;
    }

    private void count(AnnexPiece piece) {
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
