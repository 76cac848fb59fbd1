package org.wsis4j.rules.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis4j.language.Language;

/** The categories of numbers by which a language chooses the form of its words, and the rules of CLDR for the six languages. */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    static Optional<PluralCategory> find(String name) {
        return Stream.of(values())
                .filter(category -> category.keyword().equals(name))
                .findFirst();
    }

    /** The categories that whole numbers of a language can have; that of whole millions is left out, as most writers do. */
    static Set<PluralCategory> of(Language language) {
        return switch (language) {
            case ARABIC -> Set.of(values());
            case CHINESE -> Set.of(OTHER);
            case ENGLISH, FRENCH, SPANISH -> Set.of(ONE, OTHER);
            case RUSSIAN -> Set.of(ONE, FEW, MANY, OTHER);
        };
    }

    /** The category of a number, with the decimals that it is written with. */
    static PluralCategory of(Language language, BigDecimal number) {
        // A number with an exponent may have more digits than anybody can count in.
        if (Math.abs((long) number.scale()) > 1_000) {
            return OTHER;
        }
        BigInteger whole = number.toBigInteger().abs();
        boolean decimals = number.scale() > 0;
        int hundreds = whole.mod(BigInteger.valueOf(100)).intValue();
        return switch (language) {
            case ARABIC -> arabic(number.abs(), hundreds);
            case CHINESE -> OTHER;
            case ENGLISH -> !decimals && whole.equals(BigInteger.ONE) ? ONE : OTHER;
            case FRENCH -> whole.compareTo(BigInteger.ONE) <= 0 ? ONE : millions(whole, decimals);
            case RUSSIAN -> decimals ? OTHER : russian(hundreds);
            case SPANISH -> number.abs().compareTo(BigDecimal.ONE) == 0 ? ONE : millions(whole, decimals);
        };
    }

    private static PluralCategory arabic(BigDecimal number, int hundreds) {
        boolean fraction = number.stripTrailingZeros().scale() > 0;
        if (fraction) {
            return OTHER;
        }
        if (number.compareTo(BigDecimal.valueOf(2)) <= 0) {
            return switch (number.intValue()) {
                case 0 -> ZERO;
                case 1 -> ONE;
                default -> TWO;
            };
        }
        if (hundreds >= 3 && hundreds <= 10) {
            return FEW;
        }
        return hundreds >= 11 ? MANY : OTHER;
    }

    private static PluralCategory russian(int hundreds) {
        int ones = hundreds % 10;
        boolean teen = hundreds >= 11 && hundreds <= 14;
        if (ones == 1 && !teen) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && !teen ? FEW : MANY;
    }

    private static PluralCategory millions(BigInteger whole, boolean decimals) {
        return !decimals && whole.signum() > 0 && whole.mod(MILLION).signum() == 0 ? MANY : OTHER;
    }

    String keyword() {
        return switch (this) {
            case ZERO -> "zero";
            case ONE -> "one";
            case TWO -> "two";
            case FEW -> "few";
            case MANY -> "many";
            case OTHER -> "other";
        };
    }
}
