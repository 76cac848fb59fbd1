package org.wsis4j.json.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;

/**
 * A value of what is stored, which has no form in the model: how it is read, and one that is right.
 *
 * @param example a value that is right, as JSON
 * @param content reads the value at the cursor and goes to its last token, or stays; null, with a flaw, if it is none
 */
public record Part<V>(String example, Content<V> content) {

    /** Reads a value. */
    @FunctionalInterface
    public interface Content<V> {
        @Nullable
        V read(Cursor at);
    }

    /** Reads the value at the cursor and goes to its last token; null, with a flaw, if it cannot be read. */
    @Nullable
    public V read(Cursor at) {
        V value = content.read(at);
        if (value == null) {
            at.skip();
        }
        return value;
    }

    /** A list of such values. It is not read if one of them is not: a list with gaps is another list. */
    public Part<List<V>> list() {
        String one = "[" + example + "]";
        return new Part<>(one, at -> {
            if (at.token() != Token.LIST) {
                at.wrongType(Phrases.suchAs("list", one));
                return null;
            }
            List<V> values = new ArrayList<>();
            boolean whole = true;
            while (at.next() != Token.LIST_END) {
                V value = read(at);
                if (value == null) {
                    whole = false;
                } else {
                    values.add(value);
                }
            }
            return whole ? values : null;
        });
    }
}
