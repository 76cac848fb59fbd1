package org.wsis4j.rules.statement;

import java.util.List;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.Fact;
import org.wsis4j.source.SourceDocument;

/** What carries a statement in the library. */
public sealed interface Carrier {

    /**
     * A rule that asks what the statement asks.
     *
     * @param rule the rule
     */
    record OfRule(Rule<?> rule) implements Carrier {
        @Override
        public String toString() {
            return "rule " + rule.id();
        }
    }

    /**
     * Facts that hold what the statement says.
     *
     * @param register the register in which they stand
     * @param key their key, or the beginning of their keys and a star
     * @param facts the facts, at least one
     */
    record OfFacts(String register, String key, List<? extends Fact> facts) implements Carrier {

        /**
         * Keeps a copy of the facts.
         *
         * @param register see {@link #register()}
         * @param key see {@link #key()}
         * @param facts see {@link #facts()}
         * @throws IllegalArgumentException if there are no facts
         */
        public OfFacts {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("no fact of " + register + " has the key '" + key + "'");
            }
        }

        @Override
        public String toString() {
            return "fact " + register + " " + key;
        }
    }

    /**
     * A document that the statement names.
     *
     * @param document the document
     */
    record OfDocument(SourceDocument document) implements Carrier {
        @Override
        public String toString() {
            return "document " + document;
        }
    }

    /**
     * A type that stands for what the statement names.
     *
     * @param name the name of the class, with a number sign before the member if one is meant
     */
    record OfType(String name) implements Carrier {
        @Override
        public String toString() {
            return "type " + name;
        }
    }

    /**
     * A type that makes it impossible to break the statement: a rule by construction.
     *
     * @param name the name of the class, with a number sign before the member if one is meant
     */
    record ByConstruction(String name) implements Carrier {
        @Override
        public String toString() {
            return "construction " + name;
        }
    }

    /**
     * Nothing: the statement is context.
     *
     * @param reason why a user would not ask for it
     */
    record AsContext(String reason) implements Carrier {
        @Override
        public String toString() {
            return "context " + reason;
        }
    }
}
