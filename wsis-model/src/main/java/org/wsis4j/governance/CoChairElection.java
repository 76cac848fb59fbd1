package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.Objects;
import org.wsis4j.organization.Organization;

/**
 * That an organization was elected co-chair, beside a chair, for some time. How long a co-chair serves is not said in
 * E/2006/85.
 *
 * @param coChair who was elected
 * @param chair who had the chair then
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 */
public record CoChairElection(Organization coChair, Organization chair, LocalDate from, LocalDate to) {

    /**
     * Checks that the days are in order.
     *
     * @param coChair see {@link #coChair()}
     * @param chair see {@link #chair()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @throws IllegalArgumentException if it ends before it starts
     */
    public CoChairElection {
        Objects.requireNonNull(coChair, "coChair");
        Objects.requireNonNull(chair, "chair");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "election of " + coChair + " as co-chair ends " + to + ", before it starts " + from);
        }
    }

    boolean overlaps(CoChairElection other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
