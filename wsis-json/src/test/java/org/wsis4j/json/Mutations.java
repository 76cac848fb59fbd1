package org.wsis4j.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Breaks texts at random: by bytes, by characters that JSON knows, and by whole pieces. */
public final class Mutations {

    private static final String[] PIECES = {
        ",",
        ":",
        "\"",
        "{",
        "}",
        "[",
        "]",
        "\\",
        "null,",
        "5,",
        "1e400",
        "\"x\",",
        "{},",
        "[],",
        "[1],",
        "\"\\ud800\",",
        "\"x\":1,",
        "\"title\":\"t\",",
        "\"title\":[],",
        "\"actionLines\":[],",
        "\"actionLines\":[\"C1\"],",
        "\"type\":5,",
        "\"type\":\"facilitatorReport\",",
        "\"version\":2,",
        "\"start\":\"2006-01-01\",",
        "\"end\":null,",
        "\"value\":1E5,",
        "\"unit\":\"\\u0001\",",
        "\u0000",
        "\uFEFF",
        "\r\n",
        "\"\\ud800\":1,",
        "-",
        "0",
        " "
    };

    private Mutations() {}

    /** A text with some changes. */
    public static byte[] mutate(byte[] text, Random random) {
        byte[] changed = text;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.length + 1);
            switch (random.nextInt(8)) {
                case 0 -> changed = Arrays.copyOf(changed, at);
                case 1 -> changed = flip(changed, at, random);
                case 2 -> changed = splice(changed, at, Math.min(changed.length, at + 1 + random.nextInt(9)), "");
                default -> {
                    int place = random.nextBoolean() ? at : afterStructure(changed, at);
                    changed = splice(changed, place, place, PIECES[random.nextInt(PIECES.length)]);
                }
            }
        }
        return changed;
    }

    private static byte[] flip(byte[] text, int at, Random random) {
        byte[] changed = text.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    /** Where an element or a field could be inserted, so that the text is often still JSON. */
    private static int afterStructure(byte[] text, int from) {
        for (int at = from; at < text.length; at++) {
            if (text[at] == '{' || text[at] == '[' || text[at] == ',') {
                return at + 1;
            }
        }
        return from;
    }

    private static byte[] splice(byte[] text, int from, int to, String piece) {
        byte[] inserted = piece.getBytes(StandardCharsets.UTF_8);
        byte[] changed = new byte[text.length - (to - from) + inserted.length];
        System.arraycopy(text, 0, changed, 0, from);
        System.arraycopy(inserted, 0, changed, from, inserted.length);
        System.arraycopy(text, to, changed, from + inserted.length, text.length - to);
        return changed;
    }
}
