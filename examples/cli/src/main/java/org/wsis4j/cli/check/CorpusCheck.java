package org.wsis4j.cli.check;

import java.io.IOException;
import java.time.LocalDate;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Reading;

/** Checks documents one by one and lets them go; of each is kept what the rules on all of them compare. */
public final class CorpusCheck {

    private final RuleSet rules;
    private final LocalDate asOf;
    private final Results results;
    private final Corpus.Builder corpus = Corpus.builder();
    private final Totals totals = new Totals();

    /**
     * A check of nothing yet.
     *
     * @param rules the rules, on documents and on all of them
     * @param asOf the day to check for
     * @param results takes what is found
     */
    public CorpusCheck(RuleSet rules, LocalDate asOf, Results results) {
        this.rules = rules;
        this.asOf = asOf;
        this.results = results;
    }

    /**
     * Checks a document.
     *
     * @param name by which it is found; no other document has it
     * @param linesBefore how many lines of its file stand before it
     * @param reading what came out of reading it
     * @throws IOException if what was found cannot be written
     */
    public void add(String name, long linesBefore, Reading<Report> reading) throws IOException {
        Assessment assessment = rules.check(reading, asOf);
        CheckedDocument document =
                new CheckedDocument(name, linesBefore, reading.document().isPresent(), assessment);
        totals.add(document);
        results.document(document);
        reading.document().ifPresent(report -> corpus.add(name, report));
    }

    /**
     * Checks all documents against one another.
     *
     * @return what was counted, before and now
     * @throws IOException if what was found cannot be written
     */
    public Totals end() throws IOException {
        Corpus all = corpus.build();
        Assessment together = rules.check(all, asOf);
        totals.add(together);
        results.together(all, together, totals);
        return totals;
    }
}
