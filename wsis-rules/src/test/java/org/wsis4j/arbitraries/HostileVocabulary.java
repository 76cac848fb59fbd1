package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** Values made to break programs: all of Unicode but lone surrogates, and extremes. */
final class HostileVocabulary implements Vocabulary {

    private static final int[] NASTY = {
        0, '\n', '"', '\\', '{', '}', '~', '/', 0x7f, 0x85, 0xa0, 0x130, 0x131, 0x2028, 0x202e, 0xfeff, 0xfffe, 0xffff,
        0x1d7d8, 0x10ffff
    };

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.EPOCH,
            LocalDate.of(0, 1, 1),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10000, 1, 1),
            LocalDate.of(2016, 2, 29));

    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("1E+400"),
            new BigDecimal("-1E-400"),
            new BigDecimal(BigInteger.TEN.pow(500).subtract(BigInteger.ONE)),
            new BigDecimal("0E-30"),
            new BigDecimal("-0.0"));

    private final Draw draw;

    HostileVocabulary(Draw draw) {
        this.draw = draw;
    }

    @Override
    public String text(List<String> usual) {
        return draw.oneIn(8) ? draw.one(usual) : unicode();
    }

    @Override
    public String code(List<String> known) {
        return draw.oneIn(2) ? draw.one(known) + unicode() : unicode();
    }

    @Override
    public LocalDate day() {
        return draw.one(DAYS);
    }

    @Override
    public BigDecimal number() {
        return draw.one(NUMBERS);
    }

    @Override
    public int whole() {
        return draw.one(Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 0);
    }

    @Override
    public String fieldName() {
        return "x" + unicode();
    }

    private String unicode() {
        StringBuilder text = new StringBuilder();
        for (int i = draw.below(6); i > 0; i--) {
            text.appendCodePoint(draw.oneIn(3) ? NASTY[draw.below(NASTY.length)] : character());
        }
        return draw.oneIn(30) ? text.toString().repeat(500) : text.toString();
    }

    /** Any code point, the range of the surrogates left out. */
    private int character() {
        int surrogates = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;
        int c = draw.below(Character.MAX_CODE_POINT + 1 - surrogates);
        return c < Character.MIN_SURROGATE ? c : c + surrogates;
    }
}
