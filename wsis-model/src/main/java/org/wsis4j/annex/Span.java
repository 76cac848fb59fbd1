package org.wsis4j.annex;

import java.util.ArrayList;
import java.util.List;

/** Pieces that follow each other in the text and belong together. */
final class Span {

    private final List<Piece> pieces = new ArrayList<>();

    Span(Piece first) {
        pieces.add(first);
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    List<Piece> pieces() {
        return pieces;
    }

    Piece first() {
        return pieces.get(0);
    }

    int lineNumber() {
        return first().lineNumber();
    }

    /** The text from the first piece to the last, with the line breaks between them. */
    String asItStood() {
        return asItStood(this);
    }

    /** The text from the first piece of this span to the last piece of a later one. */
    String asItStood(Span last) {
        int end = last.pieces.get(last.pieces.size() - 1).end();
        return first().source().substring(first().start(), end);
    }
}
