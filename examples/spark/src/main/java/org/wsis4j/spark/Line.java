package org.wsis4j.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.wsis4j.json.Limits;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.reading.Reading;

/**
 * A line of a file, as bytes: what is not UTF-8 has to be told, and would be gone from a text.
 *
 * @param file the index of the file, of those that were named
 * @param name the name of the file as given
 * @param number the number of the line in its file, counted from 1; blank lines count
 * @param text the line without its line feed
 */
record Line(int file, String name, long number, byte[] text) implements Serializable {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** By which findings name the document, as the command line does. */
    String document() {
        return name + "#" + number;
    }

    Reading<Report> reading() {
        return WsisJson.read(text);
    }

    /** What rules on many documents need of it, under its name; empty if it cannot be read. */
    Optional<CorpusDocument> kept() {
        return reading()
                .document()
                .map(report -> Corpus.builder()
                        .add(document(), report)
                        .build()
                        .documents()
                        .get(0));
    }

    /** Only blanks, as JSON has them, or nothing at all. A line that is too long to be read is none: that is told. */
    boolean isBlank() {
        if (text.length > Limits.standard().maxBytes()) {
            return false;
        }
        int at = text.length >= MARK.length && Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r')) {
            at++;
        }
        return at == text.length;
    }
}
