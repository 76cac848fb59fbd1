package org.wsis4j.rules.reporting;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(
                        ActionLineRules.all(),
                        EventRules.all(),
                        IdentityRules.all(),
                        OrderRules.all(),
                        PartnershipRules.all(),
                        ReferenceRules.all(),
                        ReportRules.all(),
                        ResultRules.all(),
                        TimeRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
