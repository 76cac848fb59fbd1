package org.wsis4j.cli.entries;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of an entry as a document, field by field. */
final class EntryText {

    private final StringBuilder text = new StringBuilder("{\"type\":\"stocktakingEntry\",\"version\":1");

    void text(String name, String value) {
        field(name, quoted(value));
    }

    void texts(String name, List<String> values) {
        field(name, values.stream().map(EntryText::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    /** A value that is JSON already. */
    void field(String name, String json) {
        text.append(',').append(quoted(name)).append(':').append(json);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
