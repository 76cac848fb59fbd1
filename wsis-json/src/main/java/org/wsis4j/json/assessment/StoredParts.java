package org.wsis4j.json.assessment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Part;
import org.wsis4j.json.shape.PlainKinds;
import org.wsis4j.json.shape.Texts;
import org.wsis4j.json.shape.Versions;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Numbers;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/** The plain values of what is stored. Texts are taken as they stand: what is odd in them was told when it was checked. */
final class StoredParts {

    static final Part<String> TEXT = new Part<>("\"any words\"", StoredParts::text);

    static final Part<String> WORDS = new Part<>("\"the minutes are lost\"", StoredParts::words);

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

    /** The text by which a document says of what type it is. */
    static Part<String> type(String expected) {
        String example = "\"" + expected + "\"";
        return new Part<>(example, at -> {
            if (at.token() != Token.TEXT) {
                at.wrongType(Phrases.json("exactText").with("example", new Argument.Code(example)));
            } else if (at.text().equals(expected)) {
                return expected;
            } else {
                at.flaw(
                        FlawKind.OTHER_DOCUMENT,
                        Phrases.text("ofType", Words.shortened(at.text())),
                        new Argument.Code("\"type\": " + example));
            }
            return null;
        });
    }

    /** The number by which a document says of what version it is: of the newest that is known, or of one before. */
    static Part<BigDecimal> version(int newest) {
        String example = Integer.toString(newest);
        Argument expected = Phrases.json("theNumber").with("number", new Argument.Code(example));
        return new Part<>(example, at -> Versions.read(at, newest, expected));
    }

    /** A text of a form. Places may be longer than other texts, since they have the names of all that lies around. */
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
            return Texts.isTooLong(at) ? null : at.text();
        }
        at.wrongType(Phrases.suchAs("text", "\"any words\""));
        return null;
    }

    private static @Nullable String words(Cursor at) {
        String text = text(at);
        if (text != null && text.isBlank()) {
            at.wrongType(Phrases.suchAs("text", WORDS.example()));
            return null;
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
