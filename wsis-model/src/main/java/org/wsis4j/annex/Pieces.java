package org.wsis4j.annex;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.spelling.Spelling;

/** Cuts a text into lines and these into pieces, and finds the table among them. */
final class Pieces {

    private static final String FIRST_HEADING = "actionline";
    private static final String SECOND_HEADING = "possiblemoderatorsfacilitators";
    private static final int LONGEST_HEADING = 80;

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(String source) {
        this.source = source;
    }

    /** The pieces between header and note; all pieces if the text has no header. */
    static List<Piece> ofTable(String source) {
        Pieces cut = new Pieces(source);
        cut.cutLines();
        return cut.table();
    }

    private void cutLines() {
        boolean afterBlankLine = false;
        int lineNumber = 0;
        for (int start = 0; start < source.length(); ) {
            int end = start;
            while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            int before = pieces.size();
            cutLine(++lineNumber, start, end, afterBlankLine);
            afterBlankLine = pieces.size() == before;
            start = end + (source.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private void cutLine(int lineNumber, int from, int to, boolean afterBlankLine) {
        boolean afterTab = false;
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || source.charAt(at) == '\t') {
                addPiece(lineNumber, start, at, afterTab, afterBlankLine);
                afterTab = true;
                start = at + 1;
            }
        }
    }

    private void addPiece(int lineNumber, int from, int to, boolean afterTab, boolean afterBlankLine) {
        int start = from;
        int end = to;
        while (start < end && Piece.isBlank(source.charAt(start))) {
            start++;
        }
        while (start < end && Piece.isBlank(source.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Piece(source, lineNumber, start, end, afterTab, afterBlankLine));
        }
    }

    private List<Piece> table() {
        for (int i = 0; i < pieces.size(); i++) {
            String heading = heading(i);
            if (heading.equals(FIRST_HEADING + SECOND_HEADING)) {
                return untilNote(i + 1);
            }
            if (heading.equals(FIRST_HEADING) && heading(i + 1).equals(SECOND_HEADING)) {
                return untilNote(i + 2);
            }
        }
        return pieces;
    }

    private List<Piece> untilNote(int from) {
        int to = from;
        while (to < pieces.size() && !pieces.get(to).isNote()) {
            to++;
        }
        return pieces.subList(from, to);
    }

    /** The key of a piece that may be a heading; empty for one that cannot, since keys of long texts cost time. */
    private String heading(int index) {
        if (index >= pieces.size()) {
            return "";
        }
        Piece piece = pieces.get(index);
        boolean possible =
                piece.length() <= LONGEST_HEADING && (piece.startsWith("action") || piece.startsWith("possible"));
        return possible ? Spelling.key(piece.text()) : "";
    }
}
