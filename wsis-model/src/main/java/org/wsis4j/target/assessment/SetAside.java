package org.wsis4j.target.assessment;

import java.util.Objects;
import org.wsis4j.observation.Area;

/**
 * A country that is not in an aggregate.
 *
 * @param area the country
 * @param reason why
 */
public record SetAside(Area area, Reason reason) {

    /**
     * Checks that both are there.
     *
     * @param area see {@link #area()}
     * @param reason see {@link #reason()}
     */
    public SetAside {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(reason, "reason");
    }
}
