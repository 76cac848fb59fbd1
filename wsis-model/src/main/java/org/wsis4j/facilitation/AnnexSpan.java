package org.wsis4j.facilitation;

import java.util.ArrayList;
import java.util.List;

/** Pieces that follow each other in the text and belong together. */
final class AnnexSpan {

    private final List<AnnexPiece> pieces = new ArrayList<>();

    AnnexSpan(AnnexPiece first) {
        pieces.add(first);
    }

    void add(AnnexPiece piece) {
        pieces.add(piece);
    }

    List<AnnexPiece> pieces() {
        return pieces;
    }

    AnnexPiece first() {
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
    String asItStood(AnnexSpan last) {
        int end = last.pieces.get(last.pieces.size() - 1).end();
        return first().source().substring(first().start(), end);
    }
}
