package org.wsis4j.target.assessment;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;
import org.wsis4j.target.ConnectivityTarget;

/** The criteria that are laid down for every target, as opposed to a threshold of one's own. */
public enum NamedCriterion {
    /** What was agreed, see {@link Criterion#agreedText}. */
    AGREED_TEXT,
    /** The wording of the review of 2014, see {@link Criterion#partnershipAll}. */
    WORDING_OF_2014;

    /**
     * The criterion for a target.
     *
     * @param target the target
     * @return with a threshold only where the wording has one
     */
    public Criterion of(ConnectivityTarget target) {
        return switch (this) {
            case AGREED_TEXT -> Criterion.agreedText(target);
            case WORDING_OF_2014 -> Criterion.partnershipAll(target);
        };
    }

    /**
     * Reads a name, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<NamedCriterion> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "agreed" -> Optional.of(AGREED_TEXT);
            case "partnershipall", "review2014" -> Optional.of(WORDING_OF_2014);
            default -> Optional.empty();
        });
    }
}
