package org.wsis4j.rules.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.rules.RuleSet;

/** The sets of rules that the library has, by a name that can be written in a command or a configuration. */
public enum Profile {
    /** All rules of the catalogue, see {@link WsisRules#standard()}. */
    STANDARD("standard"),
    /** The two founding documents at their word, see {@link WsisRules#founding2006()}. */
    FOUNDING_2006("founding-2006"),
    /** The contest of 2015, see {@link WsisRules#contest}. */
    CONTEST_2015("contest-2015"),
    /** The contest of 2023, see {@link WsisRules#contest}. */
    CONTEST_2023("contest-2023"),
    /** The contest of 2025, see {@link WsisRules#contest}. */
    CONTEST_2025("contest-2025"),
    /** The contest of 2026, see {@link WsisRules#contest}. */
    CONTEST_2026("contest-2026");

    private final String key;

    Profile(String key) {
        this.key = key;
    }

    /**
     * The name by which it is asked for.
     *
     * @return small letters, digits and hyphens, such as {@code founding-2006}
     */
    public String key() {
        return key;
    }

    /**
     * Its rules.
     *
     * @return the set; its {@linkplain RuleSet#name() name} is that of the constant
     */
    public RuleSet rules() {
        return switch (this) {
            case STANDARD -> WsisRules.standard();
            case FOUNDING_2006 -> WsisRules.founding2006();
            case CONTEST_2015 -> WsisRules.contest(2015);
            case CONTEST_2023 -> WsisRules.contest(2023);
            case CONTEST_2025 -> WsisRules.contest(2025);
            case CONTEST_2026 -> WsisRules.contest(2026);
        };
    }

    /**
     * Finds a profile by its key or by the name of its set of rules, in capital or small letters.
     *
     * @param text for example {@code founding-2006} or {@code FOUNDING_2006}; white space around it does not count
     * @return empty if there is no such profile
     */
    public static Optional<Profile> find(CharSequence text) {
        String wanted = text.toString().strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(profile -> profile.key.equals(wanted)
                        || profile.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    @Override
    public String toString() {
        return key;
    }
}
