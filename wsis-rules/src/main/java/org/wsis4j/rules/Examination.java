package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/**
 * One rule's look at one subject: takes what the rule finds. Lives for one call and is used by one thread.
 */
public final class Examination {

    private final Days days;
    private final int mostKept;
    private final HiddenTree hidden;
    // Most are never needed.
    private Set<Location> told = Set.of();
    private List<Finding> findings = List.of();
    private List<WaivedFinding> waived = List.of();
    private List<MissingEvidence> missing = List.of();
    private List<MissingEvidence> unreadable = List.of();
    private @Nullable Rule<?> rule;
    private Waiving waiving = Waiving.NONE;
    private boolean applicable = true;
    private boolean pointed;
    private int further;

    Examination(Days days, int mostKept, HiddenTree hidden) {
        this.mostKept = mostKept;
        this.days = days;
        this.hidden = hidden;
    }

    /** Begins the look of a rule, which may follow that of another one that has {@linkplain #hasPointed pointed} nowhere. */
    void start(Rule<?> next, Waiving at) {
        rule = next;
        waiving = at;
        applicable = true;
        unreadable = hidden.isEmpty() ? List.of() : unreadable(next);
    }

    /** Whether the rule has pointed at a place; then nobody else may use this any more. */
    boolean hasPointed() {
        return pointed;
    }

    private List<MissingEvidence> unreadable(Rule<?> next) {
        List<Location> hiding = hidden.hiding(next.paths());
        return hiding.isEmpty()
                ? List.of()
                : hiding.stream().map(hidden::evidence).toList();
    }

    private Rule<?> rule() {
        return Objects.requireNonNull(rule, "rule: no rule has started");
    }

    /**
     * The day the subject is checked for.
     *
     * @return the day given by the caller; the library has no clock
     */
    public LocalDate asOf() {
        return days.asOf();
    }

    /**
     * The day whose mandates count: what the bodies of the follow-up were asked on it is what is asked of the subject.
     *
     * @return the day of the check, unless the set of rules was given {@linkplain RuleSet#withMandatesOf another}
     */
    public LocalDate mandatesOf() {
        return days.mandates();
    }

    /**
     * Points at a place.
     *
     * @param steps names of fields and indexes of elements, from the root of the document
     * @return the place, to say what is wrong with it
     */
    public Spot at(Object... steps) {
        return at(Location.of(steps));
    }

    /**
     * Points at a place.
     *
     * @param location the place
     * @return the place, to say what is wrong with it
     */
    public Spot at(Location location) {
        pointed = true;
        return new Spot(location);
    }

    /**
     * Whether something could not be read, so that its absence says nothing. A rule must not put another value in the
     * place of a hidden one; if it looks no further, it is undetermined.
     *
     * @param path a path that the rule reads, see {@link Rule#reads()}
     * @return true if a place that could not be read hides the path
     */
    public boolean hides(String path) {
        return hidden.hides(path);
    }

    /**
     * Whether anything could not be read. Of a subject of which everything could be read nothing is {@linkplain #hides hidden},
     * and no path need be put together to ask.
     *
     * @return false for most subjects
     */
    public boolean hidesAny() {
        return !hidden.isEmpty();
    }

    /** Says that there is nothing for the rule to look at. Findings and missing evidence weigh more. */
    public void notApplicable() {
        applicable = false;
    }

    Outcome outcome() {
        if (!pointed && unreadable.isEmpty()) {
            return applicable ? rule().passed() : rule().notApplicable();
        }
        List<MissingEvidence> evidence = evidence();
        if (!findings.isEmpty()) {
            return Outcome.failed(rule(), findings, evidence, further, waived);
        }
        if (!waived.isEmpty()) {
            return Outcome.waived(rule(), evidence, further, waived);
        }
        if (!evidence.isEmpty()) {
            return Outcome.undetermined(rule(), evidence, further);
        }
        return applicable ? rule().passed() : rule().notApplicable();
    }

    /** What could not be read is the reason; what the rule made of its absence is not. */
    private List<MissingEvidence> evidence() {
        List<MissingEvidence> all = unreadable.isEmpty() ? missing : unreadable;
        return all.isEmpty() ? List.of() : all.stream().distinct().toList();
    }

    private static <T> List<T> added(T one, List<T> before) {
        if (before.isEmpty()) {
            return List.of(one);
        }
        List<T> all = before.size() == 1 ? new ArrayList<>(before) : before;
        all.add(one);
        return all;
    }

    /** A place that something is said about. */
    public final class Spot {

        private final Location location;
        private final Optional<Waiver> waiver;
        private Values values = new Values();
        private boolean hasTold;

        private Spot(Location location) {
            this.location = location;
            this.waiver = waiving.holding(rule().id(), location);
        }

        /**
         * Names a value that the message mentions.
         *
         * @param name the name that the wording uses
         * @param value see {@link Argument#of}
         * @return this
         */
        public Spot with(String name, Object value) {
            // What was told stays as it was.
            values = hasTold ? values.copy() : values;
            hasTold = false;
            values.put(name, Argument.of(value));
            return this;
        }

        /**
         * Names a value that the message mentions and that is costly to find.
         *
         * @param name the name that the wording uses
         * @param value finds it; not asked if the finding will only be counted
         * @return this
         */
        public Spot with(String name, Supplier<?> value) {
            return isKept() ? with(name, value.get()) : this;
        }

        /** Says that something is wrong here. */
        public void add() {
            add(false);
        }

        /** Says that something is missing here, whatever could not be read; the rule has made sure that it was not this. */
        public void absent() {
            add(true);
        }

        private void add(boolean isMissing) {
            waiving.found(rule().id(), location);
            if (!isKept()) {
                further++;
                return;
            }
            hasTold = true;
            Finding finding = new Finding(rule(), location, values, isMissing);
            if (waiver.isPresent()) {
                waived = added(new WaivedFinding(finding, waiver.get()), waived);
            } else {
                findings = added(finding, findings);
            }
        }

        private boolean isKept() {
            return (waiver.isPresent() ? waived.size() : findings.size()) < mostKept;
        }

        /** Says that something is missing here; if what the rule reads, or a part of it, is unreadable, nobody can say. */
        public void missing() {
            addUnlessHidden(true);
        }

        /** Says that something is wrong here for want of something elsewhere; if that may be unreadable, nobody can say. */
        public void unsupported() {
            addUnlessHidden(false);
        }

        private void addUnlessHidden(boolean isMissing) {
            if (hidden.isAnyWithin(location)) {
                tellHidden();
            } else if (unreadable.isEmpty()) {
                add(isMissing);
            }
        }

        /** Once for each place, however often something is missing there. */
        private void tellHidden() {
            told = told.isEmpty() ? new HashSet<>() : told;
            if (told.add(location)) {
                for (Location place : hidden.within(location)) {
                    missing = added(hidden.evidence(place), missing);
                }
            }
        }

        /** Says that evidence is missing without which the rule cannot tell. */
        public void undetermined() {
            if (missing.size() < mostKept) {
                missing =
                        added(new MissingEvidence(location, rule().message("undetermined", values.byName())), missing);
            } else {
                further++;
            }
        }
    }
}
