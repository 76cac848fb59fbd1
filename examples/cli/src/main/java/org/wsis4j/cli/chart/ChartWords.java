package org.wsis4j.cli.chart;

import org.wsis4j.cli.text.Printable;
import org.wsis4j.cli.wording.AreaName;
import org.wsis4j.cli.wording.Phrases;
import org.wsis4j.observation.Area;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.Criterion;

/** What areas, indicators and thresholds are called in a picture. */
final class ChartWords {

    private ChartWords() {}

    static String of(Area area) {
        return Printable.of(AreaName.of(area));
    }

    /** With its number, or with its target where it has none. */
    static String of(Indicator indicator) {
        String number = indicator.number().orElse("Target " + indicator.target() + ",");
        return Printable.of(number + " " + indicator.name());
    }

    /** Where the line is. */
    static String threshold(Criterion criterion) {
        return criterion
                .threshold()
                .map(line -> "threshold " + ShownNumber.of(line) + " " + Phrases.of(criterion.unit())
                        + (criterion.strict() ? ", to be passed" : ""))
                .orElse("no threshold");
    }
}
