package org.wsis4j.rules.facilitation;

import java.util.ArrayList;
import java.util.List;
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
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(ChairRules.all());
        rules.addAll(FacilitationRules.all());
        rules.addAll(ReporterRules.all());
        rules.addAll(TeamRules.all());
        return List.copyOf(rules);
    }
}
