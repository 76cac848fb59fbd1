package org.wsis4j.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of the fields of a shape, to be recognised where they stand. All are ASCII. Immutable. */
final class FieldNames {

    /** No field has the name. */
    static final int UNKNOWN = -1;

    private final List<String> names;
    private final byte[][] bytes;

    FieldNames(List<String> names) {
        this.names = List.copyOf(names);
        this.bytes = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    List<String> all() {
        return names;
    }

    /** The index of a name, or {@link #UNKNOWN}. */
    int indexOf(String name) {
        return names.indexOf(name);
    }

    /**
     * The index of the name that stands between two offsets, or {@link #UNKNOWN}. Fields mostly stand in the order in which we
     * write them.
     *
     * @param next the index of the name that is looked at first
     */
    int indexOf(byte[] text, int from, int to, int next) {
        for (int i = next; i < bytes.length; i++) {
            if (isAt(i, text, from, to)) {
                return i;
            }
        }
        for (int i = Math.min(next, bytes.length) - 1; i >= 0; i--) {
            if (isAt(i, text, from, to)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    /** Where the closing quotation mark stands behind a name that begins at an offset; negative if another name does. */
    int endOf(int index, byte[] text, int from, int length) {
        if (index >= bytes.length) {
            return UNKNOWN;
        }
        byte[] name = bytes[index];
        int end = from + name.length;
        return end < length && text[end] == '"' && Arrays.equals(name, 0, name.length, text, from, end) ? end : UNKNOWN;
    }

    private boolean isAt(int index, byte[] text, int from, int to) {
        byte[] name = bytes[index];
        return name.length == to - from && name[0] == text[from] && Arrays.equals(name, 0, name.length, text, from, to);
    }
}
