package org.wsis4j.json.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.CodeType;
import org.wsis4j.reporting.Coded;

/**
 * The codes of a closed list as we write them, to be recognised where they stand: nothing has to be made of them, and one that
 * is written so means the same everywhere. Immutable.
 *
 * @param <C> what a code stands for
 */
public final class CodeTable<C> {

    private final List<Coded<C>> codes;
    private final char[][] written;
    private final byte[] slots;
    private final int mask;

    public CodeTable(CodeType<C> type) {
        // More than a slot can number does not occur; the rest would be looked up as any other spelling.
        List<Coded<C>> all = type.canonical();
        this.codes = all.subList(0, Math.min(all.size(), Byte.MAX_VALUE));
        this.written = new char[codes.size()][];
        this.mask = Math.max(1, Integer.highestOneBit(codes.size()) * 4) - 1;
        this.slots = new byte[mask + 1];
        for (int i = 0; i < written.length; i++) {
            written[i] = codes.get(i).written().toCharArray();
            int slot = slot(written[i], 0, written[i].length);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (byte) (i + 1);
        }
    }

    /** The code that stands between two offsets; null if it is written otherwise, or is none. */
    @Nullable
    Coded<C> find(char[] text, int from, int to) {
        if (from == to) {
            return null;
        }
        for (int slot = slot(text, from, to); slots[slot] != 0; slot = (slot + 1) & mask) {
            char[] code = written[slots[slot] - 1];
            if (Arrays.equals(code, 0, code.length, text, from, to)) {
                return codes.get(slots[slot] - 1);
            }
        }
        return null;
    }

    private int slot(char[] text, int from, int to) {
        int hash = (to - from) * 31 + text[from];
        hash = hash * 31 + text[(from + to) >>> 1];
        hash = hash * 31 + text[to - 1];
        return (hash ^ (hash >>> 7)) & mask;
    }
}
