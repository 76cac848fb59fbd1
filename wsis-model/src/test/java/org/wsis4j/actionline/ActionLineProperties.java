package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionLineProperties {

    private static final Map<Character, List<String>> DRAWN_ALIKE = Map.of(
            'C', List.of("c", "\u0421", "\u0441", "\uff23", "\uff43"),
            'E', List.of("e", "\u0415", "\u0435", "\u0395", "\uff25"),
            'A', List.of("a", "\u0410", "\u0430", "\u0391"),
            'H', List.of("h", "\u041d", "\u0397"),
            'S', List.of("s", "\u0405", "\u0455", "\u017f"),
            'I', List.of("i", "\u0406", "\u0456", "\u0399"),
            'O', List.of("o", "\u041e", "\u043e", "\u039f", "\u03bf"),
            'T', List.of("t", "\u0422", "\u03a4"),
            '1', List.of("\uff11", "\ud835\udfcf"),
            '7', List.of("\uff17", "\ud835\udfd5"));
    private static final String[] SEPARATORS = {
        "", "", "-", " ", ".", ": ", "\u00a0", "\u2013", "/", " (", "\u200b", "\n"
    };

    /** A line and a spelling of its code: each letter drawn anew, separators thrown in between letters and digits. */
    record Spelled(ActionLine line, String written) {}

    @Property
    void anySpellingOfACode_isReadAsItsLine(@ForAll("spelled") Spelled spelled) {
        assertThat(ActionLine.parse(spelled.written())).isEqualTo(spelled.line());
        assertThat(ActionLine.find(spelled.written())).contains(spelled.line());
        assertThat(ActionLine.findAll(spelled.written())).containsExactly(spelled.line());
    }

    @Property
    void anyText_isReadOrRefusedButNothingElse(@ForAll("texts") String text) {
        List<ActionLine> all = ActionLine.findAll(text);
        assertThat(all).doesNotHaveDuplicates();
        assertThat(ActionLine.find(text).isPresent()).isEqualTo(all.size() == 1);
        assertThat(ActionLine.nearest(text)).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        if (all.size() == 1) {
            assertThat(ActionLine.parse(text)).isEqualTo(all.get(0));
        } else {
            assertThatThrownBy(() -> ActionLine.parse(text)).isExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void whatIsOffered_isRead(@ForAll("slips") String slip) {
        assertThat(ActionLine.nearest(slip))
                .allSatisfy(offered -> assertThat(ActionLine.find(offered)).isPresent());
    }

    @Property
    void codesInARow_areReadInTheirOrder(@ForAll("severalLines") List<ActionLine> lines) {
        String written = String.join("", lines.stream().map(ActionLine::code).toList());
        assertThat(ActionLine.findAll(written)).isEqualTo(lines);
        assertThat(ActionLine.findAll("AL" + written)).isEqualTo(lines);
    }

    @Provide
    Arbitrary<Spelled> spelled() {
        return Arbitraries.of(ActionLine.class)
                .flatMap(line -> spellings(line.code()).map(written -> new Spelled(line, written)));
    }

    @Provide
    Arbitrary<List<ActionLine>> severalLines() {
        return Arbitraries.of(ActionLine.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(19);
    }

    @Provide
    Arbitrary<String> slips() {
        return Combinators.combine(
                        Arbitraries.of(ActionLine.class).map(ActionLine::title),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.strings().alpha().ofMaxLength(3))
                .as((title, at, slip) -> new StringBuilder(title)
                        .insert(at % title.length(), slip)
                        .toString());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> scripts = Arbitraries.strings()
                .withChars(
                        "Cc\u0421\u0441ALal0123456789 -./:()\u0627\u05d0\u202e\u0301\u00a0\u200b\u0000\ud800\udc00\ud83d\ude00")
                .ofMaxLength(12);
        Arbitrary<String> near = Combinators.combine(spelled(), any).as((spelled, rest) -> spelled.written() + rest);
        return Arbitraries.oneOf(any, scripts, near);
    }

    private static Arbitrary<String> spellings(String code) {
        Arbitrary<String> written = Arbitraries.just("");
        for (char c : code.toCharArray()) {
            Arbitrary<String> drawn = c == '-' ? Arbitraries.of("-", "", " ") : drawn(c);
            written = Combinators.combine(written, separatorBefore(c), drawn)
                    .as((a, b, d) -> a + (a.isEmpty() ? "" : b) + d);
        }
        return written;
    }

    private static Arbitrary<String> drawn(char c) {
        Arbitrary<String> itself = Arbitraries.of(String.valueOf(c), String.valueOf(Character.toLowerCase(c)));
        return DRAWN_ALIKE.containsKey(c) ? Arbitraries.oneOf(itself, Arbitraries.of(DRAWN_ALIKE.get(c))) : itself;
    }

    /** Not between two digits: C1 0 is not C10. */
    private static Arbitrary<String> separatorBefore(char c) {
        return c == '0' || c == '1' ? Arbitraries.just("") : Arbitraries.of(SEPARATORS);
    }
}
