package org.wsis4j.annex;

import java.util.Objects;

/**
 * A part of an annex table that could not be read.
 *
 * @param lineNumber the line of the text in which the trouble lies, from 1
 * @param text the part as it stood; for a row its label, a line break, and its cell
 * @param reason what is wrong and what was expected, in English
 */
public record AnnexProblem(int lineNumber, String text, String reason) {

    /**
     * Checks that nothing is missing.
     *
     * @param lineNumber see {@link #lineNumber()}
     * @param text see {@link #text()}
     * @param reason see {@link #reason()}
     */
    public AnnexProblem {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return "line " + lineNumber + ": " + reason + ": '" + text + "'";
    }
}
