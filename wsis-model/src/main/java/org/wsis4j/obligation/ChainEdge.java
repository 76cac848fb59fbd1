package org.wsis4j.obligation;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * One step that a report takes, from one actor to the next.
 *
 * @param from who gives
 * @param to who gets
 * @param obligation why
 */
public record ChainEdge(Actor from, Actor to, Obligation obligation) implements Fact {

    /**
     * Checks that the step leads somewhere else, and belongs to the obligation.
     *
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param obligation see {@link #obligation()}
     * @throws IllegalArgumentException if both are the same, or one of them has no part in the obligation
     */
    public ChainEdge {
        boolean gives = obligation.actors().contains(from) || obligation.via().contains(from);
        if (from.equals(to) || !gives || !obligation.reaches(to)) {
            throw new IllegalArgumentException("obligation " + obligation + " has no step from " + from + " to " + to
                    + "; expected one from " + obligation.actors() + " through " + obligation.via() + " to "
                    + obligation.recipients());
        }
    }

    /** The steps of an obligation: every actor to the first on the way, these one by one, the last to every recipient. */
    static List<ChainEdge> of(Obligation obligation) {
        List<ChainEdge> edges = new ArrayList<>();
        List<Actor> givers = obligation.actors();
        for (Actor next : obligation.via()) {
            add(edges, givers, List.of(next), obligation);
            givers = List.of(next);
        }
        add(edges, givers, obligation.recipients(), obligation);
        return edges;
    }

    private static void add(List<ChainEdge> edges, List<Actor> givers, List<Actor> takers, Obligation obligation) {
        for (Actor giver : givers) {
            for (Actor taker : takers) {
                if (!giver.equals(taker)) {
                    edges.add(new ChainEdge(giver, taker, obligation));
                }
            }
        }
    }

    @Override
    public String key() {
        return obligation.key() + "/" + from + "/" + to;
    }

    /** {@inheritDoc} Those of the obligation. */
    @Override
    public List<Paragraph> sources() {
        return obligation.sources();
    }

    /**
     * How far the sources carry the step.
     *
     * @return that of the obligation; {@link Evidence#DERIVED} if it goes through others, since the texts name the way and
     *     not its steps
     */
    @Override
    public Evidence evidence() {
        return obligation.via().isEmpty() ? obligation.evidence() : Evidence.DERIVED;
    }

    @Override
    public String toString() {
        return from + " -> " + to + " (" + obligation + ")";
    }
}
