package org.wsis4j.json.host;

import java.nio.charset.StandardCharsets;

/**
 * The text of a value, put together from the tokens of a parser: one line. Fields that stand twice stay, numbers keep their
 * digits, and half characters stand as escapes, since UTF-8 has none.
 */
public final class TokenText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);
    private final int most;
    private boolean isAfterValue;

    /**
     * An empty text.
     *
     * @param most how many characters matter: what comes when there are more is left out, and the text stays too long
     */
    TokenText(int most) {
        this.most = most;
    }

    /**
     * The beginning of an object or a list.
     *
     * @param bracket the opening bracket
     */
    public void open(char bracket) {
        separate();
        append(bracket);
    }

    /**
     * The end of an object or a list.
     *
     * @param bracket the closing bracket
     */
    public void close(char bracket) {
        append(bracket);
        isAfterValue = true;
    }

    /**
     * The name of a field; its value comes next.
     *
     * @param name the name, without escapes
     */
    public void name(String name) {
        separate();
        quote(name);
        append(':');
    }

    /**
     * A text.
     *
     * @param text the text, without escapes
     */
    public void text(String text) {
        separate();
        quote(text);
        isAfterValue = true;
    }

    /**
     * A number or a literal.
     *
     * @param word as it stands in JSON
     */
    public void bare(String word) {
        separate();
        if (!isFull()) {
            out.append(word);
        }
        isAfterValue = true;
    }

    byte[] toBytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean isFull() {
        return out.length() > most;
    }

    private void separate() {
        if (isAfterValue) {
            append(',');
        }
        isAfterValue = false;
    }

    private void append(char c) {
        if (!isFull()) {
            out.append(c);
        }
    }

    private void quote(String text) {
        append('"');
        for (int i = 0; i < text.length() && !isFull(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                escape(c, out);
            } else {
                out.append(c);
            }
        }
        append('"');
    }

    /** Writes a UTF-16 unit as an escape. */
    static void escape(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xF));
        }
    }
}
