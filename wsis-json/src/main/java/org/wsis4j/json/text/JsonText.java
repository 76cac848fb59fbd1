package org.wsis4j.json.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes JSON, the same bytes for the same values: two blanks for each level, LF, or all on one line; escapes only where the
 * grammar or a half character asks for them. By hand rather than with Jackson, whose generators refuse half characters, and whose
 * printer follows the line ends of the machine.
 */
public final class JsonText {

    private final StringBuilder out = new StringBuilder(1024);
    private final boolean onOneLine;
    private int depth;
    private boolean isFirst = true;
    private boolean isAfterName;

    public JsonText() {
        this(false);
    }

    private JsonText(boolean onOneLine) {
        this.onOneLine = onOneLine;
    }

    /** A text without blanks and line ends but for the one after it; of raw values, blanks within a line stay. */
    public static JsonText onOneLine() {
        return new JsonText(true);
    }

    public JsonText beginObject() {
        return begin('{');
    }

    public JsonText endObject() {
        return end('}');
    }

    public JsonText beginList() {
        return begin('[');
    }

    public JsonText endList() {
        return end(']');
    }

    /** The name of a field; its value is written next. */
    public JsonText name(String name) {
        separate();
        quote(name);
        out.append(onOneLine ? ":" : ": ");
        isAfterName = true;
        return this;
    }

    public JsonText text(String value) {
        separate();
        quote(value);
        return this;
    }

    /** A number or a literal. */
    public JsonText bare(String value) {
        separate();
        out.append(value);
        return this;
    }

    /**
     * A value that is JSON already.
     *
     * @throws IllegalArgumentException if it is not: the document would not be JSON either
     */
    public JsonText raw(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Optional<Syntax.Break> stop = Syntax.check(bytes, bytes.length).stop();
        if (stop.isPresent() || json.codePoints().anyMatch(Words::isHalf)) {
            throw new IllegalArgumentException("unread value '" + Words.shortened(json)
                    + "' is not JSON; expected a value as it could stand in a document, for example \"a text\"");
        }
        // Within a text JSON has line ends as escapes only; so these stand between tokens, which signs hold apart.
        return bare(onOneLine ? json.replace("\n", "").replace("\r", "") : json);
    }

    /** A writer of elements of a list that another one begins and ends. */
    public static JsonText elements(int depth) {
        JsonText elements = new JsonText();
        elements.depth = depth;
        return elements;
    }

    /** Says that elements of the list at hand were written by another one, or will be before the next. */
    public JsonText withElements() {
        isFirst = false;
        return this;
    }

    /** Takes away what is written so far, so that a long text needs no memory. */
    public byte[] take() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return bytes;
    }

    /** The whole text, with a line end. */
    public byte[] toBytes() {
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonText begin(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        isFirst = true;
        return this;
    }

    private JsonText end(char bracket) {
        depth--;
        if (!isFirst) {
            newLine();
        }
        out.append(bracket);
        isFirst = false;
        return this;
    }

    private void separate() {
        if (isAfterName) {
            isAfterName = false;
            return;
        }
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        if (onOneLine) {
            return;
        }
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Words.isControl(c) || Words.isHalf(c)) {
                        out.append(Words.escape((char) c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
