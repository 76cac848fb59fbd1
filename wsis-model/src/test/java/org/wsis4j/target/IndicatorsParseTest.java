package org.wsis4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A register that a user gives as text. */
class IndicatorsParseTest {

    private static final String HEADER = "key\ttarget\tnumber\tname\tunit\tdirection\tpopulation\tcore-codes\tseries"
            + "\tderived-from\tstanding\tsources\tevidence\tconfidence\tnote";
    private static final String ROW =
            "OWN-A\t4\t\tpublic libraries online\tPERCENT\tHIGHER\tCULTURAL_INSTITUTIONS\t\tlib1;"
                    + " lib2\t\tOWN\tGENEVA-PLAN:6(d)\tSTATED\t\t";

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @Test
    void givenTheFileOfTheLibrary_whenReadAsText_thenItIsTheStandardRegister() throws IOException {
        try (InputStream file = Indicators.class.getResourceAsStream("indicators.tsv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Indicators.parse(text).all())
                    .isEqualTo(Indicators.standard().all());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void givenAnyEndOfLinesAndAByteOrderMark_whenRead_thenTheyAreNoPartOfIt(String end) {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        Indicators read = Indicators.parse("\ufeff# our own" + end + HEADER + end + "# in between" + end + ROW + end);
        assertThat(read).singleElement().satisfies(indicator -> {
            assertThat(indicator.key()).isEqualTo("OWN-A");
            assertThat(indicator.series()).containsExactly("lib1", "lib2");
            assertThat(indicator.note()).isEmpty();
            assertThat(indicator.unit()).isEqualTo(Unit.PERCENT);
        });
        assertThat(Indicators.parse(new StringBuilder(HEADER + end + ROW)).all())
                .isEqualTo(read.all());
        assertThat(Indicators.standard().and(read).find("lib2")).isPresent();
    }

    @Test
    void givenAnotherOrderOfColumnsAndAnotherScript_whenRead_thenNothingIsLost() {
        String header = "note\t" + HEADER.replace("\tnote", "");
        String row = "\u0645\u0644\u0627\u062d\u0638\u0629\t"
                + ROW.substring(0, ROW.length() - 1)
                        .replace("public libraries online", "\u05e1\u05e4\u05e8\u05d9\u05d5\u05ea");
        assertThat(Indicators.parse(header + "\n" + row)).singleElement().satisfies(indicator -> {
            assertThat(indicator.note()).contains("\u0645\u0644\u0627\u062d\u0638\u0629");
            assertThat(indicator.name()).isEqualTo("\u05e1\u05e4\u05e8\u05d9\u05d5\u05ea");
        });
    }

    @Test
    void givenNamesOfColumnsOnly_whenRead_thenTheRegisterIsEmpty() {
        assertThat(Indicators.parse(HEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "\ufeff"})
    void givenNoHeader_whenRead_thenTheColumnsExpectedAreNamed(String text) {
        assertThatThrownBy(() -> Indicators.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicators: no header line; expected, in any order and separated by tabs, "
                        + List.of(HEADER.split("\t")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit\t", "unit\tunit\t", "Unit\t", "unit \t", "unit\tcolour\t", "unit,"})
    void givenOtherColumns_whenRead_thenTheyAreNamedBesideThoseExpected(String unit) {
        String header = HEADER.replace("unit\t", unit.equals("unit\t") ? "" : unit);
        assertThatThrownBy(() -> Indicators.parse("# our own\n" + header + "\n" + ROW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicators:2: the columns are " + List.of(header.split("\t"))
                        + "; expected, in any order and separated by tabs, " + List.of(HEADER.split("\t")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            PERCENT|PERCENTS|cell 'unit' is 'PERCENTS'; expected one of [PERCENT, PERCENT_OF_COUNTRIES, PER_100_INHABITANTS, LEARNERS_PER_COMPUTER, COUNT, BITS_PER_SECOND, NOT_FOUND], for example PERCENT
            PERCENT|percent|cell 'unit' is 'percent'; expected one of [PERCENT, PERCENT_OF_COUNTRIES, PER_100_INHABITANTS, LEARNERS_PER_COMPUTER, COUNT, BITS_PER_SECOND, NOT_FOUND], for example PERCENT
            PERCENT||cell 'unit' is empty; expected a text, for example PERCENT
            OWN-A||cell 'key' is empty; expected a text, for example T1-RURAL-COVERAGE
            OWN-A| OWN-A|cell 'key' has blanks around ' OWN-A'; expected none, for example T1-RURAL-COVERAGE
            OWN-A|\u00a0|cell 'key' has blanks around '\u00a0'; expected none, for example T1-RURAL-COVERAGE
            \t4\t|\tfour\t|cell 'target' is 'four'; expected a whole number, for example 1
            \t4\t|\t99999999999\t|cell 'target' is '99999999999'; expected a whole number, for example 1
            lib1; lib2|lib1;lib2|'lib1;lib2' is no code of a core list or a series; expected codes separated by a semicolon and a blank, for example ED4; ED4bis
            lib1; lib2|lib1; ; lib2|'' is no code of a core list or a series; expected codes separated by a semicolon and a blank, for example ED4; ED4bis
            GENEVA-PLAN:6(d)|GENEVA-PLAN|'GENEVA-PLAN' is not a citation; expected DOCUMENT:PLACE, for example E/2006/85:17
            """)
    void givenABadCell_whenRead_thenLineGivenExpectedAndExampleAreTold(String good, String bad, String reason) {
        String row = ROW.replace(good, bad == null ? "" : bad);
        assertThat(row).isNotEqualTo(ROW);
        assertThatThrownBy(() -> Indicators.parse(HEADER + "\n# in between\n" + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicators:3: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            \t4\t|\t12\t|there is no target 12
            \t4\t|\t-1\t|there is no target -1
            GENEVA-PLAN:6(d)||indicator 'OWN-A', name 'public libraries online', sources []; expected all of them
            GENEVA-PLAN:6(d)|OUR-LAW:1|unknown document 'OUR-LAW'; expected one of
            """)
    void givenAnIndicatorThatCannotBe_whenRead_thenLineAndReasonAreTold(String good, String bad, String reason) {
        assertThatThrownBy(() -> Indicators.parse(HEADER + "\n" + ROW.replace(good, bad == null ? "" : bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("indicators:2: " + reason);
    }

    @ParameterizedTest
    @CsvSource({"OWN-A, OWN-A", "OWN-B, lib1", "lib2, lib2"})
    void givenANameThatStandsTwice_whenRead_thenTheSecondLineIsNamed(String key, String twice) {
        String second = ROW.replace("OWN-A", key).replace("lib1; lib2", key.equals("OWN-B") ? "lib1" : "");
        assertThatThrownBy(() -> Indicators.parse(HEADER + "\n" + ROW + "\n" + second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicators:3: '" + twice + "' names two indicators, one of them " + key
                        + "; expected names of its own for each, for example T10-INTERNET-USE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 1
            14 | 14
            16 | 16
            """)
    void givenMoreOrFewerCells_whenRead_thenARowThatIsRightIsShown(int given, int found) {
        String row = given == 16 ? ROW + "\t" : given == 14 ? ROW.substring(0, ROW.length() - 1) : "";
        assertThatThrownBy(() -> Indicators.parse(HEADER + "\n" + ROW + "\n" + row + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("indicators:3: expected 15 cells, found " + found + ": [")
                .hasMessageContaining(
                        "; a row that is right has, separated by tabs, for example [T1-RURAL-COVERAGE, 1, 1.1, ");
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "27, U+001B", "11, U+000B", "133, U+0085", "8232, U+2028"})
    void givenAControlCharacter_whenRead_thenItIsNamedAndNeverPrinted(int code, String name) {
        String row = ROW.replace("libraries", "lib" + Character.toString(code) + "raries");
        assertThatThrownBy(() -> Indicators.parse(HEADER + "\r\n" + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "indicators:2: there is the control character " + name + "; expected plain text")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain(Character.toString(code));
    }
}
