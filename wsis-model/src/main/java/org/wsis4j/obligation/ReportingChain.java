package org.wsis4j.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ways that reports take on a day, as a graph: its nodes are actors, its edges the steps of the obligations in force.
 * Obligations that name no recipient have no edge.
 *
 * <pre>{@code
 * ReportingChain.on(LocalDate.of(2026, 1, 1)).paths(facilitators, assembly)
 * }</pre>
 */
public final class ReportingChain {

    private final LocalDate day;
    private final List<ChainEdge> edges;

    private ReportingChain(LocalDate day, List<ChainEdge> edges) {
        this.day = day;
        this.edges = edges;
    }

    /**
     * The chain by the register that comes with the library.
     *
     * @param day the day
     * @return the graph of what was in force, proposals and practice among it
     */
    public static ReportingChain on(LocalDate day) {
        return of(Obligations.standard(), day);
    }

    /**
     * The chain by a register of one's own, for example one without proposals.
     *
     * @param register the obligations
     * @param day the day
     * @return the graph of what was in force
     */
    public static ReportingChain of(Obligations register, LocalDate day) {
        return new ReportingChain(
                day,
                register.inForceOn(day).stream()
                        .flatMap(obligation -> ChainEdge.of(obligation).stream())
                        .toList());
    }

    /**
     * The day of the graph.
     *
     * @return the day asked for
     */
    public LocalDate day() {
        return day;
    }

    /**
     * All steps.
     *
     * @return in the order of the register; two obligations between the same actors give two
     */
    public List<ChainEdge> edges() {
        return edges;
    }

    /**
     * Those who give or get a report.
     *
     * @return each once, in the order in which the edges name them
     */
    public List<Actor> actors() {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .distinct()
                .toList();
    }

    /**
     * The steps that start at an actor.
     *
     * @param actor the actor
     * @return in the order of the register; none if it reports to nobody
     */
    public List<ChainEdge> from(Actor actor) {
        return edges.stream().filter(edge -> edge.from().equals(actor)).toList();
    }

    /**
     * The steps that end at an actor.
     *
     * @param actor the actor
     * @return in the order of the register; none if nobody reports to it
     */
    public List<ChainEdge> to(Actor actor) {
        return edges.stream().filter(edge -> edge.to().equals(actor)).toList();
    }

    /**
     * All ways from one actor to another that pass nobody twice. That one exists is not to say that a report is passed on:
     * its steps may belong to different obligations.
     *
     * @param from where the ways start
     * @param to where they end
     * @return each as the actors it passes, both ends included, always in the same order; none if no way leads there or
     *     both are the same
     */
    public List<List<Actor>> paths(Actor from, Actor to) {
        List<List<Actor>> found = new ArrayList<>();
        if (!from.equals(to)) {
            walk(new LinkedHashSet<>(List.of(from)), from, to, found);
        }
        return List.copyOf(found);
    }

    private void walk(Set<Actor> passed, Actor at, Actor to, List<List<Actor>> found) {
        if (at.equals(to)) {
            found.add(List.copyOf(passed));
            return;
        }
        for (Actor next : from(at).stream().map(ChainEdge::to).distinct().toList()) {
            if (passed.add(next)) {
                walk(passed, next, to, found);
                passed.remove(next);
            }
        }
    }

    /**
     * The graph in the language of Graphviz: solid edges for the main chain, dashed ones for side channels, each with the
     * key of its obligation and how often it is due.
     *
     * @return the same text for the same graph, lines ended by a line feed
     */
    public String toDot() {
        return DotPrinter.print(this);
    }
}
