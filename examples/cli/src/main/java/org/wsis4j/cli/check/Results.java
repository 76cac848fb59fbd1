package org.wsis4j.cli.check;

import java.io.Closeable;
import java.io.IOException;

/** Takes what was found. */
public interface Results extends Closeable {

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
     * Takes what was found in all documents together, at the end, if there is a corpus.
     *
     * @param all the documents
     * @throws IOException if it cannot be written
     */
    void together(Together all) throws IOException;

    /**
     * Ends what is written; whoever opened a stream closes it.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    default void close() throws IOException {}
}
