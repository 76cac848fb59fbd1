package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.rules.reading.Location;

/**
 * The waivers at work in one check. Every finding passes by here, those too that are only counted: which of them are waived
 * must not depend on how many are kept. Lives for one check and is used by one thread.
 */
final class Waiving {

    /** Nothing is waived; takes nothing in. */
    static final Waiving NONE = new Waiving(List.of(), LocalDate.EPOCH);

    private static final int MOST_PLACES = 1_000;

    private final LocalDate asOf;
    private final List<Waiver> all;
    private final List<Set<Location>> covered = new ArrayList<>();
    private final Map<RuleId, List<Integer>> byRule = new HashMap<>();
    private final Set<RuleId> open = new HashSet<>();

    private Waiving(List<Waiver> all, LocalDate asOf) {
        this.all = List.copyOf(all);
        this.asOf = asOf;
        for (Waiver waiver : this.all) {
            byRule.computeIfAbsent(waiver.rule(), rule -> new ArrayList<>()).add(covered.size());
            covered.add(new LinkedHashSet<>());
        }
    }

    /** The waivers at work. */
    static Waiving of(List<Waiver> all, LocalDate asOf) {
        return all.isEmpty() ? NONE : new Waiving(all, asOf);
    }

    /** The first waiver that covers a finding and holds. */
    Optional<Waiver> holding(RuleId rule, Location place) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return byRule.getOrDefault(rule, List.of()).stream()
                .map(all::get)
                .filter(waiver -> waiver.holdsOn(asOf) && waiver.covers(rule, place))
                .findFirst();
    }

    /** There is such a finding; whatever holds or not, the waivers that cover it are not idle. */
    void found(RuleId rule, Location place) {
        if (all.isEmpty()) {
            return;
        }
        for (int index : byRule.getOrDefault(rule, List.of())) {
            Set<Location> places = covered.get(index);
            if (places.size() < MOST_PLACES && all.get(index).covers(rule, place)) {
                places.add(place);
            }
        }
    }

    /** A rule that could not tell everything leaves open what its waivers cover. */
    void heard(Outcome outcome) {
        if (all.isEmpty()) {
            return;
        }
        if (outcome.verdict() == Verdict.CRASHED || !outcome.missingEvidence().isEmpty()) {
            open.add(outcome.rule().id());
        }
    }

    /** What became of the waivers when all rules on the report have spoken; empty if none were given. */
    Optional<Waivers> told() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<List<Location>> places = covered.stream().map(List::copyOf).toList();
        return Optional.of(new Waivers(all, places, Set.copyOf(open)));
    }
}
