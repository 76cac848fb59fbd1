package org.wsis4j.rules.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.facilitation.FacilitationRules;
import org.wsis4j.rules.facilitation.ReporterRules;
import org.wsis4j.rules.form.JsonRules;
import org.wsis4j.rules.reporting.ActionLineRules;
import org.wsis4j.rules.reporting.IdentityRules;
import org.wsis4j.rules.reporting.PartnershipRules;
import org.wsis4j.rules.reporting.ReferenceRules;
import org.wsis4j.rules.reporting.ReportRules;
import org.wsis4j.rules.reporting.ResultRules;
import org.wsis4j.rules.reporting.TimeRules;

/** All rules of the library: an explicit list, so that what is checked can be read. */
public final class WsisRules {

    private static final RuleSet STANDARD = RuleSet.of("STANDARD", byId());

    private WsisRules() {}

    /**
     * The rules that are checked unless somebody asks for others.
     *
     * @return all rules of the catalogue, ordered by family and number
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    private static List<Rule<?>> byId() {
        List<Rule<?>> rules = new ArrayList<>();
        Stream.of(
                        ActionLineRules.all(),
                        ReferenceRules.all(),
                        TimeRules.all(),
                        FacilitationRules.all(),
                        ReporterRules.all(),
                        IdentityRules.all(),
                        ReportRules.all(),
                        ResultRules.all(),
                        PartnershipRules.all(),
                        JsonRules.all())
                .forEach(rules::addAll);
        rules.sort(Comparator.comparing(Rule::id));
        return rules;
    }
}
