package org.wsis4j.rules.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/** Whether something is said at all. What is blank says nothing, and so does a part in which no field says anything. */
public final class Presence {

    private Presence() {}

    /**
     * Whether a value says something.
     *
     * @param value the value of a field: optional or not, a list, a text, a code, a part of a draft, a number, a day
     *     or a truth value
     * @return false for an empty optional, a list of which no element says anything, a blank text, a part that is empty
     */
    public static boolean isSaid(Object value) {
        // The types of most values first: whether something is a list is much dearer to ask than whether it is a text.
        if (value instanceof String text) {
            return !isBlank(text);
        }
        if (value instanceof Coded<?> code) {
            return !isBlank(code.written());
        }
        if (value instanceof Optional<?> optional) {
            return isSaid(optional);
        }
        if (value instanceof Number || value instanceof LocalDate) {
            return true;
        }
        if (value instanceof List<?> list) {
            return isSaid(list);
        }
        return !(value instanceof Draft part) || isAnySaid(part);
    }

    /**
     * Whether a list has an element that says something.
     *
     * @param values the value of a field that holds a list
     * @return as {@link #isSaid(Object)}
     */
    public static boolean isSaid(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (isSaid(values.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnySaid(Draft part) {
        for (FormField<?, ?, ?> field : Forms.of(part).fields()) {
            if (field instanceof FormField.One<?, ?, ?> one ? isSaid(one.value(part)) : isSaid(field.values(part))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether there is a value, and it says something.
     *
     * @param value the value of a field that holds one
     * @return as {@link #isSaid(Object)}
     */
    public static boolean isSaid(Optional<?> value) {
        return value.isPresent() && isSaid(value.get());
    }

    /**
     * Whether a part is there at all. Of one that holds what nobody could read, nobody can say that it is nothing.
     *
     * @param part a part of a draft
     * @return false if none of its fields says anything and nothing in it was left unread
     */
    public static boolean isThere(Draft part) {
        return isSaid(part) || !part.unread().isEmpty();
    }

    /**
     * Whether a character shows nothing.
     *
     * @param c a code point
     * @return true for white space and for spaces of every sort, no-break spaces among them
     */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isBlank(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
