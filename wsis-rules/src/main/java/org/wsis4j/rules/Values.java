package org.wsis4j.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.rules.wording.Argument;

/** The values that a finding names, in the order in which its rule gave them: few, and mostly never looked up by name. */
final class Values {

    private static final Object[] NONE = {};
    private static final int FEW = 4;

    private Object[] entries = NONE;
    private int size;

    /** Names a value; a name that was given before has another value now, at the same place. */
    void put(String name, Argument value) {
        for (int i = 0; i < size; i += 2) {
            if (entries[i].equals(name)) {
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

    /** The same values, to be changed without changing these. */
    Values copy() {
        Values copy = new Values();
        copy.entries = entries.clone();
        copy.size = size;
        return copy;
    }

    Map<String, Argument> byName() {
        Map<String, Argument> byName = new LinkedHashMap<>();
        for (int i = 0; i < size; i += 2) {
            byName.put((String) entries[i], (Argument) entries[i + 1]);
        }
        return byName;
    }
}
