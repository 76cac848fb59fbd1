package org.wsis4j.json.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Part;
import org.wsis4j.json.shape.Texts;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/**
 * The fields of one stored object while it is read. Unknown fields, fields that stand again and fields that are missing are
 * told; the object is whole if every field that it needs is there, and every known field could be read.
 */
final class Fields {

    private final Map<String, Slot<?>> slots = new LinkedHashMap<>();

    /** A field that every such object has. */
    <V> Slot<V> one(String name, Part<V> part) {
        return add(name, new Slot<>(part, true, false));
    }

    /** A field by which a document says what it is; if it says something else, no other field is looked at. */
    void envelope(String name, Part<?> part) {
        add(name, new Slot<>(part, true, true));
    }

    /** A field that such an object may lack. */
    <V> Slot<V> maybe(String name, Part<V> part) {
        return add(name, new Slot<>(part, false, false));
    }

    /** Fields that are written for those who read nothing else, and say nothing new. */
    void derived(String... names) {
        for (String name : names) {
            maybe(name, new Part<>("", Fields::skipped));
        }
    }

    private <S extends Slot<?>> S add(String name, S slot) {
        slots.put(name, slot);
        return slot;
    }

    private static Boolean skipped(Cursor at) {
        at.skip();
        return true;
    }

    /** Reads the object that starts at the cursor and goes to its end; false, with a flaw, if it is not whole. */
    boolean read(Cursor at) {
        if (at.token() != Token.OBJECT) {
            at.wrongType(Phrases.suchAs("object", example()));
            return false;
        }
        int from = at.start();
        boolean whole = true;
        for (String name = at.nextName(); name != null; name = at.nextName()) {
            Slot<?> slot = slots.get(name);
            if (slot == null || slot.isSeen) {
                tellUnused(name, slot != null, at);
                at.next();
                at.skip();
                continue;
            }
            at.next();
            if (!slot.read(at)) {
                whole = false;
                if (slot.isEnvelope) {
                    skipRest(at);
                    return false;
                }
            }
        }
        return !lacksSome(at, from) && whole;
    }

    /** A beginning of such an object that is right, as JSON. */
    private String example() {
        String first = slots.keySet().iterator().next();
        return "{\"" + first + "\": "
                + Objects.requireNonNull(slots.get(first)).part.example() + "}";
    }

    private void tellUnused(String name, boolean isKnown, Cursor at) {
        if (isKnown) {
            at.flaw(FlawKind.DUPLICATE_FIELD, Argument.of(Words.shortened(name)), Phrases.json("once"));
        } else if (at.halfName(name) == null && !Texts.isTooLongName(name, at)) {
            Argument nearest = Words.nearest(name, new ArrayList<>(slots.keySet()));
            at.flaw(FlawKind.UNKNOWN_FIELD, Argument.of(Words.shortened(name)), nearest);
        }
    }

    private static void skipRest(Cursor at) {
        while (at.nextName() != null) {
            at.next();
            at.skip();
        }
    }

    private boolean lacksSome(Cursor at, int from) {
        boolean lacks = false;
        for (Map.Entry<String, Slot<?>> field : slots.entrySet()) {
            Slot<?> slot = field.getValue();
            if (slot.isNeeded && !slot.isSeen) {
                tellMissing(field.getKey(), slot.part, at, from);
                lacks = true;
            }
        }
        return lacks;
    }

    /** Tells that a field is missing in the object that ends at the cursor. */
    static void tellMissing(String name, Part<?> part, Cursor at, int from) {
        at.flaw(
                FlawKind.MISSING_FIELD,
                at.location().child(name),
                from,
                new Argument.Code(name),
                new Argument.Code("\"" + name + "\": " + part.example()));
    }

    /** The place for the value of one field. */
    static final class Slot<V> {

        private final Part<V> part;
        private final boolean isNeeded;
        private final boolean isEnvelope;
        private boolean isSeen;
        private @Nullable V value;

        private Slot(Part<V> part, boolean isNeeded, boolean isEnvelope) {
            this.part = part;
            this.isNeeded = isNeeded;
            this.isEnvelope = isEnvelope;
        }

        private boolean read(Cursor at) {
            isSeen = true;
            value = part.read(at);
            return value != null;
        }

        /** The value; there is one in an object that is whole, if it needs the field. */
        V get() {
            return Objects.requireNonNull(value, "the object is not whole");
        }

        /** The value, if the object has the field. */
        Optional<V> find() {
            return Optional.ofNullable(value);
        }

        Part<V> part() {
            return part;
        }
    }
}
