package org.wsis4j.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.rules.wording.Argument;

/** The values that a finding names, in the order in which its rule gave them: few, and mostly never looked up by name. */
final class Values {

    private static final Object[] NONE = {};

    private Object[] entries;

    Values() {
        this(NONE);
    }

    private Values(Object[] entries) {
        this.entries = entries;
    }

    /** Names a value; a name that was given before has another value now, at the same place. */
    void put(String name, Argument value) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(name)) {
                entries = entries.clone();
                entries[i + 1] = value;
                return;
            }
        }
        Object[] longer = Arrays.copyOf(entries, entries.length + 2);
        longer[entries.length] = name;
        longer[entries.length + 1] = value;
        entries = longer;
    }

    /** The same values, which do not change with these. */
    Values copy() {
        return new Values(entries);
    }

    Map<String, Argument> byName() {
        Map<String, Argument> byName = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            byName.put((String) entries[i], (Argument) entries[i + 1]);
        }
        return byName;
    }
}
