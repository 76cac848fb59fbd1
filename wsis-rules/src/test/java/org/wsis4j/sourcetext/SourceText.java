package org.wsis4j.sourcetext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document cut into its places, each with its text. Blanks are folded, no-break spaces too; quotes stay as they are. */
final class SourceText {

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();

    /** Adds a line to a place, and to the place around it if it has one. */
    void add(String place, String line) {
        places.computeIfAbsent(place, p -> new StringBuilder()).append(' ').append(line);
    }

    Optional<String> find(String place) {
        return Optional.ofNullable(places.get(place)).map(text -> folded(text.toString()));
    }

    Set<String> places() {
        return places.keySet();
    }

    /** Folds all blanks, and drops the asterisks of bold type. */
    static String folded(String text) {
        return text.replace("**", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
