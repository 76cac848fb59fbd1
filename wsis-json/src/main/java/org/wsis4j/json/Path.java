package org.wsis4j.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wsis4j.rules.reading.Location;

/** Where in its objects and lists a tokenizer stands. Names are kept as offsets: few places are ever asked for. */
final class Path {

    private static final int NONE = -1;

    /** In an object where the name of the field starts, in a list the index. */
    private int[] places = new int[8];

    private boolean[] objects = new boolean[8];
    private int depth;

    /** How many objects and lists lie around what comes next. */
    int depth() {
        return depth;
    }

    boolean inObject() {
        return objects[depth - 1];
    }

    /** Whether the innermost object or list has had a field or element. */
    boolean hasPlace() {
        return places[depth - 1] != NONE;
    }

    void enter(boolean isObject) {
        if (depth == places.length) {
            places = Arrays.copyOf(places, depth * 2);
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth] = isObject;
        places[depth++] = NONE;
    }

    void leave() {
        depth--;
    }

    /** Comes to the field whose name starts at an offset. */
    void name(int offset) {
        places[depth - 1] = offset;
    }

    /** Comes to the next element. */
    void step() {
        places[depth - 1]++;
    }

    Location location(byte[] text) {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            if (places[i] != NONE) {
                steps.add(objects[i] ? Strings.shown(Strings.read(text, places[i])) : places[i]);
            }
        }
        return Location.of(steps.toArray());
    }
}
