package org.wsis4j.rules.facilitation;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;

/** The rules about facilitators, focal points and chairs. */
public final class FacilitationCatalogue {

    private FacilitationCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(ChairRules.all(), FacilitationRules.all(), ReporterRules.all(), TeamRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
