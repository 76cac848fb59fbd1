package org.wsis4j.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.spelling.Spelling;

/** What a figure counts. */
public enum Unit {
    /** A share of those concerned, 0 to 100, both inclusive. */
    PERCENT(true, true),
    /** A share of countries, 0 to 100, both inclusive: never the share of what is counted within them. */
    PERCENT_OF_COUNTRIES(true, false),
    /** Things for every 100 inhabitants; it may exceed 100, since things are not people. */
    PER_100_INHABITANTS(false, true),
    /** Learners for every computer: the fewer the better. No computers give no figure. */
    LEARNERS_PER_COMPUTER(false, true),
    /** A number of things. */
    COUNT(false, false),
    /** Bandwidth in bits a second. */
    BITS_PER_SECOND(false, false),
    /** The sources read do not say. */
    NOT_FOUND(false, false);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final boolean share;
    private final boolean rate;

    Unit(boolean share, boolean rate) {
        this.share = share;
        this.rate = rate;
    }

    /**
     * Whether it is a share, of which there is no more than the whole.
     *
     * @return true for the two in per cent
     */
    public boolean isShare() {
        return share;
    }

    /**
     * Whether figures of areas make a figure of the whole when weighted by what they are about.
     *
     * @return false for plain numbers and bandwidths, and for shares of countries
     */
    public boolean isRate() {
        return rate;
    }

    /**
     * Whether a figure can have a value.
     *
     * @param value the value
     * @return false below 0, and above 100 for a share
     */
    public boolean allows(BigDecimal value) {
        return value.signum() >= 0 && (!share || value.compareTo(HUNDRED) <= 0);
    }

    /**
     * What a figure can be, in words.
     *
     * @return for errors, for example {@code 0 to 100}
     */
    public String range() {
        return share ? "0 to 100" : "0 or more";
    }

    /**
     * All that are units of something.
     *
     * @return all but {@link #NOT_FOUND}, in their order
     */
    public static Unit[] known() {
        return Stream.of(values()).filter(unit -> unit != NOT_FOUND).toArray(Unit[]::new);
    }

    /**
     * Reads a unit, whatever the case and the separators.
     *
     * @param text as written, for example {@code PERCENT}, {@code %} or {@code per 100 inhabitants}
     * @return empty for any other text; {@link #NOT_FOUND} is never read, since it is no unit
     */
    public static Optional<Unit> find(CharSequence text) {
        if (text.toString().strip().equals("%")) {
            return Optional.of(PERCENT);
        }
        return Spelling.oneOf(known(), text).or(() -> switch (Spelling.key(text)) {
            case "percentage" -> Optional.of(PERCENT);
            case "per100" -> Optional.of(PER_100_INHABITANTS);
            default -> Optional.empty();
        });
    }
}
