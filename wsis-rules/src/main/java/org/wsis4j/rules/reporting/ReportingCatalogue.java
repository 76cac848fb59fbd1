package org.wsis4j.rules.reporting;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.rules.Rule;

/** The rules about reports, whatever they are about. */
public final class ReportingCatalogue {

    private ReportingCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(ActionLineRules.all());
        rules.addAll(EventRules.all());
        rules.addAll(IdentityRules.all());
        rules.addAll(OrderRules.all());
        rules.addAll(PartnershipRules.all());
        rules.addAll(ReferenceRules.all());
        rules.addAll(ReportRules.all());
        rules.addAll(ResultRules.all());
        rules.addAll(TimeRules.all());
        return List.copyOf(rules);
    }
}
