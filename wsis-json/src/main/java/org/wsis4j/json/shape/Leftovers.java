package org.wsis4j.json.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Unread;

/** What an object holds and no field can take, while it is read. Costs nothing for an object that has nothing of it. */
public final class Leftovers {

    private static final String[] NOTHING = {};

    private @Nullable List<Unread.Entry> entries;
    private @Nullable Set<String> unknown;
    private String[] traceless = NOTHING;

    void keep(String name, String raw) {
        List<Unread.Entry> kept = entries;
        if (kept == null) {
            kept = new ArrayList<>();
            entries = kept;
        }
        kept.add(new Unread.Entry(name, raw));
    }

    /**
     * Notes a field that was read, but whose value the draft does not show: an empty list, or what every document says.
     *
     * @param raw the value, as JSON
     */
    void leavesNoTrace(String name, String raw) {
        traceless = Arrays.copyOf(traceless, traceless.length + 2);
        traceless[traceless.length - 2] = name;
        traceless[traceless.length - 1] = raw;
    }

    /** Keeps a field that was there before. If nothing tells so, the first is kept too, or this would become the first. */
    void keepAgain(String name, String raw) {
        for (int i = 0; i < traceless.length; i += 2) {
            if (traceless[i].equals(name)) {
                traceless[i] = "";
                keep(name, traceless[i + 1]);
            }
        }
        keep(name, raw);
    }

    /** Whether the name of an unknown field is met for the first time. */
    boolean isFirst(String name) {
        Set<String> names = unknown;
        if (names == null) {
            names = new HashSet<>();
            unknown = names;
        }
        return names.add(name);
    }

    boolean isEmpty() {
        return entries == null;
    }

    /**
     * What is left over.
     *
     * @param first names whose first entry comes first: the writer puts it at its fixed place, so it must not matter
     *     where it stood
     */
    Unread inOrder(List<String> first) {
        List<Unread.Entry> kept = entries;
        if (kept == null) {
            return Unread.none();
        }
        List<Unread.Entry> ordered = new ArrayList<>(kept.size());
        List<Unread.Entry> others = new ArrayList<>(kept);
        for (String name : first) {
            for (int i = 0; i < others.size(); i++) {
                if (others.get(i).name().equals(name)) {
                    ordered.add(others.remove(i));
                    break;
                }
            }
        }
        ordered.addAll(others);
        return new Unread(ordered);
    }
}
