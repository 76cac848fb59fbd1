package org.wsis4j.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.wsis4j.json.Golden;
import org.wsis4j.json.Mutations;

/** Our own look at bytes, held against those of others: Jackson's grammar, and the decoder of the JDK. */
class SyntaxProperties {

    private static final Bounds BOUNDS = new Bounds(1 << 20, 64, 1 << 20, 100);

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void givenABrokenText_whenChecked_thenWeAndJacksonAgreeWhetherItIsJson(@ForAll long seed) {
        byte[] text = Mutations.mutate(Golden.bytes("flawed.json"), new Random(seed));
        int length = Utf8.valid(text, text.length);
        Syntax.Result result = Syntax.check(text, length);

        boolean isJson = result.stop().isEmpty() && result.halfNames().isEmpty();
        assertThat(isJson).isEqualTo(jacksonReads(text));
    }

    @Property(tries = 5000)
    void givenBytes_whenChecked_thenTheDecoderOfTheJdkAgrees(@ForAll @Size(max = 6) byte[] text, @ForAll boolean high) {
        for (int i = 0; high && i < text.length; i++) {
            text[i] |= (byte) 0x80;
        }
        int valid = Utf8.valid(text, text.length);

        assertThat(valid == text.length).isEqualTo(isUtf8(text, text.length));
        assertThat(isUtf8(text, valid)).isTrue();
    }

    @Property(tries = 2000)
    void givenACharacter_whenChecked_thenItIsUtf8(@ForAll int seed) {
        int c = Math.floorMod(seed, Character.MAX_CODE_POINT) + 1;
        byte[] text = Character.toString(c).getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.valid(text, text.length)).isEqualTo(text.length);
    }

    private static boolean jacksonReads(byte[] text) {
        try {
            Cursor cursor = new Cursor(DocumentText.of(text), BOUNDS, new Flaws());
            if (cursor.next() == null) {
                return false;
            }
            cursor.skip();
            cursor.rawFrom(cursor.start());
            return cursor.next() == null;
        } catch (NotJson | Unreadable e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
