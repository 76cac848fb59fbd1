package org.wsis4j.rules.stored;

import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/**
 * Evidence without which a rule could not say whether it was followed, as it was stored.
 *
 * @param rule the rule
 * @param location the place in the document that the question is about
 * @param position where it is in the text; empty if the document was not read from a text
 * @param says what is missing
 */
public record StoredMissingEvidence(RuleId rule, Location location, Optional<Position> position, StoredMessage says) {

    /**
     * Checks that nothing is null.
     *
     * @param rule see {@link #rule()}
     * @param location see {@link #location()}
     * @param position see {@link #position()}
     * @param says see {@link #says()}
     */
    public StoredMissingEvidence {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(says, "says");
    }

    @Override
    public String toString() {
        return rule + " " + location + ": " + says.text();
    }
}
