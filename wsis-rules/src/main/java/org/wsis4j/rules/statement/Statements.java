package org.wsis4j.rules.statement;

import java.util.List;
import java.util.Optional;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.Fact;

/** All statements of the two founding documents, in the order of the documents. */
public final class Statements {

    private static final Statements STANDARD = new Statements(StatementFile.read());

    private final List<Statement> statements;

    private Statements(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * The statements.
     *
     * @return always the same
     */
    public static Statements standard() {
        return STANDARD;
    }

    /**
     * All of them.
     *
     * @return in the order of the documents
     */
    public List<Statement> all() {
        return statements;
    }

    /**
     * Asks for a statement.
     *
     * @param id its id, exactly, such as {@code SEED-A-17-1}
     * @return empty if there is none
     */
    public Optional<Statement> find(String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /**
     * The statements that a rule carries.
     *
     * @param rule the rule
     * @return in the order of the documents; empty for rules that rest on something else
     */
    public List<Statement> of(Rule<?> rule) {
        return statements.stream()
                .filter(statement -> statement.rules().contains(rule))
                .toList();
    }

    /**
     * The statements that a fact carries.
     *
     * @param fact the fact
     * @return in the order of the documents; empty for facts of later documents
     */
    public List<Statement> of(Fact fact) {
        return statements.stream()
                .filter(statement -> statement.facts().contains(fact))
                .toList();
    }
}
