package org.wsis4j.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** The names in one cell. A cell is read wholly or not at all: where a bracket is doubtful, so is every name. */
final class Names {

    /** A name, and whether it stands in brackets. */
    record Name(String written, boolean proposed, int lineNumber) {}

    /** What is wrong with a cell, and in which line. */
    record Flaw(String reason, int lineNumber) {}

    private final List<Name> names = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private int lineNumber;
    private int nameLine;
    private boolean inBrackets;
    private boolean afterBrackets;
    private int namesBeforeBrackets;
    private Optional<Flaw> flaw = Optional.empty();

    private Names() {}

    static Names of(Span cell) {
        Names names = new Names();
        for (Piece piece : cell.pieces()) {
            names.read(piece);
        }
        names.end();
        return names;
    }

    List<Name> names() {
        return names;
    }

    /** Empty if the cell can be read. */
    Optional<Flaw> flaw() {
        return flaw;
    }

    private void read(Piece piece) {
        lineNumber = piece.lineNumber();
        take(' ');
        for (int at = piece.start(); at < piece.end() && flaw.isEmpty(); at++) {
            take(piece.source().charAt(at));
        }
    }

    private void take(char c) {
        switch (c) {
            case '/' -> endName();
            case '[' -> openBrackets();
            case ']' -> closeBrackets();
            default -> takeLetter(c);
        }
    }

    private void takeLetter(char c) {
        if (Piece.isBlank(c)) {
            if (name.length() > 0) {
                name.append(c);
            }
            return;
        }
        if (afterBrackets) {
            refuse("a name follows a closing bracket; expected a slash between them, as in [APC]/ITU");
        }
        if (name.length() == 0) {
            nameLine = lineNumber;
        }
        name.append(c);
    }

    private void endName() {
        int end = name.length();
        while (end > 0 && Piece.isBlank(name.charAt(end - 1))) {
            end--;
        }
        if (end > Spelling.LONGEST) {
            refuse("a name has " + end + " characters; expected at most " + Spelling.LONGEST
                    + ", and a slash between names");
        } else if (end > 0) {
            names.add(new Name(name.substring(0, end), inBrackets, nameLine));
        }
        name.setLength(0);
        afterBrackets = false;
    }

    private void openBrackets() {
        if (inBrackets) {
            refuse("a bracket opens inside brackets; expected pairs as in ITU/[FAO/UNIDO]");
        } else if (name.length() > 0 || afterBrackets) {
            refuse("a bracket opens behind a name; expected a slash between them, as in ITU/[APC]");
        }
        inBrackets = true;
        namesBeforeBrackets = names.size();
    }

    private void closeBrackets() {
        if (!inBrackets) {
            refuse("a bracket closes that was not opened; expected pairs as in ITU/[FAO/UNIDO]");
        }
        endName();
        if (names.size() == namesBeforeBrackets) {
            refuse("the brackets hold no name; expected one, as in [APC]");
        }
        inBrackets = false;
        afterBrackets = true;
    }

    private void end() {
        if (inBrackets) {
            refuse("a bracket is not closed; expected pairs as in ITU/[FAO/UNIDO]");
        }
        endName();
        if (names.isEmpty()) {
            refuse("the cell names nobody; expected names separated by slashes, as in ITU/[APC]");
        }
    }

    /** The first flaw counts; what follows may only follow from it. */
    private void refuse(String reason) {
        if (flaw.isEmpty()) {
            flaw = Optional.of(new Flaw(reason, lineNumber));
        }
    }
}
