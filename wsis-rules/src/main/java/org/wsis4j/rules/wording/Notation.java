package org.wsis4j.rules.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.wsis4j.language.Language;

/**
 * How a language writes days and numbers, by the file of the language and never by the machine: the tables of a JDK differ
 * from one release to the next. Digits are the European ones in all six.
 */
record Notation(Language language) {

    /** Shorter numbers are years as often as not, and nobody groups the digits of a year. */
    private static final int FEWEST_GROUPED = 5;

    /** A number with an exponent may have more digits than anybody reads. */
    private static final int LONGEST = 30;

    String day(LocalDate day) {
        Map<String, String> parts = Map.of(
                "iso", day.toString(),
                "year", Integer.toString(day.getYear()),
                "month", LibraryTexts.require(language, "month." + day.getMonthValue()),
                "day", ordinal(day.getDayOfMonth()));
        return Template.of(LibraryTexts.require(language, "day.format")).render(new Template.Values() {
            @Override
            public String of(String name) {
                return parts.getOrDefault(name, "");
            }

            @Override
            public PluralCategory category(String name) {
                return PluralCategory.OTHER;
            }
        });
    }

    /** The first of a month has a form of its own in French. */
    private String ordinal(int day) {
        return LibraryTexts.find(language, "day." + day).orElse(Integer.toString(day));
    }

    /** All digits that the number is written with, and no others. */
    String number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST) {
            return number.toString();
        }
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals =
                point < 0 ? "" : LibraryTexts.require(language, "number.decimal") + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    private String grouped(String digits) {
        if (digits.length() < FEWEST_GROUPED) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, LibraryTexts.require(language, "number.group"));
        }
        return grouped.toString();
    }
}
