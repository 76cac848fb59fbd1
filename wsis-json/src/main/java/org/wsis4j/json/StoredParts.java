package org.wsis4j.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/** The plain values of what is stored. Texts are taken as they stand: what is odd in them was told when it was checked. */
final class StoredParts {

    static final Part<String> TEXT = new Part<>("\"any words\"", StoredParts::text);

    static final Part<String> WORDS = parsed("\"the minutes are lost\"", StoredParts::words);

    static final Part<RuleId> RULE = parsed("\"WSIS-REP-001\"", RuleId::parse);

    static final Part<Location> PLACE = parsed("\"/activities/0/start\"", Location::new);

    static final Part<LocalDate> DAY = new Part<>("\"2006-05-16\"", StoredParts::day);

    static final Part<Boolean> TRUTH = new Part<>("true", PlainKinds.TRUTH::read);

    /** Any number with all its digits, also one that a double cannot hold: nobody counts with it. */
    static final Part<BigDecimal> NUMBER =
            new Part<>("42.5", at -> Numbers.readAny(at, Phrases.suchAs("number", "42.5")));

    /** A line, a column or a count. */
    static final Part<Integer> COUNT = new Part<>("1", StoredParts::count);

    private StoredParts() {}

    /** One of the constants of an enum, by its name. */
    static <E extends Enum<E>> Part<E> oneOf(E[] constants) {
        List<Argument.Code> names = Stream.of(constants)
                .map(constant -> new Argument.Code("\"" + constant.name() + "\""))
                .toList();
        return new Part<>(names.get(0).value(), at -> {
            for (E constant : constants) {
                if (at.token() == Token.TEXT && at.text().equals(constant.name())) {
                    return constant;
                }
            }
            at.wrongType(Phrases.json("exactText").with("example", Phrases.or(names)));
            return null;
        });
    }

    /** A text by which a document says what it is. */
    static Part<String> exactly(String name, String expected, boolean isNumber) {
        String example = isNumber ? expected : "\"" + expected + "\"";
        return new Part<>(example, at -> {
            if (at.token() != (isNumber ? Token.NUMBER : Token.TEXT)) {
                at.wrongType(Phrases.json("exactText").with("example", new Argument.Code(example)));
            } else if (isNumber ? isNumber(at, expected) : at.text().equals(expected)) {
                return expected;
            } else {
                String given = Words.shortened(at.text());
                at.flaw(
                        FlawKind.OTHER_DOCUMENT,
                        isNumber ? Phrases.json("ofVersion").with("version", given) : Phrases.text("ofType", given),
                        new Argument.Code("\"" + name + "\": " + example));
            }
            return null;
        });
    }

    /** Whether the number at the cursor is this one, however it is written. */
    private static boolean isNumber(Cursor at, String expected) {
        try {
            return at.text().length() <= at.limits().maxNumberLength()
                    && new BigDecimal(at.text()).compareTo(new BigDecimal(expected)) == 0;
        } catch (NumberFormatException e) {
            return false; // The grammar was checked, so it is the exponent that is too large.
        }
    }

    /** A text of a form. */
    private static <V> Part<V> parsed(String example, Function<String, V> parse) {
        return new Part<>(example, at -> {
            String text = at.token() == Token.TEXT ? at.text() : null;
            if (text != null) {
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException e) {
                    // Told below, in a language that can be chosen.
                }
            }
            at.wrongType(Phrases.suchAs("text", example));
            return null;
        });
    }

    private static @Nullable String text(Cursor at) {
        if (at.token() == Token.TEXT) {
            return at.text();
        }
        at.wrongType(Phrases.suchAs("text", "\"any words\""));
        return null;
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }

    /** Any day that Java knows, as it writes it: also those that no report can have. */
    private static @Nullable LocalDate day(Cursor at) {
        Argument expected = Phrases.suchAs("day", "\"2006-05-16\"");
        if (at.token() != Token.TEXT) {
            at.wrongType(expected);
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(at.text());
            if (day.toString().equals(at.text())) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, in a language that can be chosen.
        }
        at.flaw(FlawKind.NOT_A_DATE, Argument.of(Words.shortened(at.text())), expected);
        return null;
    }

    private static @Nullable Integer count(Cursor at) {
        Argument expected = Phrases.suchAs("wholeNumber", "1");
        Integer count = Numbers.readWhole(at, expected);
        if (count == null || count >= 1) {
            return count;
        }
        at.wrongType(expected);
        return null;
    }
}
