package org.wsis4j.json.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/** Collects what is wrong. Lines and columns are found at the end, in one walk for all. */
public final class Flaws {

    /** More than anybody reads; and a hostile text, of two bytes for each, must cost neither memory nor time. */
    public static final int MOST = 1_000;

    private final List<Found> found = new ArrayList<>(0);

    public void add(FlawKind kind, Location location, int offset, Argument given, Argument expected) {
        found.add(new Found(new Flaw(kind, location, Optional.empty(), given, expected), offset));
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** Whether anything was found since there were so many, but for what leaves a value as it is. */
    public boolean hasHarmSince(int count) {
        return found.subList(count, found.size()).stream()
                .anyMatch(one -> one.flaw().kind() != FlawKind.CONTROL_CHARACTERS);
    }

    /** Whether there is room for another one. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    /** The flaws in the order of the text; those of one place in the order in which they were found. */
    public List<Flaw> in(byte[] text) {
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(Found::offset));
        Positions positions = new Positions(text);
        List<Flaw> flaws = new ArrayList<>(found.size());
        for (Found one : found) {
            Flaw flaw = one.flaw();
            flaws.add(new Flaw(
                    flaw.kind(),
                    flaw.location(),
                    Optional.of(positions.of(one.offset())),
                    flaw.given(),
                    flaw.expected()));
        }
        return flaws;
    }

    private record Found(Flaw flaw, int offset) {}
}
