package org.wsis4j.spark;

import java.io.Serializable;

/**
 * A finding, or a place where a rule cannot tell.
 *
 * @param rule the id of the rule
 * @param document the name of the document, or that of the corpus
 * @param pointer the JSON Pointer in the document
 * @param message in English
 */
record Found(String rule, String document, String pointer, String message) implements Serializable {

    static Found at(Place place, String rule, String message) {
        return new Found(rule, place.document(), place.pointer(), message);
    }
}
