package org.wsis4j.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.rules.wording.Argument;

/** The values that a finding names, in the order in which its rule gave them: few, and mostly never looked up by name. */
final class Values {

    private static final Object[] NONE = {};
    private static final int FEW = 4;

    // What stands before the size never changes, so that others may look at it.
    private Object[] entries;
    private int size;

    Values() {
        this(NONE, 0);
    }

    private Values(Object[] entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    /** Names a value; a name that was given before has another value now, at the same place. */
    void put(String name, Argument value) {
        for (int i = 0; i < size; i += 2) {
            if (entries[i].equals(name)) {
                entries = entries.clone();
                entries[i + 1] = value;
                return;
            }
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(FEW, size * 2));
        }
        entries[size] = name;
        entries[size + 1] = value;
        size += 2;
    }

    /** The same values, which do not change with these; only these may be given more. */
    Values copy() {
        return new Values(entries, size);
    }

    Map<String, Argument> byName() {
        Map<String, Argument> byName = new LinkedHashMap<>();
        for (int i = 0; i < size; i += 2) {
            byName.put((String) entries[i], (Argument) entries[i + 1]);
        }
        return byName;
    }
}
