package org.wsis4j.rules.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.Report;

/**
 * Many reports and entries, to be checked against one another. Immutable; may be shared by threads.
 *
 * <p>A place in a corpus is a JSON Pointer that starts with the index of the document, such as {@code /17/title}, or with
 * {@code declared}, such as {@code /declared/C4}.
 */
public final class Corpus {

    private static final Comparator<PrizeCategory> BY_NUMBER = Comparator.comparingInt(PrizeCategory::number);

    private final List<CorpusDocument> documents;
    private final Map<PrizeCategory, Integer> declared;

    private Corpus(Builder parts) {
        documents = List.copyOf(parts.documents);
        TreeMap<PrizeCategory, Integer> counts = new TreeMap<>(BY_NUMBER);
        counts.putAll(parts.declared);
        declared = Collections.unmodifiableMap(counts);
    }

    /**
     * Starts an empty corpus.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is kept of the documents.
     *
     * @return in the order in which they were added; the index is the first step of their places
     */
    public List<CorpusDocument> documents() {
        return documents;
    }

    /**
     * How many entries each category is said to have, by whoever published the entries.
     *
     * @return by number of the category; empty if nobody said it
     */
    public Map<PrizeCategory, Integer> declared() {
        return declared;
    }

    /** Builds the corpus; not safe for use by several threads at once. */
    public static final class Builder {

        private final List<CorpusDocument> documents = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Map<PrizeCategory, Integer> declared = new TreeMap<>(BY_NUMBER);
        private final Excerpts excerpts = new Excerpts();

        Builder() {}

        /**
         * Adds a report or an entry. What the rules compare is taken now; the report itself is not kept.
         *
         * @param name by which findings name it, such as that of its file
         * @param report the report or entry
         * @return this
         * @throws IllegalArgumentException if the name is blank, or another document has it
         */
        public Builder add(String name, Report report) {
            Objects.requireNonNull(report, () -> "report: there is nothing to add as '" + name + "'");
            return add(excerpts.of(name, report));
        }

        /**
         * Adds what a corpus kept of a document, such as another one of which this is a part.
         *
         * @param document what was kept
         * @return this
         * @throws IllegalArgumentException if its name is blank, or another document has it
         */
        public Builder add(CorpusDocument document) {
            String name = document.name();
            if (name.isBlank() || names.contains(name)) {
                throw new IllegalArgumentException("document " + documents.size() + " is called '" + name
                        + "'; expected a name that no other document has, for example entry-17.json");
            }
            documents.add(document);
            names.add(name);
            return this;
        }

        /**
         * Says how many entries a category has, as printed by whoever published them.
         *
         * @param category the category
         * @param count how many, 0 or more
         * @return this
         * @throws IllegalArgumentException if the count is negative, or the category was given another one
         */
        public Builder declared(PrizeCategory category, int count) {
            Integer before = declared.get(category);
            if (count < 0 || (before != null && before != count)) {
                throw new IllegalArgumentException("category " + category + " has " + count + " entries"
                        + (before == null ? "" : " and " + before)
                        + "; expected one count, 0 or more, for example 46");
            }
            declared.put(category, count);
            return this;
        }

        /**
         * Ends the corpus.
         *
         * @return all that was added so far
         */
        public Corpus build() {
            return new Corpus(this);
        }
    }
}
