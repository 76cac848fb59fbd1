package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Realistic values, and among them odd ones such as real documents have. */
final class MixedVocabulary implements Vocabulary {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u00a0",
            "C12",
            "C2 and C4",
            "ALC2C4C6",
            "n/a",
            "{given}",
            "}{",
            "line one\nline two\t\"quoted\" \\ /",
            "%s $1 ''",
            "ITU/UNESCO",
            "\u0421\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u044f",
            "\u0627\u0644\u0642\u0645\u0629 \u0627\u0644\u0639\u0627\u0644\u0645\u064a\u0629",
            "\u4fe1\u606f\u793e\u4f1a",
            "\ud83c\udf0d \ud83d\udc69\u200d\ud83d\udcbb",
            "I\u0307stanbul \u0131\u0130iI",
            "a long text, ".repeat(30));

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-1"),
            new BigDecimal("0.10"),
            new BigDecimal("1E+3"),
            new BigDecimal("99.99999999999999999999"),
            new BigDecimal("12345678901234567890"));

    private final Draw draw;

    MixedVocabulary(Draw draw) {
        this.draw = draw;
    }

    @Override
    public String text(List<String> usual) {
        return draw.oneIn(4) ? draw.one(ODD) : draw.one(usual);
    }

    @Override
    public String code(List<String> known) {
        return switch (draw.below(8)) {
            case 7 -> draw.one(ODD);
            case 6 ->
                draw.one(known).replace('C', '\u0421').replace('E', '\u0415').replace('O', '\u041e');
            default -> draw.one(known);
        };
    }

    @Override
    public LocalDate day() {
        return draw.oneIn(10)
                ? draw.day(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                : draw.day(LocalDate.of(2005, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Override
    public BigDecimal number() {
        return draw.one(NUMBERS);
    }

    @Override
    public int whole() {
        return draw.oneIn(5) ? draw.one(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE) : draw.between(1, 2030);
    }

    @Override
    public String fieldName() {
        return draw.one("x-note", "acme:Region", "remarque à part", "\u043f\u043e\u043b\u0435", "a/b~c", "Title");
    }
}
