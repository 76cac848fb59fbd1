package org.wsis4j.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

class NamesTest {

    private static final Names NAMES = Names.standard();

    private static Stream<Name> of(NamedKind kind) {
        return NAMES.all().stream().filter(name -> name.kind() == kind);
    }

    @ParameterizedTest
    @EnumSource
    void givenALanguage_whenAskedForEveryActionLineAndTarget_thenEachHasAName(Language language) {
        assertThat(ActionLine.values())
                .allSatisfy(line -> assertThat(NAMES.find(line, language)).isPresent());
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(Integer::toString))
                .allSatisfy(number -> assertThat(NAMES.find(NamedKind.TARGET, number, language))
                        .isPresent());
    }

    @Test
    void givenTheCodes_whenComparedWithTheTypes_thenEachIsWrittenAsTheyWriteIt() {
        assertThat(of(NamedKind.ACTION_LINE).map(Name::code).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ActionLine.values()).map(ActionLine::code).toList());
        assertThat(of(NamedKind.ORGANIZATION).map(Name::code).distinct())
                .hasSize(27)
                .isSubsetOf(Organizations.standard().all().stream()
                        .map(Organization::acronym)
                        .toList());
        assertThat(of(NamedKind.TARGET).map(Name::code).distinct()).hasSize(10);
        assertThat(of(NamedKind.TERM).map(Name::code).distinct())
                .hasSize(14)
                .allMatch(code -> code.matches("[A-Z_]+"))
                .contains("FOCAL_POINT", "STOCKTAKING");
    }

    @Test
    void givenTheNames_whenCountedByStatus_thenWhatNobodyReadIsNotCalledVerified() {
        Map<NameStatus, Long> counts =
                NAMES.all().stream().collect(Collectors.groupingBy(Name::status, Collectors.counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry(NameStatus.VERIFIED, 236L),
                        Map.entry(NameStatus.SECONDARY, 65L),
                        Map.entry(NameStatus.UNVERIFIED, 119L));
        assertThat(NAMES.all())
                .allSatisfy(name -> assertThat(name.source().contains("not read in any source"))
                        .as(name + ": " + name.source())
                        .isEqualTo(name.status() == NameStatus.UNVERIFIED));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION_LINE, C2, fr, Infrastructure de l'information et de la communication",
        "ACTION_LINE, C4, ar, %1",
        "ACTION_LINE, C9, zh, %2",
        "ORGANIZATION, ITU, ru, %3"
    })
    void givenANameInAnotherScript_whenFound_thenItReadsBack(NamedKind kind, String code, String tag, String expected) {
        Map<String, String> written = Map.of(
                "%1", "\u0628\u0646\u0627\u0621 \u0627\u0644\u0642\u062f\u0631\u0627\u062a",
                "%2", "\u5a92\u4f53",
                "%3",
                        "\u041c\u0435\u0436\u0434\u0443\u043d\u0430\u0440\u043e\u0434\u043d\u044b\u0439 \u0441\u043e\u044e\u0437 \u044d\u043b\u0435\u043a\u0442\u0440\u043e\u0441\u0432\u044f\u0437\u0438");

        assertThat(NAMES.find(kind, code, Language.find(tag).orElseThrow()))
                .map(Name::text)
                .contains(written.getOrDefault(expected, expected));
    }

    @Test
    void givenNamesInArabicChineseAndRussian_whenRead_thenTheyAreWrittenInTheirScript() {
        Map<Language, Character.UnicodeScript> scripts = Map.of(
                Language.ARABIC, Character.UnicodeScript.ARABIC,
                Language.CHINESE, Character.UnicodeScript.HAN,
                Language.RUSSIAN, Character.UnicodeScript.CYRILLIC);

        assertThat(NAMES.all().stream().filter(name -> scripts.containsKey(name.language())))
                .filteredOn(name -> name.text()
                        .codePoints()
                        .noneMatch(c -> Character.UnicodeScript.of(c) == scripts.get(name.language())))
                .extracting(Name::text)
                .containsOnly("ECPAT International");
    }

    @Test
    void givenTheNames_whenTheirCharactersAreRead_thenNoneIsAControlOrAMarkOfDirection() {
        List<Function<Name, String>> parts =
                List.of(Name::text, name -> name.acronym().orElse(""), Name::source, Name::code);

        assertThat(NAMES.all())
                .allSatisfy(name -> assertThat(parts)
                        .allSatisfy(part -> assertThat(part.apply(name).codePoints())
                                .as(name.toString())
                                .noneMatch(c -> Character.isISOControl(c)
                                        || Character.getType(c) == Character.FORMAT
                                        || Character.getType(c) == Character.SURROGATE
                                        || c == 0xFFFD)));
    }

    @Test
    void givenATitleInAnotherLanguage_whenAskedAsASpelling_thenNoActionLineIsFound() {
        List<String> english = of(NamedKind.ACTION_LINE)
                .filter(name -> name.language() == Language.ENGLISH)
                .map(Name::text)
                .toList();

        assertThat(of(NamedKind.ACTION_LINE)
                        .filter(name -> name.language() != Language.ENGLISH && !english.contains(name.text())))
                .hasSizeGreaterThan(90)
                .filteredOn(name -> ActionLine.find(name.text()).isPresent())
                .isEmpty();
    }

    @Test
    void givenWhatHasNoName_whenFound_thenThereIsNone() {
        assertThat(NAMES.find(NamedKind.ACTION_LINE, "C12", Language.FRENCH)).isEmpty();
        assertThat(NAMES.find(NamedKind.ACTION_LINE, "c2", Language.FRENCH)).isEmpty();
        assertThat(NAMES.find(NamedKind.TARGET, "C2", Language.FRENCH)).isEmpty();
        assertThat(NAMES.find(NamedKind.TERM, "", Language.ARABIC)).isEmpty();
    }

    @Test
    void givenABlankPart_whenMadeAName_thenRefusedWithTheField() {
        assertThatThrownBy(() -> new Name(
                        NamedKind.TERM, "REPORT", Language.FRENCH, " ", Optional.empty(), NameStatus.UNVERIFIED, "own"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the text of a name is blank");
    }
}
