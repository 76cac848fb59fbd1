package org.wsis4j.cli.pages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wsis4j.cli.text.Printable;

/** Text put into a page, so that it shows as it is. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>#|~&";

    private static final int LONGEST_LINE = 300;

    private Markdown() {}

    /** Words in a paragraph or a cell. */
    static String text(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : words.toCharArray()) {
            out.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    /** A template or a code as it stands, for a paragraph and not for a cell. */
    static String code(String words) {
        String fence = fence(words, 1);
        String padding = words.startsWith("`") || words.endsWith("`") ? " " : "";
        return fence + padding + words + padding + fence;
    }

    /** Lines as they stand. Long ones are cut, and what cannot be seen is shown as an escape. */
    static String block(String language, String lines) {
        String shown = lines.lines()
                .map(Printable::withIsolates)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " ..." : line)
                .collect(Collectors.joining("\n"));
        String fence = fence(shown, 3);
        return fence + language + "\n" + shown + "\n" + fence + "\n";
    }

    /** Whether a block shows all of it. */
    static boolean isShownWhole(String lines) {
        return lines.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    /** The text of bytes; if they are not UTF-8, those beyond ASCII as escapes. */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            StringBuilder out = new StringBuilder();
            for (byte b : bytes) {
                out.append(b < 0 ? String.format(Locale.ROOT, "\\x%02X", b & 0xff) : String.valueOf((char) b));
            }
            return out.toString();
        }
    }

    private static String fence(String words, int least) {
        String fence = "`".repeat(least);
        while (words.contains(fence)) {
            fence += "`";
        }
        return fence;
    }
}
