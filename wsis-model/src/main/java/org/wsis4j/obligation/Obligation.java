package org.wsis4j.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/**
 * That somebody is to report something to somebody, or to review something, in a span of time.
 *
 * @param key what names it, such as {@code R14}
 * @param task what is to be done, in our own words
 * @param actors who is to do it; at least one
 * @param via through whom it goes, in this order; empty if it goes directly
 * @param recipients to whom; empty if the text names nobody
 * @param periodicity how often
 * @param due when, where a source gives dates; empty for everything that goes on
 * @param modality how binding the verb is; what is only done is {@link Modality#DESCRIPTIVE}
 * @param from since when it has been in force; it counts from the first day that this can mean
 * @param to the last day in force, inclusive; empty if no source says that it ended, which is not to say that it goes on
 * @param replacedBy the key of the obligation that took its place; empty if there is none
 * @param channel whether it belongs to the main chain
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading is
 * @param note what to know about the entry
 */
public record Obligation(
        String key,
        String task,
        List<Actor> actors,
        List<Actor> via,
        List<Actor> recipients,
        Periodicity periodicity,
        List<Dating> due,
        Modality modality,
        Dating from,
        Optional<LocalDate> to,
        Optional<String> replacedBy,
        Channel channel,
        List<Paragraph> sources,
        Evidence evidence,
        Confidence confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the obligation is coherent.
     *
     * @param key see {@link #key()}
     * @param task see {@link #task()}
     * @param actors see {@link #actors()}
     * @param via see {@link #via()}
     * @param recipients see {@link #recipients()}
     * @param periodicity see {@link #periodicity()}
     * @param due see {@link #due()}
     * @param modality see {@link #modality()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param replacedBy see {@link #replacedBy()}
     * @param channel see {@link #channel()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the key or the task is blank, nobody is to do it, it cites nothing, it goes
     *     through somebody to nobody, it ends before it starts, a due date lies before the start, it is due once without
     *     a date, or it is replaced without an end
     */
    public Obligation {
        actors = List.copyOf(actors);
        via = List.copyOf(via);
        recipients = List.copyOf(recipients);
        due = List.copyOf(due);
        sources = List.copyOf(sources);
        expect(!key.isBlank() && !task.isBlank(), key, "has no key or no task", "R14");
        expect(!actors.isEmpty(), key, "has nobody to do it", "SECRETARY_GENERAL");
        expect(!sources.isEmpty(), key, "cites nothing", "E/2006/85:37");
        expect(via.isEmpty() || !recipients.isEmpty(), key, "goes through " + via + " to nobody", "GENERAL_ASSEMBLY");
        LocalDate start = from.earliest();
        if (to.isPresent() && to.get().isBefore(start)) {
            throw new IllegalArgumentException(
                    "obligation " + key + " ends " + to.get() + ", before it starts " + start);
        }
        boolean early = due.stream().anyMatch(dating -> dating.latest().isBefore(start));
        expect(!early, key, "is due " + due + ", before it starts " + start, "2015");
        expect(periodicity != Periodicity.ONCE || !due.isEmpty(), key, "is due once but no date is given", "2006-06");
        if (replacedBy.isPresent() && to.isEmpty()) {
            throw new IllegalArgumentException("obligation " + key + " is replaced by " + replacedBy.get()
                    + " but has no last day; expected one, for example 2025-12-16");
        }
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
    }

    /**
     * Whether the obligation was in force on a day.
     *
     * @param day the day
     * @return true from the first day that {@link #from()} can mean to the last day, both inclusive
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from.earliest()) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /**
     * Whether an actor receives what is reported.
     *
     * @param actor the actor
     * @return true for a recipient, and for one through whom it goes
     */
    public boolean reaches(Actor actor) {
        return recipients.contains(actor) || via.contains(actor);
    }

    /**
     * The place that establishes the obligation.
     *
     * @return the first of the sources
     */
    public Paragraph source() {
        return sources.get(0);
    }

    @Override
    public String toString() {
        return key;
    }

    private static void expect(boolean met, String key, String fault, String example) {
        if (!met) {
            throw new IllegalArgumentException(
                    "obligation '" + key + "' " + fault + "; expected for example " + example);
        }
    }
}
