package org.wsis4j.benchmarks.document;

import java.nio.charset.StandardCharsets;

/** Puts JSON together, without blanks and on one line. */
final class JsonLine {

    private final StringBuilder out = new StringBuilder();
    private boolean isFirst = true;

    JsonLine begin(char bracket) {
        separate();
        out.append(bracket);
        isFirst = true;
        return this;
    }

    JsonLine end(char bracket) {
        out.append(bracket);
        isFirst = false;
        return this;
    }

    JsonLine name(String name) {
        text(name);
        out.append(':');
        isFirst = true;
        return this;
    }

    JsonLine text(String text) {
        separate();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ') {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    JsonLine bare(Object number) {
        separate();
        out.append(number);
        return this;
    }

    JsonLine field(String name, String text) {
        return name(name).text(text);
    }

    JsonLine field(String name, Number number) {
        return name(name).bare(number);
    }

    byte[] toBytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void separate() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }
}
