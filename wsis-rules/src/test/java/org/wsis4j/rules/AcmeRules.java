package org.wsis4j.rules;

import java.util.List;

/** What the house of Acme provides; named in a file of services among the resources of the tests. */
public final class AcmeRules implements RuleProvider {

    /** For the service loader. */
    public AcmeRules() {}

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Own.asksForATitle(Severity.WARNING), Own.rule("ACME-REP-002", Severity.INFO, (report, found) -> {}));
    }
}
