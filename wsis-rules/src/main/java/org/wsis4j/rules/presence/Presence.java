package org.wsis4j.rules.presence;

import java.util.List;
import java.util.Optional;
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
        if (value instanceof Optional<?> optional) {
            return optional.filter(Presence::isSaid).isPresent();
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(Presence::isSaid);
        }
        if (value instanceof Draft part) {
            return Forms.of(part).fields().stream().anyMatch(field -> isSaid(field.values(part)));
        }
        if (value instanceof Coded<?> code) {
            return isSaid(code.written());
        }
        return !(value instanceof String text) || !isBlank(text);
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
        return text.codePoints().allMatch(Presence::isBlank);
    }
}
