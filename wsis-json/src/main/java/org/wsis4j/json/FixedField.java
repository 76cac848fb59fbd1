package org.wsis4j.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/**
 * A field by which a document says what it is. No draft has it: the writer knows it. If a text says something else, that
 * is kept and written at the same place, so that a document of a later version does not become one of this version.
 */
final class FixedField<T extends Draft, B> extends Field<T, B> {

    private final String value;
    private final boolean isNumber;
    private final String example;
    private final Argument expected;

    private FixedField(String name, String value, boolean isNumber) {
        super(name);
        this.value = value;
        this.isNumber = isNumber;
        this.example = isNumber ? value : "\"" + value + "\"";
        this.expected = Phrases.json("theNumber").with("number", new Argument.Code(value));
    }

    static <T extends Draft, B> FixedField<T, B> text(String name, String value) {
        return new FixedField<>(name, value, false);
    }

    static <T extends Draft, B> FixedField<T, B> number(String name, int value) {
        return new FixedField<>(name, Integer.toString(value), true);
    }

    @Override
    void read(Cursor at, B builder, Leftovers kept) {
        if (isNumber ? isRightNumber(at) : isRightText(at)) {
            kept.leavesNoTrace(name(), example());
        } else {
            kept.keep(name(), at.raw());
        }
    }

    private boolean isRightText(Cursor at) {
        if (at.token() != Token.TEXT) {
            at.wrongType(Phrases.suchAs("exactText", example()));
            return false;
        }
        return at.text().equals(value) || isOther(at, Phrases.text("ofType", Words.shortened(at.text())));
    }

    private boolean isRightNumber(Cursor at) {
        BigDecimal number = Numbers.read(at, expected);
        return number != null
                && (number.compareTo(new BigDecimal(value)) == 0
                        || isOther(at, Phrases.json("ofVersion").with("version", Words.shortened(at.text()))));
    }

    private boolean isOther(Cursor at, Argument given) {
        at.flaw(FlawKind.OTHER_DOCUMENT, given, new Argument.Code(line()));
        return false;
    }

    @Override
    void write(JsonText out, T draft) {
        out.name(name()).raw(unread(draft).map(entry -> entry.json()).orElseGet(this::example));
    }

    @Override
    String example() {
        return example;
    }

    @Override
    Optional<Shape<?, ?>> shape() {
        return Optional.empty();
    }

    @Override
    boolean isFixed() {
        return true;
    }
}
