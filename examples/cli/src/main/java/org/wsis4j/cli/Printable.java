package org.wsis4j.cli;

import java.util.Locale;

/** Makes text from a document harmless for a terminal: what would move the cursor or turn the text round is shown. */
final class Printable {

    private Printable() {}

    /**
     * Escapes control characters, bidirectional controls, other invisible format characters and half surrogates, each
     * as {@code \}{@code u} and four digits.
     */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.UNASSIGNED -> printable.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}
