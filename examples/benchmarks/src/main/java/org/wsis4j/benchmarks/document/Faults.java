package org.wsis4j.benchmarks.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Decides which values of a report are wrong. What is wrong is always a value and never its type. */
final class Faults {

    private final SplittableRandom random;
    private final double share;
    private final List<Fault> planted = new ArrayList<>();

    Faults(long seed, double share) {
        this.random = new SplittableRandom(~seed);
        this.share = share;
    }

    private boolean strikes(String place, boolean isOneValue) {
        boolean strikes = share > 0 && random.nextDouble() < share;
        if (strikes) {
            planted.add(new Fault(place, isOneValue));
        }
        return strikes;
    }

    /** A code, or one that is on no list. */
    String code(String place, String right) {
        return strikes(place, true) ? "NO_SUCH_" + right : right;
    }

    /** A text, or one with a control character. */
    String text(String place, String right) {
        return strikes(place, true) ? "\u0007" + right : right;
    }

    /** The tag of a language, or a word that is none. */
    String language(String right) {
        return strikes("/language", true) ? "English" : right;
    }

    /** Whether a value is left out. */
    boolean leavesOut(String place) {
        return strikes(place, true);
    }

    /** Whether a value contradicts another, which no schema can see. */
    boolean contradicts(String place) {
        return strikes(place, false);
    }

    List<Fault> planted() {
        return List.copyOf(planted);
    }
}
