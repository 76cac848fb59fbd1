package org.wsis4j.rules.national;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;

/** The rules about reports of countries. */
public final class NationalCatalogue {

    private NationalCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(IdentityRules.all(), StrategyRules.all(), ProgressRules.all(), ResultRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
