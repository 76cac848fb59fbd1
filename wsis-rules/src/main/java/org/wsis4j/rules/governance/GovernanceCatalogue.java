package org.wsis4j.rules.governance;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;

/** The rules about reports of the United Nations Group on the Information Society. */
public final class GovernanceCatalogue {

    private GovernanceCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        ChairRules.all(),
                        CoChairRules.all(),
                        ElectionRules.all(),
                        GroupReportRules.all(),
                        GroupRules.all(),
                        WorkRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
