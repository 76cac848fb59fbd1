package org.wsis4j.rules.national;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** The e-strategy of a country. The verb of the paragraph binds those who support Governments, not the Governments. */
final class StrategyRules {

    static final Rule<NationalReport> TELLS_THE_STRATEGY = rule("WSIS-REP-028", NationalReport.class)
            .severity(INFO)
            .follows(E_2006_85.paragraph("14"), BINDING, "into their national development strategies and e-strategies")
            .reads("strategy")
            .check((report, found) -> {
                if (!Presence.isSaid(report.strategy())) {
                    found.at("strategy").missing();
                }
            });

    static final Rule<NationalReport> STRATEGY_TELLS_ITS_PLACE = rule("WSIS-REP-029", NationalReport.class)
            .severity(INFO)
            .follows(E_2006_85.paragraph("14"), BINDING, "into their national development strategies and e-strategies")
            .reads("strategy/developmentPlan")
            .check((report, found) -> {
                if (!Presence.isSaid(report.strategy())) {
                    found.notApplicable();
                } else if (report.strategy().get().developmentPlan().isEmpty()) {
                    found.at("strategy", "developmentPlan").missing();
                }
            });

    private StrategyRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(TELLS_THE_STRATEGY, STRATEGY_TELLS_ITS_PLACE);
    }
}
