package org.wsis4j.cli.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.wsis4j.observation.Area;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.Verdict;

/** What verdicts, reasons and units are called in a picture. */
final class ChartWords {

    private ChartWords() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED -> "achieved";
            case NOT_ACHIEVED -> "not achieved";
            case ON_TRACK -> "on track";
            case OFF_TRACK -> "off track";
            case MIXED -> "mixed";
            case UNDETERMINED -> "no verdict";
        };
    }

    static String of(List<Reason> reasons) {
        return reasons.stream().map(ChartWords::of).collect(Collectors.joining(", "));
    }

    static String of(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PERCENT_OF_COUNTRIES -> "% of countries";
            case PER_100_INHABITANTS -> "per 100 inhabitants";
            case LEARNERS_PER_COMPUTER -> "learners per computer";
            case COUNT -> "in number";
            case BITS_PER_SECOND -> "bits per second";
            case NOT_FOUND -> "in an unknown unit";
        };
    }

    static String of(Area area) {
        return area.kind() == Area.Kind.WORLD ? "the world" : Visible.of(area.code());
    }

    /** The number of the indicator, or that of its target where it has none. */
    static String of(Indicator indicator) {
        return Visible.of(indicator.number().orElse(Integer.toString(indicator.target()))) + " "
                + Visible.of(indicator.name());
    }

    /** Where the line is. */
    static String threshold(Criterion criterion) {
        return criterion
                .threshold()
                .map(line -> "threshold " + ShownNumber.of(line) + " " + of(criterion.unit())
                        + (criterion.strict() ? ", to be passed" : ""))
                .orElse("no threshold");
    }

    private static String of(Reason reason) {
        return switch (reason) {
            case NO_DATA -> "no figure";
            case TOO_OLD -> "the figures are too old";
            case CONFLICTING_VINTAGES -> "figures contradict each other";
            case UNIT_MISMATCH -> "the figure is in another unit";
            case NO_WEIGHTS -> "the population to weigh by is not known";
            case WEIGHTS_INCONSISTENT -> "the populations do not fit together";
            case CANNOT_BE_PUT_TOGETHER -> "figures of this unit cannot be put together";
            case COVERAGE_TOO_LOW -> "too little of the population is behind the figure";
            case NEGATIVE_RURAL_COVERAGE -> "the rural share worked out is below zero";
            case NO_RURAL_POPULATION -> "nobody lives in the countryside";
            case NO_THRESHOLD -> "no threshold was agreed";
            case CRITERION_IN_ANOTHER_UNIT -> "the threshold is in another unit";
            case NO_DIRECTION -> "nothing is better or worse by it";
            case WORLD_TARGET_ONLY -> "the target is about the whole world";
            case NATIONAL_CIRCUMSTANCES -> "not reached, but national circumstances count";
            case NO_BASELINE -> "no figure of the baseline year";
            case NO_INDICATOR -> "none of its indicators is known";
        };
    }
}
