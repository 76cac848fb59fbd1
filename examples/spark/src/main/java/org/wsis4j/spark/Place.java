package org.wsis4j.spark;

import java.util.List;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Location;

/**
 * A place.
 *
 * @param document the name of the document; {@value #CORPUS} for a place that is in none
 * @param pointer the JSON Pointer in the document
 */
record Place(String document, String pointer) {

    /** Stands for the whole corpus; no document is called so, since their names have a number sign. */
    static final String CORPUS = "corpus";

    /** A place that rules on many documents gave, with the name of the document instead of its index in a part. */
    static Place in(Corpus corpus, Location place) {
        List<String> steps = place.steps();
        if (steps.isEmpty() || !Character.isDigit(steps.get(0).charAt(0))) {
            return new Place(CORPUS, place.pointer());
        }
        String document = corpus.documents().get(Integer.parseInt(steps.get(0))).name();
        return new Place(
                document, Location.of(steps.subList(1, steps.size()).toArray()).pointer());
    }
}
