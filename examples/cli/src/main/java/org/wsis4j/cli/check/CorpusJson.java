package org.wsis4j.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.corpus.Corpus;

/** What was found in a corpus as JSON: one assessment after the other, that of all documents together last. */
public final class CorpusJson implements Results {

    /** What the assessment of all documents together says its document is. */
    public static final String TOGETHER = "corpus";

    private final PrintStream out;
    private final PrintStream notes;

    /**
     * Writes.
     *
     * @param out takes the assessments
     * @param notes takes what there is to know about files
     */
    public CorpusJson(PrintStream out, PrintStream notes) {
        this.out = out;
        this.notes = notes;
    }

    @Override
    public void note(String note) {
        notes.println("wsis: " + Printable.of(note));
    }

    @Override
    public void document(CheckedDocument document) throws IOException {
        out.write(WsisJson.write(document.assessment(), document.name()));
    }

    @Override
    public void together(Corpus corpus, Assessment assessment, Totals totals) throws IOException {
        out.write(WsisJson.write(assessment, TOGETHER));
        out.flush();
    }
}
