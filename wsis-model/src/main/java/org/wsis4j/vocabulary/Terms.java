package org.wsis4j.vocabulary;

import java.util.List;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The file of terms. */
final class Terms {

    private static final List<Term> ALL = FactFile.read(
            Terms.class,
            "vocabulary.tsv",
            row -> new Term(
                    row.oneOf("vocabulary", Vocabulary.values()),
                    row.text("text"),
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()),
                    row.optional("note")));

    private Terms() {}

    static List<Term> of(Vocabulary vocabulary) {
        return ALL.stream().filter(term -> term.vocabulary() == vocabulary).toList();
    }
}
