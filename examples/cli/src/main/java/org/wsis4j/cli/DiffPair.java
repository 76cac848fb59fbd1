package org.wsis4j.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.rules.stored.StoredAssessment;

/**
 * Two assessments of one document, or one that stands in one of the files only.
 *
 * @param before the earlier one, if there is one
 * @param after the later one, if there is one
 */
record DiffPair(Optional<StoredAssessment> before, Optional<StoredAssessment> after) {

    /**
     * Pairs by the names of the documents, those of one name in their order; the only one with the only one, whatever they are
     * called. In the order of the later file, and then those that only the earlier one has.
     */
    static List<DiffPair> of(List<StoredAssessment> before, List<StoredAssessment> after) {
        if (before.size() == 1 && after.size() == 1) {
            return List.of(new DiffPair(Optional.of(before.get(0)), Optional.of(after.get(0))));
        }
        Map<Optional<String>, Deque<StoredAssessment>> earlier = new LinkedHashMap<>();
        for (StoredAssessment one : before) {
            earlier.computeIfAbsent(one.document(), none -> new ArrayDeque<>()).add(one);
        }
        List<DiffPair> pairs = new ArrayList<>();
        for (StoredAssessment one : after) {
            Deque<StoredAssessment> named = earlier.getOrDefault(one.document(), new ArrayDeque<>());
            pairs.add(new DiffPair(Optional.ofNullable(named.poll()), Optional.of(one)));
        }
        for (StoredAssessment one : before) {
            if (earlier.getOrDefault(one.document(), new ArrayDeque<>()).remove(one)) {
                pairs.add(new DiffPair(Optional.of(one), Optional.empty()));
            }
        }
        return pairs;
    }

    /** What the document is called, later rather than earlier. */
    Optional<String> document() {
        return after.flatMap(StoredAssessment::document).or(() -> before.flatMap(StoredAssessment::document));
    }

    /** The name of the document, or that it has none. */
    String name() {
        return document().orElse("(a document without a name)");
    }
}
