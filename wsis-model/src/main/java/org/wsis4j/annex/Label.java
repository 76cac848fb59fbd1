package org.wsis4j.annex;

import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.spelling.LookAlikes;
import org.wsis4j.spelling.Spelling;

/** A label of the first column, which may be wrapped over lines. */
final class Label {

    private static final String BULLETS = "·•∙●▪◦‣\uf0b7";

    private final Span span;
    private final boolean bulleted;
    private final StringBuilder text;
    private Optional<ActionLine> line;

    private Label(Piece piece, boolean bulleted, Optional<ActionLine> line) {
        this.span = new Span(piece);
        this.bulleted = bulleted;
        this.text = new StringBuilder(piece.text());
        this.line = line;
    }

    /**
     * The label that a piece starts: it has a bullet, or begins with a code, or names an action line. A slash or a bracket
     * makes a cell of what has neither bullet nor code, even if it sounds like a title.
     */
    static Optional<Label> find(Piece piece) {
        boolean bulleted = BULLETS.indexOf(piece.first()) >= 0;
        boolean marked = bulleted || endOfCode(piece) > 0;
        if (piece.length() > Spelling.LONGEST || (!marked && piece.hasMarks())) {
            return marked ? Optional.of(new Label(piece, bulleted, Optional.empty())) : Optional.empty();
        }
        Optional<ActionLine> line = ActionLine.find(piece.text());
        return marked || line.isPresent() ? Optional.of(new Label(piece, bulleted, line)) : Optional.empty();
    }

    /** Whether a piece below belongs to this label: it completes it, or says the same line with more words. */
    boolean goesOnWith(Piece piece) {
        if (piece.afterTab() || piece.isNote() || piece.hasMarks()) {
            return false;
        }
        Optional<ActionLine> longer = with(piece);
        if (line.isPresent()) {
            return longer.equals(line) && !piece.afterBlankLine();
        }
        return longer.isPresent() || find(piece).isEmpty();
    }

    void add(Piece piece) {
        line = with(piece);
        text.append(' ').append(piece.source(), piece.start(), piece.end());
        span.add(piece);
    }

    /** Empty if no action line is called so. */
    Optional<ActionLine> line() {
        return line;
    }

    /** The line whose code the label begins with, whatever title it has. */
    Optional<ActionLine> lineOfCode() {
        Piece piece = span.first();
        return ActionLine.find(piece.source().substring(piece.start(), piece.start() + endOfCode(piece)));
    }

    boolean isHeading() {
        return line.filter(ActionLine.C7::equals).isPresent();
    }

    /** Whether it is one of the labels that the annex prints in a block below the heading of C7. */
    boolean isApplication() {
        return line.isPresent() ? line.get().parent().isPresent() : bulleted;
    }

    Span span() {
        return span;
    }

    private Optional<ActionLine> with(Piece piece) {
        return text.length() + piece.length() > Spelling.LONGEST
                ? Optional.empty()
                : ActionLine.find(text + " " + piece.text());
    }

    /** The length of a code such as {@code C12} or {@code C.2}, known or not, that a piece begins with; 0 if none. */
    private static int endOfCode(Piece piece) {
        String source = piece.source();
        int digits = piece.start() + (source.startsWith(".", piece.start() + 1) ? 2 : 1);
        int at = digits;
        while (at < piece.end() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        boolean ends = at == piece.end() || !Character.isLetterOrDigit(source.codePointAt(at));
        boolean isCode = at > digits
                && LookAlikes.fold(source.substring(piece.start(), at)).regionMatches(true, 0, "C", 0, 1);
        return isCode && ends ? at - piece.start() : 0;
    }
}
