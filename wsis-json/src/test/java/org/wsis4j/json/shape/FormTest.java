package org.wsis4j.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.json.Samples.said;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.form.Envelope;
import org.wsis4j.form.Form;
import org.wsis4j.form.PlainType;
import org.wsis4j.json.Samples;
import org.wsis4j.json.text.Bounds;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Reading;

/** A document that the library does not have: its form is enough to read and write it. */
class FormTest {

    private static final Bounds BOUNDS = new Bounds(1 << 20, 64, 1 << 20, 100);

    private record Deep(Optional<Boolean> isOpen, List<Deep> parts, Unread unread) implements Draft {

        static Deep of(Deep... parts) {
            return new Deep(Optional.empty(), List.of(parts), Unread.none());
        }
    }

    private static final class Builder {
        private Optional<Boolean> isOpen = Optional.empty();
        private List<Deep> parts = List.of();
        private Unread unread = Unread.none();

        Deep build() {
            return new Deep(isOpen, parts, unread);
        }
    }

    private static final Form<Deep, Builder> LEAF = Form.of(
                    Deep.class, Builder::new, Builder::build, (builder, unread) -> builder.unread = unread)
            .field("isOpen", PlainType.TRUTH, Deep::isOpen, (builder, value) -> builder.isOpen = Optional.of(value));

    private static final Form<Deep, Builder> TRUNK = around(around(LEAF));
    private static final Shape<Deep, ?> SHAPE =
            Shape.of(Form.document(Deep.class, new Envelope("deep", 2), () -> TRUNK));

    private static Form<Deep, Builder> around(Form<Deep, Builder> part) {
        return LEAF.list("parts", part.asPart(), Deep::parts, (builder, parts) -> builder.parts = parts);
    }

    private static Reading<Deep> read(String text) {
        return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), SHAPE, BOUNDS);
    }

    private static String written(Deep draft) {
        JsonText out = new JsonText();
        SHAPE.write(out, draft);
        return Samples.text(out.toBytes());
    }

    private static String document(String fields) {
        return "{\"type\":\"deep\",\"version\":2," + fields + "}";
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void givenATruthValue_whenRead_thenItIsKnownAndWrittenBack(boolean value) {
        Reading<Deep> reading = read(document("\"isOpen\": " + value));

        assertThat(reading.flaws()).isEmpty();
        Deep draft = reading.document().orElseThrow();
        assertThat(draft.isOpen()).contains(value);
        assertThat(written(draft))
                .isEqualTo("{\n  \"type\": \"deep\",\n  \"version\": 2,\n  \"isOpen\": " + value + "\n}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        "true"; the text "true" | a truth value such as true
        1;      the number 1 | a truth value such as true
        null;   null | a truth value such as true (or no field at all)
        [true]; a list | a truth value such as true
        {};     an object | a truth value such as true
        """)
    void givenAnotherValue_whenATruthValueIsRead_thenItIsToldAndKept(String value, String told) {
        Reading<Deep> reading = read(document("\"isOpen\":" + value));

        assertThat(reading.flaws()).extracting(FormTest::line).containsExactly("WRONG_TYPE /isOpen | " + told);
        Deep draft = reading.document().orElseThrow();
        assertThat(draft.isOpen()).isEmpty();
        assertThat(draft.unread().entries()).containsExactly(new Unread.Entry("isOpen", value));
        assertThat(read(written(draft)).document()).contains(draft);
    }

    /** The form is of the second version: one of the first is read as it always was, and written as one of the second. */
    @Test
    void givenADocumentOfAnOlderVersion_whenReadAndWritten_thenNothingIsToldAndItIsOfTheNewest() {
        for (String version : List.of("1", "1.0", "2")) {
            Reading<Deep> reading = read("{\"type\":\"deep\",\"version\":" + version + ",\"isOpen\":true}");

            assertThat(reading.flaws()).as(version).isEmpty();
            assertThat(written(reading.document().orElseThrow()))
                    .isEqualTo("{\n  \"type\": \"deep\",\n  \"version\": 2,\n  \"isOpen\": true\n}\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        0;   of version 0 | "version": 2
        -1;  of version -1 | "version": 2
        1.5; of version 1.5 | "version": 2
        2.5; of version 2.5 | "version": 2
        3;   of version 3 (newer than this library knows) | "version": 2, or a newer version of this library
        """)
    void givenAVersionThatIsNotKnown_whenRead_thenItIsToldAndStays(String version, String told) {
        Reading<Deep> reading = read("{\"type\":\"deep\",\"version\":" + version + ",\"isOpen\":true}");

        assertThat(reading.flaws()).extracting(FormTest::line).containsExactly("OTHER_DOCUMENT /version | " + told);
        Deep draft = reading.document().orElseThrow();
        assertThat(draft.isOpen()).contains(true);
        assertThat(written(draft)).contains("\"version\": " + version + ",");
    }

    @Test
    void givenPartsInParts_whenReadAndWritten_thenNothingIsLost() {
        Deep leaf = new Deep(Optional.of(true), List.of(), new Unread(List.of(new Unread.Entry("x", "[1]"))));
        Deep tree = Deep.of(Deep.of(leaf, leaf), leaf);
        Reading<Deep> reading = read(written(tree));

        assertThat(reading.document()).contains(tree);
        assertThat(reading.flaws())
                .extracting(flaw -> flaw.kind() + " " + flaw.location())
                .containsExactly(
                        "UNKNOWN_FIELD /parts/0/parts/0/x",
                        "UNKNOWN_FIELD /parts/0/parts/1/x",
                        "UNKNOWN_FIELD /parts/1/x");
    }

    private static String line(Flaw flaw) {
        return flaw.kind() + " " + flaw.location() + " | " + said(flaw.given()) + " | " + said(flaw.expected());
    }
}
