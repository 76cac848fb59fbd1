package org.wsis4j.rules.reporting;

import java.util.Arrays;
import java.util.function.Supplier;
import org.wsis4j.form.FieldType;
import org.wsis4j.reporting.Activity;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.presence.Walk;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.spelling.Spelling;

/**
 * The titles of activities that were met, by their fingerprints: cheaper than the titles however they are written, and enough
 * to see that none is told twice.
 */
final class Titles implements Walk.Look {

    private final Examination found;
    private long[] slots = new long[8];
    private int size;
    private boolean someAlike;

    Titles(Examination found) {
        this.found = found;
    }

    @Override
    public void at(FieldType<?> type, Object value, Supplier<Location> place) {
        if (value instanceof Activity activity && Telling.isTold(activity, place, found)) {
            long fingerprint = Spelling.fingerprint(activity.title().orElse(""));
            if (fingerprint != 0) {
                add(fingerprint);
            }
        }
    }

    /** Nothing that has a title to compare. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Whether two titles may be the same. */
    boolean someAlike() {
        return someAlike;
    }

    private void add(long fingerprint) {
        if (++size * 2 > slots.length) {
            long[] all = slots;
            slots = new long[all.length * 2];
            Arrays.stream(all).filter(one -> one != 0).forEach(this::put);
        }
        put(fingerprint);
    }

    private void put(long fingerprint) {
        int at = (int) (fingerprint ^ (fingerprint >>> 32)) & (slots.length - 1);
        while (slots[at] != 0) {
            someAlike |= slots[at] == fingerprint;
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = fingerprint;
    }
}
