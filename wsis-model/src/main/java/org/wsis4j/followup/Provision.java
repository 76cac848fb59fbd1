package org.wsis4j.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.obligation.Actor;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * What a text lays down, tells or wishes about a body of the follow-up.
 *
 * @param key what names it, such as {@code CSTD/members}
 * @param body the body
 * @param subject what it is about
 * @param value a figure, or a few words of our own
 * @param standing whether it is laid down, told or only wished
 * @param from since when; it counts from the first day that this can mean
 * @param to the last day, inclusive; empty if no source says that it ended, which is not to say that it goes on
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param note what to know about the entry
 */
public record Provision(
        String key,
        Actor body,
        ProvisionSubject subject,
        String value,
        Standing standing,
        Dating from,
        Optional<LocalDate> to,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<String> note)
        implements Fact {

    /** Digits beyond which a figure is none of a body. */
    private static final int LONGEST_FIGURE = 9;

    /**
     * Checks that the provision is coherent.
     *
     * @param key see {@link #key()}
     * @param body see {@link #body()}
     * @param subject see {@link #subject()}
     * @param value see {@link #value()}
     * @param standing see {@link #standing()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the key or the value is blank, it ends before it starts, or it cites nothing
     */
    public Provision {
        if (key.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("provision '" + key + "' of " + body + " has the value '" + value
                    + "'; expected a key and a value, for example CSTD/members and 33");
        }
        if (to.isPresent() && to.get().isBefore(from.earliest())) {
            throw new IllegalArgumentException(
                    "provision " + key + " ends " + to.get() + ", before it starts " + from.earliest());
        }
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "provision " + key + " cites nothing; expected a paragraph, for example E/2006/85:27");
        }
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The value as a number.
     *
     * @return empty if the value is words
     */
    public Optional<Integer> figure() {
        boolean digits = value.length() <= LONGEST_FIGURE && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    /**
     * Whether it was so on a day.
     *
     * @param day the day
     * @return true from the first day that {@link #from()} can mean to the last day, both inclusive; false on every day for
     *     what is only recommended or proposed
     */
    public boolean inForceOn(LocalDate day) {
        return standing.isFact() && !day.isBefore(from.earliest()) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    @Override
    public String toString() {
        return key;
    }
}
