package org.wsis4j.json.waiver;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Kind;
import org.wsis4j.json.shape.PlainKinds;
import org.wsis4j.json.shape.Texts;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.waiver.WaiverDraft.StandingDay;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.reading.Location;

/** The kinds of values that waivers have. */
final class WaiverKinds {

    /** A last day that is right, as JSON. */
    static final String LAST_DAY_EXAMPLE = "\"2026-12-31\"";

    static final Kind<RuleId> RULE = parsed("ruleId", "\"WSIS-REP-006\"", RuleId::parse, RuleId::toString);

    static final Kind<Location> PLACE = parsed("pointer", "\"/results\"", Location::new, Location::pointer);

    static final Kind<String> REASON = words("\"the meeting had no list of participants\"");
    static final Kind<String> PERSON = words("\"Head of unit\"");
    static final Kind<String> PAPER = words("\"memo of 2026-03-01\"");

    static final Kind<LocalDate> FIRST_DAY = new Kind<>("day", "\"2026-03-01\"") {
        @Override
        @Nullable
        public LocalDate read(Cursor at) {
            return PlainKinds.readDay(at, expected());
        }

        @Override
        public void write(JsonText out, LocalDate value) {
            out.text(value.toString());
        }
    };

    static final Kind<StandingDay> LAST_DAY = new Kind<>("day", LAST_DAY_EXAMPLE) {
        @Override
        @Nullable
        public StandingDay read(Cursor at) {
            int offset = at.start();
            LocalDate day = PlainKinds.readDay(at, expected());
            return day == null ? null : new StandingDay(day, offset);
        }

        @Override
        public void write(JsonText out, StandingDay value) {
            out.text(value.day().toString());
        }
    };

    private WaiverKinds() {}

    /** A text that says something. */
    private static Kind<String> words(String example) {
        return parsed("notBlank", example, WaiverKinds::requireWords, text -> text);
    }

    private static String requireWords(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is blank; expected words, for example memo of 2026-03-01");
        }
        return text;
    }

    /** A text that a type of ours reads, or refuses. */
    private static <V> Kind<V> parsed(
            String phrase, String example, Function<String, V> parse, Function<V, String> print) {
        return new Kind<>(phrase, example) {
            @Override
            @Nullable
            public V read(Cursor at) {
                String text = Texts.read(at, expected());
                if (text == null) {
                    return null;
                }
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException e) {
                    at.wrongType(expected());
                    return null;
                }
            }

            @Override
            public void write(JsonText out, V value) {
                out.text(print.apply(value));
            }
        };
    }
}
