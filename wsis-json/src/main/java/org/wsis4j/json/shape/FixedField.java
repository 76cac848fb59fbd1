package org.wsis4j.json.shape;

import java.util.Optional;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Words;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/**
 * A field by which a document says what it is. No draft has it: the writer knows it. If a text says something else, that
 * is kept and written at the same place, so that a document of a later version does not become one of this version. One of
 * a version before is no other: see {@link Versions}.
 */
public final class FixedField<T extends Draft, B> extends Field<T, B> {

    private final String value;
    private final boolean isNumber;
    private final int newest;
    private final String example;
    private final Argument expected;

    private FixedField(String name, String value, boolean isNumber) {
        super(name);
        this.value = value;
        this.isNumber = isNumber;
        this.newest = isNumber ? Integer.parseInt(value) : 0;
        this.example = isNumber ? value : "\"" + value + "\"";
        this.expected = Phrases.json("theNumber").with("number", new Argument.Code(value));
    }

    public static <T extends Draft, B> FixedField<T, B> text(String name, String value) {
        return new FixedField<>(name, value, false);
    }

    public static <T extends Draft, B> FixedField<T, B> number(String name, int value) {
        return new FixedField<>(name, Integer.toString(value), true);
    }

    @Override
    public void read(Cursor at, B builder, Leftovers kept) {
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
        boolean isRight = at.text().equals(value);
        if (!isRight) {
            Argument given = Phrases.text("ofType", Words.shortened(at.text()));
            at.flaw(FlawKind.OTHER_DOCUMENT, given, new Argument.Code(line()));
        }
        return isRight;
    }

    private boolean isRightNumber(Cursor at) {
        return Versions.read(at, newest, expected) != null;
    }

    @Override
    public void write(JsonText out, T draft) {
        out.name(name()).raw(unread(draft).map(entry -> entry.json()).orElseGet(this::example));
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public Optional<Shape<?, ?>> shape() {
        return Optional.empty();
    }

    @Override
    public boolean isFixed() {
        return true;
    }
}
