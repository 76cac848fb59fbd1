package org.wsis4j.json.shape;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Numbers;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/**
 * Reads of what version a document is. One of an older version is read as it always was, and written as one of the newest;
 * one of a newer version is told, since nobody here knows what it means by its fields.
 */
public final class Versions {

    private Versions() {}

    /** The version at the cursor; null, with a flaw, if it is none that is known. */
    public static @Nullable BigDecimal read(Cursor at, int newest, Argument expected) {
        BigDecimal version = Numbers.read(at, expected);
        if (version == null) {
            return null;
        }
        boolean isWhole = version.signum() == 0 || version.stripTrailingZeros().scale() <= 0;
        boolean isNewer = isWhole && version.compareTo(BigDecimal.valueOf(newest)) > 0;
        if (isWhole && !isNewer && version.signum() > 0) {
            return version;
        }
        Argument known = new Argument.Code("\"version\": " + newest);
        at.flaw(
                FlawKind.OTHER_DOCUMENT,
                Phrases.json(isNewer ? "ofVersion.newer" : "ofVersion").with("version", Words.shortened(at.text())),
                isNewer ? Phrases.json("orNewerLibrary").with("expected", known) : known);
        return null;
    }
}
