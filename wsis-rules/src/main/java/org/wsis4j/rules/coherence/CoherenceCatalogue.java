package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.rules.Rule;

/** The rules on many reports and entries at once. A place in their findings is one in the corpus, such as {@code /17/title}. */
public final class CoherenceCatalogue {

    private CoherenceCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return by concept, and by number within one
     */
    public static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(DuplicateRules.all());
        rules.add(CoverageRules.EVERY_LINE_IS_REPORTED);
        rules.addAll(LinkRules.all());
        rules.add(OrganizationRules.ORGANIZATION_IS_WRITTEN_ONE_WAY);
        rules.add(FocalPointRules.ONE_FOCAL_POINT_IN_ALL_REPORTS);
        rules.addAll(EntryRules.all());
        return List.copyOf(rules);
    }
}
