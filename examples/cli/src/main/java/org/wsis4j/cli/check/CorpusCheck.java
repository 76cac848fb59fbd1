package org.wsis4j.cli.check;

import java.io.IOException;
import java.util.List;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Reading;

/** Checks documents one by one and lets them go; of those of a corpus is kept what the rules on all of them compare. */
public final class CorpusCheck {

    private final Checker checker;
    private final Results results;
    private final boolean together;
    private final Corpus.Builder corpus = Corpus.builder();
    private final WaiverUse waivers = new WaiverUse();
    private final Totals totals = new Totals();

    /**
     * A check of nothing yet.
     *
     * @param checker by what is checked
     * @param results takes what is found
     * @param together whether the documents are a corpus
     */
    public CorpusCheck(Checker checker, Results results, boolean together) {
        this.checker = checker;
        this.results = results;
        this.together = together;
    }

    /**
     * Checks a document.
     *
     * @param name by which it is found; no other document of a corpus has it
     * @param linesBefore how many lines of its file stand before it
     * @param reading what came out of reading it
     * @throws IOException if what was found cannot be written
     */
    public void add(String name, long linesBefore, Reading<Report> reading) throws IOException {
        Assessment assessment = checker.check(reading);
        CheckedDocument document =
                new CheckedDocument(name, linesBefore, reading.document().isPresent(), assessment);
        totals.add(document, !together);
        results.document(document);
        if (together) {
            waivers.add(assessment);
            reading.document().ifPresent(report -> corpus.add(name, report));
        }
    }

    /**
     * Ends the check; the documents of a corpus are checked against one another.
     *
     * @return what was counted, before and now
     * @throws IOException if what was found cannot be written
     */
    public Totals end() throws IOException {
        if (together) {
            Corpus all = corpus.build();
            Assessment assessment = checker.check(all);
            waivers.add(assessment);
            List<Finding> onWaivers = waivers.findings();
            totals.add(assessment, false);
            onWaivers.forEach(finding -> totals.add(finding.rule(), 1));
            results.together(new Together(all, assessment, onWaivers, totals));
        }
        return totals;
    }
}
