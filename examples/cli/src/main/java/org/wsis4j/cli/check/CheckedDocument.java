package org.wsis4j.cli.check;

import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.reading.Position;

/**
 * A document of a corpus, checked by itself.
 *
 * @param name by which it is found, such as {@code entries.ndjson#17}
 * @param linesBefore how many lines of its file stand before it, 0 or more
 * @param isRead whether there is a document; false if the text could not be read at all
 * @param assessment what the rules said
 */
public record CheckedDocument(String name, long linesBefore, boolean isRead, Assessment assessment) {

    /** A position of the document in its file. */
    String inFile(Position position) {
        return linesBefore + position.line() + ":" + position.column();
    }
}
