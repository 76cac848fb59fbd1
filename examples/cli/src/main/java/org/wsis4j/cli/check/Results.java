package org.wsis4j.cli.check;

import java.io.IOException;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.corpus.Corpus;

/** Takes what was found in a corpus. */
public interface Results {

    /**
     * Takes something to know about a file, before its documents.
     *
     * @param note a sentence, not made harmless
     */
    void note(String note);

    /**
     * Takes what was found in one document.
     *
     * @param document the document; let go afterwards
     * @throws IOException if it cannot be written
     */
    void document(CheckedDocument document) throws IOException;

    /**
     * Takes what was found in all documents together, at the end.
     *
     * @param corpus what was kept of the documents
     * @param assessment what the rules said
     * @param totals what was counted
     * @throws IOException if it cannot be written
     */
    void together(Corpus corpus, Assessment assessment, Totals totals) throws IOException;
}
