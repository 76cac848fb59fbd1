package org.wsis4j.cli.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;

/** Finds the indicator that a data set means. Kept by name, since a file asks half a million times. */
final class SeriesNames {

    private final Map<String, Indicator> exact = new HashMap<>();
    private final Map<String, Indicator> folded = new HashMap<>();

    SeriesNames(Indicators indicators) {
        for (Indicator indicator : indicators) {
            put(indicator.key(), indicator);
            indicator.number().ifPresent(number -> put(number, indicator));
            indicator.series().forEach(name -> put(name, indicator));
        }
        for (Indicator indicator : indicators) {
            indicator.coreCodes().forEach(code -> core(indicators, code));
        }
    }

    /** By key, number or code of a series as {@link Indicators#find} does, or by a core code that names a single whole. */
    Optional<Indicator> find(String name) {
        return Optional.ofNullable(exact.get(name));
    }

    /** Of a header, where the case does not count. */
    Optional<Indicator> ofColumn(String name) {
        return find(name).or(() -> Optional.ofNullable(folded.get(name.toLowerCase(Locale.ROOT))));
    }

    private void put(String name, Indicator indicator) {
        exact.put(name, indicator);
        folded.put(name.toLowerCase(Locale.ROOT), indicator);
    }

    /** A rural breakdown has the code of the whole, and a figure without breakdown is of the whole. */
    private void core(Indicators indicators, String code) {
        List<Indicator> wholes = indicators.coded(code).stream()
                .filter(indicator -> indicator.population() != PopulationConcerned.RURAL_HOUSEHOLDS)
                .filter(indicator -> indicator.population() != PopulationConcerned.RURAL_PEOPLE)
                .toList();
        if (wholes.size() == 1) {
            exact.putIfAbsent(code, wholes.get(0));
            folded.putIfAbsent(code.toLowerCase(Locale.ROOT), wholes.get(0));
        }
    }
}
