package org.wsis4j.country;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/**
 * A group of countries for which the United Nations keeps a list.
 *
 * <p>Membership is that of the data set the register is taken from, which gives no years. It changes: in 2015, when the
 * connectivity targets were due, the list of least developed countries was another one. No earlier membership was found in the
 * sources; whoever needs it brings an {@link org.wsis4j.observation.AreaGroup} of their own.
 */
public enum CountryGroup {
    /** The least developed countries. */
    LDC("Least developed countries"),
    /** The landlocked developing countries. */
    LLDC("Landlocked developing countries"),
    /** The small island developing States. */
    SIDS("Small island developing States");

    private final String title;

    CountryGroup(String title) {
        this.title = title;
    }

    /**
     * Its name in full.
     *
     * @return for example {@code Least developed countries}
     */
    public String title() {
        return title;
    }

    /**
     * Asks for a group by its code, whatever the case and blanks.
     *
     * @param code as written, for example {@code LDC}
     * @return empty if there is none
     */
    public static Optional<CountryGroup> find(CharSequence code) {
        return Spelling.oneOf(values(), code);
    }
}
