package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Our own look at bytes, held against those of others: Jackson's grammar, and the decoder of the JDK. */
class SyntaxProperties {

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void givenABrokenText_whenChecked_thenWeAndJacksonAgreeWhetherItIsJson(@ForAll long seed) {
        byte[] text = Mutations.mutate(Golden.bytes("flawed.json"), new Random(seed));
        int length = Utf8.valid(text, text.length);
        Syntax.Result result = Syntax.check(text, length);

        boolean isJson = length == text.length && result.stop().isEmpty();
        assertThat(isJson).isEqualTo(weRead(text));
        // Jackson has no way to go on after a name with half a character.
        assertThat(isJson && result.halfNames().isEmpty()).isEqualTo(jacksonReads(text));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void givenAnyText_whenRead_thenEveryTokenIsThatOfJackson(@ForAll long seed) {
        byte[] text = Mutations.mutate(Golden.bytes("flawed.json"), new Random(seed));

        if (jacksonReads(text)) {
            assertThat(ourTokens(text)).isEqualTo(tokensOfJackson(text));
        }
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
            tokensOfJackson(text);
            return Utf8.valid(text, text.length) == text.length && text.length > 0;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static List<String> tokensOfJackson(byte[] text) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (depth == 0 && !tokens.isEmpty()) {
                    throw new StreamReadException(parser, "two documents");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                tokens.add(parser.currentTokenLocation().getByteOffset() + " " + parser.getString());
            }
        }
        return tokens;
    }

    private static List<String> ourTokens(byte[] text) {
        List<String> tokens = new ArrayList<>();
        Cursor cursor = new Cursor(DocumentText.of(text), Limits.standard(), new Flaws());
        for (Token token = cursor.next(); token != null; token = cursor.next()) {
            tokens.add(cursor.start() + " " + (token == Token.NAME ? cursor.name() : cursor.text()));
        }
        return tokens;
    }

    private static boolean weRead(byte[] text) {
        try {
            Cursor cursor = new Cursor(DocumentText.of(text), Limits.standard(), new Flaws());
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
