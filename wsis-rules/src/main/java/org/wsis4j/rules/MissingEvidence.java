package org.wsis4j.rules;

import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Message;

/**
 * Evidence without which a rule cannot say whether it is followed.
 *
 * @param location the place in the document that the question is about
 * @param says what is missing
 */
public record MissingEvidence(Location location, Message says) {

    @Override
    public String toString() {
        return location + ": " + says.text();
    }
}
