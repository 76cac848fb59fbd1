package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.language.Language;

class TemplateTest {

    private static String rendered(Language language, String template, Map<String, Argument> arguments) {
        return new Message("mine", arguments, (of, key) -> Optional.of(template)).text(language);
    }

    private static Map<String, Argument> count(String number) {
        return Map.of("count", new Argument.Figure(new BigDecimal(number)), "name", Argument.of("x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no place                                                     | 1   | no place
        a # outside                                                  | 1   | a # outside
        {count}                                                      | 12345 | 12,345
        { count }                                                    | 1   | 1
        {count, plural, one {# line} other {# lines}}                | 1   | 1 line
        {count, plural, one {# line} other {# lines}}                | 0   | 0 lines
        {count, plural, one {# line} other {# lines}}                | 1.0 | 1.0 lines
        {count,plural,one{a {name}}other{# of {name}}}!              | 2   | 2 of x!
        {count, plural, few {few} other {other}}                     | 3   | other
        {count, plural, one {} other {, and # more}}                 | 1   | ''
        {count, plural, other {{count, plural, one {1} other {#}}}}  | 4   | 4
        {name, plural, one {one} other {#}}                          | 4   | x
        {missing, plural, one {one} other {#}}                       | 4   | {missing}
        {missing} {name}                                             | 4   | {missing} x
        """)
    void givenATemplate_whenRendered_thenPlacesAreFilledAndFormsChosen(String template, String number, String text) {
        assertThat(rendered(Language.ENGLISH, template, count(number))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | ZERO | ZERO
        1 | ONE | ONE
        2 | TWO | TWO
        103 | FEW | FEW
        11 | MANY | MANY
        100 | OTHER | OTHER
        """)
    void givenAllForms_whenRenderedInArabic_thenTheNumberChooses(String number, String text, PluralCategory category) {
        String template = "{count, plural, zero {ZERO} one {ONE} two {TWO} few {FEW} many {MANY} other {OTHER}}";

        assertThat(rendered(Language.ARABIC, template, count(number))).isEqualTo(text);
        assertThat(Template.of(template).plurals())
                .singleElement()
                .satisfies(plural -> assertThat(plural.forms()).containsKey(category));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {                                            | no name
        {}                                           | no name
        }                                            | a closing brace without an opening one
        {a}}                                         | a closing brace without an opening one
        {a                                           | no ','
        {a b}                                        | no ','
        {a, select, other {x}}                       | something else than a plural
        {a, plural}                                  | no ','
        {a, plural, }                                | a plural without other
        {a, plural, one {x}}                         | a plural without other
        {a, plural, some {x} other {y}}              | an unknown category
        {a, plural, ONE {x} other {y}}               | an unknown category
        {a, plural, one {x} one {z} other {y}}       | a category twice
        {a, plural, other {x} other {y}}             | a category twice
        {a, plural, =1 {x} other {y}}                | no name
        {a, plural, other {x}                        | no name
        {a, plural, other x}                         | no '{'
        {a, plural, other {x                         | no '}'
        {a, plural, other {{b}                       | no '}'
        {a-b}                                        | no ','
        """)
    void givenABadTemplate_whenRead_thenRefusedWithTheTextAndAnExample(String template, String what) {
        assertThatThrownBy(() -> Template.of(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + template + "' has " + what + " at character ")
                .hasMessageContaining("for example {count, plural,");
    }

    @Test
    void givenATemplate_whenItsNamesAreAsked_thenThoseWithinPluralsAreThere() {
        Template template = Template.of("{b} {n, plural, one {{a} {m, plural, other {{c}}}} other {#}}");

        assertThat(template.names()).containsExactly("a", "b", "c", "m", "n");
        assertThat(template.plurals()).extracting(Template.Plural::name).containsExactly("n", "m");
    }

    @Provide
    static Arbitrary<List<String>> words() {
        return Arbitraries.of(" ", ", ", "'", "#", "\u0628\u0646", "\u5a92", "\ud83c\udf0d", "%s", "\\", "\u00a0", "x")
                .list()
                .ofMinSize(4)
                .ofMaxSize(4);
    }

    @Property
    void noArgumentIsLostAndWhatStandsInOneIsNoTemplate(
            @ForAll("words") List<String> words, @ForAll Language language, @ForAll int number, @ForAll boolean turn) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("a", Argument.of("{b} }{ # {n, plural, other {"));
        arguments.put("b", new Argument.Code("CODE"));
        arguments.put("n", Argument.of(number));
        String plural = "{n, plural, one {#" + words.get(0) + "{a}} other {{a}" + words.get(1) + "#}}";
        String template =
                turn ? words.get(2) + "{b}" + words.get(3) + plural : plural + words.get(3) + "{b}" + words.get(2);

        assertThat(rendered(language, template, arguments))
                .contains("{b} }{ # {n, plural, other {", "CODE")
                .contains(new Notation(language).number(BigDecimal.valueOf(number)));
    }

    @Property
    void anyTextIsReadOrRefusedWithTheText(@ForAll("braces") String text) {
        try {
            assertThat(rendered(Language.ENGLISH, text, Map.of())).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("'" + text + "' has ");
        }
    }

    @Provide
    static Arbitrary<String> braces() {
        return Arbitraries.of("{", "}", ",", "plural", "one", "other", " ", "#", "a", "\u0130", "\ud800")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
