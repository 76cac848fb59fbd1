package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.reading.Location;

/**
 * A decision that a finding is accepted as it is, with the reason, who decided, and until when. The rules on waivers
 * themselves, of the family WAV, cannot be waived.
 *
 * @param rule the rule whose findings are waived
 * @param place where; what lies below it is waived too; empty for the whole document
 * @param reason why it is accepted
 * @param decidedBy who decided it
 * @param document where the decision is written down
 * @param from the first day on which it holds, inclusive
 * @param lastDay the last day on which it holds, inclusive
 */
public record Waiver(
        RuleId rule,
        Optional<Location> place,
        String reason,
        String decidedBy,
        String document,
        LocalDate from,
        LocalDate lastDay) {

    /**
     * Checks that it is a decision.
     *
     * @param rule see {@link #rule()}
     * @param place see {@link #place()}
     * @param reason see {@link #reason()}
     * @param decidedBy see {@link #decidedBy()}
     * @param document see {@link #document()}
     * @param from see {@link #from()}
     * @param lastDay see {@link #lastDay()}
     * @throws IllegalArgumentException if the reason, who decided or the document is blank, or it ends before it starts
     */
    public Waiver {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDay, "lastDay");
        if (reason.isBlank() || decidedBy.isBlank() || document.isBlank()) {
            throw new IllegalArgumentException("the waiver of " + rule + " has the reason '" + reason
                    + "', decided by '" + decidedBy + "' in '" + document + "'; expected all three, for example 'the"
                    + " meeting had no list of participants', 'Head of unit', 'memo of 2026-03-01'");
        }
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException("the waiver of " + rule + " holds from " + from + " to " + lastDay
                    + "; expected the last day not to be before the first, for example 2026-03-01 to 2026-12-31");
        }
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return false before its first day and after its last
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    /**
     * Whether it is about a finding, whether or not it holds.
     *
     * @param finding the finding
     * @return true if the finding is of its rule, and at its place or below it
     */
    public boolean covers(Finding finding) {
        return covers(finding.rule().id(), finding.location());
    }

    boolean covers(RuleId found, Location where) {
        return found.equals(rule)
                && place.filter(waived -> !where.isWithin(waived)).isEmpty();
    }
}
