package org.wsis4j.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of a picture: lines that fit, and numbers. */
class WrappedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a short one",
                "one two three four five six seven eight nine ten eleven twelve",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "\uD835\uDD4E\uD835\uDD4E"
            })
    void givenAText_whenWrapped_thenEveryLineFitsAndNoLetterIsLost(String text) {
        List<String> lines = Wrapped.lines(text, Ink.PLAIN, 150);
        FontRenderContext smooth = new FontRenderContext(null, true, false);
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.isEmpty()
                                        ? 0
                                        : Ink.PLAIN
                                                .getStringBounds(line, smooth)
                                                .getWidth())
                        .isLessThanOrEqualTo(150));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void givenATextThatFits_whenWrapped_thenItIsOneLine() {
        assertThat(Wrapped.lines("a short one", Ink.PLAIN, 1000)).containsExactly("a short one");
    }

    @ParameterizedTest
    @CsvSource({
        "50.04, 50, 50.04",
        "49.96, 50, 49.96",
        "50, 50, 50.0",
        "28.94, 50, 28.9",
        "28.95, , 29.0",
        "0, , 0.0",
        "50.0000000001, 50, 50.0000000001",
        "1E+100, , 1E+100",
        "1E+2, , 100.0",
        "-3.25, , -3.3"
    })
    void givenAFigure_whenShown_thenItsSideOfTheLineIsSeen(String figure, BigDecimal line, String shown) {
        assertThat(ShownNumber.beside(new BigDecimal(figure), Optional.ofNullable(line)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50",
        "50.0, 50",
        "1E+2, 100",
        "0, 0",
        "33.3333333333, 33.333333",
        "1E-50, 0",
        "123456E+20, 1.23E+25"
    })
    void givenANumber_whenShown_thenItHasNoNeedlessZeros(String number, String shown) {
        assertThat(ShownNumber.of(new BigDecimal(number))).isEqualTo(shown);
    }
}
