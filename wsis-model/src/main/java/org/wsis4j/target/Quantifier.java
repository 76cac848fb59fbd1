package org.wsis4j.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many of those concerned a wording of a target asks for. */
public enum Quantifier {
    /** None is named: no share is agreed that would be enough. */
    NONE(null),
    /** All of them. */
    ALL("100"),
    /** All of them, as national circumstances allow: what falls short cannot be held against anybody. */
    ALL_WITH_NATIONAL_CIRCUMSTANCES("100"),
    /** More than half of them: exactly half is not enough. */
    MORE_THAN_HALF("50"),
    /** Every language of the world; the verb is to encourage, and no share follows from it. */
    ALL_LANGUAGES(null);

    private final Optional<BigDecimal> threshold;

    Quantifier(@Nullable String threshold) {
        this.threshold = Optional.ofNullable(threshold).map(BigDecimal::new);
    }

    /**
     * The share that follows from it.
     *
     * @return in per cent; empty if none follows, and then nothing can be said to pass or to fail
     */
    public Optional<BigDecimal> threshold() {
        return threshold;
    }

    /**
     * Whether the share must be exceeded.
     *
     * @return true for {@link #MORE_THAN_HALF} only
     */
    public boolean isStrict() {
        return this == MORE_THAN_HALF;
    }
}
