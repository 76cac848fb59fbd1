package org.wsis4j.cli.check;

import org.wsis4j.rules.Waiver;

/** A decision in words, to stand beside what it accepts. */
final class WaivedText {

    private WaivedText() {}

    /** Not made harmless. */
    static String of(Waiver waiver) {
        return "accepted until " + waiver.lastDay() + ", decided by " + waiver.decidedBy() + " in " + waiver.document()
                + ": " + waiver.reason();
    }
}
