package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.reading.Location;

/**
 * A value, and where in the corpus it stands.
 *
 * @param index of the document
 * @param document the document
 * @param place in the corpus
 * @param value the value
 */
record Standing<T>(int index, CorpusDocument document, Location place, T value) implements Groups.Member {

    /** Takes a value and where in its document it stands. */
    interface Put<T> {
        void put(Location within, T value);
    }

    /** The values that the documents of a corpus give. */
    static <T> List<Standing<T>> in(Corpus corpus, BiConsumer<CorpusDocument, Put<T>> source) {
        List<Standing<T>> standing = new ArrayList<>();
        for (int i = 0; i < corpus.documents().size(); i++) {
            int index = i;
            CorpusDocument document = corpus.documents().get(i);
            source.accept(
                    document,
                    (within, value) -> standing.add(
                            new Standing<>(index, document, new Location("/" + index + within.pointer()), value)));
        }
        return standing;
    }

    @Override
    public String name() {
        return document.name();
    }
}
