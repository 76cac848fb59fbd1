package org.wsis4j.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names are recognised where they stand: those that are known, however they are written, and no other. */
class NamesProperties {

    private static final Bounds BOUNDS = new Bounds(1 << 20, 64, 1 << 20, 100);
    private static final List<String> KNOWN = List.of(
            "t", "ty", "typ", "type", "types", "title", "titles", "actionLine", "actionLines", "stocktakingEntries");
    private static final String OTHERS = "tyeLsn\u0000\u0130\u05D0\u20AC";
    private static final Cursor.Names NAMES = new Cursor.Names(KNOWN);

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void givenANameLikeAKnownOne_whenMatched_thenItIsFoundIfItIsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        String name = likeOne(random);
        String rest = random.nextBoolean() ? "" : ", \"another\": \"longer than all names, to the end of the text\"";
        String text = "{\"" + written(name, random) + "\": 1" + rest + "}";

        try (Cursor at = cursor(text)) {
            assertThat(at.next()).isEqualTo(Token.OBJECT);
            assertThat(at.nextField(NAMES)).isEqualTo(KNOWN.indexOf(name));
            assertThat(at.name()).isEqualTo(name);
            assertThat(at.next()).isEqualTo(Token.NUMBER);
            assertThat(at.nextField(NAMES)).isEqualTo(rest.isEmpty() ? Cursor.NO_FIELD : Cursor.UNKNOWN_FIELD);
        }
    }

    private static String likeOne(Random random) {
        StringBuilder name = new StringBuilder(KNOWN.get(random.nextInt(KNOWN.size())));
        int at = random.nextInt(name.length());
        char other = OTHERS.charAt(random.nextInt(OTHERS.length()));
        switch (random.nextInt(5)) {
            case 0 -> name.insert(at, other);
            case 1 -> name.append(other);
            case 2 -> name.setCharAt(at, other);
            case 3 -> name.deleteCharAt(at);
            default -> {} // As it is.
        }
        return name.toString();
    }

    /** A name as it can stand in a text: now and then with escapes that nobody needs. */
    private static String written(String name, Random random) {
        boolean escapes = random.nextInt(3) == 0;
        StringBuilder written = new StringBuilder();
        for (char c : name.toCharArray()) {
            boolean isEscaped = c < ' ' || (escapes && random.nextInt(4) == 0);
            written.append(isEscaped ? Words.escape(c) : String.valueOf(c));
        }
        return written.toString();
    }

    private static Cursor cursor(String text) {
        DocumentText document = DocumentText.of(text.getBytes(StandardCharsets.UTF_8));
        return new Cursor(document, BOUNDS, new Flaws());
    }
}
