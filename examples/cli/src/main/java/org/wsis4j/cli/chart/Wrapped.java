package org.wsis4j.cli.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** A text in lines that fit, measured and not counted, since scripts differ in width. */
final class Wrapped {

    /** A picture is no place for more; what is left out ends in an ellipsis. */
    private static final int LONGEST = 2000;

    private static final String INDENT = "    ";
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, false);

    private final Font font;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapped(Font font, int width) {
        this.font = font;
        this.width = width;
    }

    static List<String> lines(String text, Font font, int width) {
        Wrapped wrapped = new Wrapped(font, width);
        for (String word : shortened(text).split(" ", -1)) {
            wrapped.add(word);
        }
        wrapped.lines.add(wrapped.line);
        return wrapped.lines;
    }

    private void add(String word) {
        String longer = line.isEmpty() || line.equals(INDENT) ? line + word : line + " " + word;
        if (fits(longer)) {
            line = longer;
        } else if (fits(INDENT + word)) {
            lines.add(line);
            line = INDENT + word;
        } else {
            // No blank in sight, as in scripts that have none.
            word.codePoints().mapToObj(Character::toString).forEach(this::character);
        }
    }

    private void character(String character) {
        if (!fits(line + character)) {
            lines.add(line);
            line = INDENT;
        }
        line += character;
    }

    private boolean fits(String text) {
        return text.isEmpty() || font.getStringBounds(text, SMOOTH).getWidth() <= width;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
