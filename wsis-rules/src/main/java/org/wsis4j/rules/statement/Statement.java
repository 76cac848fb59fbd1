package org.wsis4j.rules.statement;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/**
 * Something that one of the two founding documents says.
 *
 * @param id such as {@code SEED-A-17-1}; A is E/2006/85, B the consultation of 24 February 2006
 * @param kind what sort of thing it says
 * @param modality how binding it says it
 * @param severity how grave a departure from it was judged when the documents were read; the severity of the rules that
 *     carry it is bounded by the modality, and so may be less
 * @param paragraphs where it stands
 * @param about what it is about, in our words
 * @param carriers what carries it; at least one, and context only alone
 */
public record Statement(
        String id,
        StatementKind kind,
        Modality modality,
        Severity severity,
        List<Paragraph> paragraphs,
        String about,
        List<Carrier> carriers) {

    /**
     * Keeps copies of the lists.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param modality see {@link #modality()}
     * @param severity see {@link #severity()}
     * @param paragraphs see {@link #paragraphs()}
     * @param about see {@link #about()}
     * @param carriers see {@link #carriers()}
     * @throws IllegalArgumentException if nothing carries it, or it is context and carried too
     */
    public Statement {
        paragraphs = List.copyOf(paragraphs);
        carriers = List.copyOf(carriers);
        if (carriers.isEmpty()) {
            throw new IllegalArgumentException(id + " is carried by nothing; give a rule, a fact, a type or a reason");
        }
        if (carriers.size() > 1 && carriers.stream().anyMatch(Carrier.AsContext.class::isInstance)) {
            throw new IllegalArgumentException(id + " is both carried and context: " + carriers);
        }
    }

    /**
     * Whether nothing carries it.
     *
     * @return true if it has a reason instead
     */
    public boolean isContext() {
        return carriers.get(0) instanceof Carrier.AsContext;
    }

    /**
     * The rules that ask what it asks.
     *
     * @return in the order of the file; empty if none does
     */
    public List<Rule<?>> rules() {
        return carriers(Carrier.OfRule.class).<Rule<?>>map(Carrier.OfRule::rule).toList();
    }

    /**
     * The facts that hold what it says.
     *
     * @return in the order of their registers; empty if none does
     */
    public List<Fact> facts() {
        return carriers(Carrier.OfFacts.class)
                .<Fact>flatMap(carrier -> carrier.facts().stream())
                .distinct()
                .toList();
    }

    private <C extends Carrier> Stream<C> carriers(Class<C> type) {
        return carriers.stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public String toString() {
        return id;
    }
}
