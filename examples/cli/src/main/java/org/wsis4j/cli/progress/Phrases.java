package org.wsis4j.cli.progress;

import java.util.Locale;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Agreement;
import org.wsis4j.target.assessment.Difference;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.Verdict;

/** What the constants of an assessment are in a sentence. */
final class Phrases {

    private Phrases() {}

    static String of(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    /** The name in small letters. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Why there is no verdict by an indicator, or why a country is left out. */
    static String of(Reason reason, Indicator indicator) {
        if (reason != Reason.NO_WEIGHTS) {
            return of(reason);
        }
        return indicator.derivedFrom().isPresent()
                ? "the number of urban or rural people is not known"
                : "the number of " + population(indicator) + " by which to weigh is not known";
    }

    static String of(Reason reason) {
        return switch (reason) {
            case NO_DATA -> "no figure for the year or any before it";
            case TOO_OLD -> "all figures are older than the tolerance allows";
            case CONFLICTING_VINTAGES -> "different figures for the same area, indicator and year";
            case UNIT_MISMATCH -> "the figure is in another unit than the indicator";
            case NO_WEIGHTS -> "the population by which to weigh is not known";
            case WEIGHTS_INCONSISTENT -> "the populations of the countries are more than that of the whole";
            case CANNOT_BE_PUT_TOGETHER -> "figures in this unit do not make a figure of the whole";
            case COVERAGE_TOO_LOW -> "less of the population is behind the figure than the minimum coverage";
            case NEGATIVE_RURAL_COVERAGE ->
                "the rural share, worked out from coverage and urban population, is below zero";
            case NO_RURAL_POPULATION -> "nobody lives in the countryside, so there is no rural share";
            case NO_THRESHOLD -> "no threshold was agreed, so nothing can be said to pass or fail";
            case CRITERION_IN_ANOTHER_UNIT -> "the threshold is in another unit than the figure";
            case NO_DIRECTION -> "nothing is better or worse by this indicator";
            case WORLD_TARGET_ONLY ->
                "the target is about the world as a whole; no country or group can meet or miss it";
            case NATIONAL_CIRCUMSTANCES ->
                "not reached, but the target depends on national circumstances, which cannot be weighed here";
            case NO_BASELINE -> "no figure for the baseline, so there is no trend";
            case NO_INDICATOR -> "no indicator is known by which the target could be judged";
        };
    }

    static String of(Difference difference) {
        return switch (difference) {
            case COMPUTED_UNDETERMINED -> "the computed verdict is undetermined";
            case PUBLISHED_OPEN -> "the published one is partial, open or was not read";
            case ANOTHER_AREA -> "the review speaks of the world";
            case PUBLISHED_NARROWED -> "the review speaks of some countries only";
            case NO_TREND -> "the review looks ahead, and the computed verdict has no trend";
            case DATA_YEAR -> "the data are of different years";
        };
    }

    static String of(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> "agrees";
            case DISAGREES -> "disagrees";
            case CANNOT_BE_COMPARED -> "cannot be compared";
        };
    }

    static String of(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PERCENT_OF_COUNTRIES -> "% of countries";
            case PER_100_INHABITANTS -> "per 100 inhabitants";
            case LEARNERS_PER_COMPUTER -> "learners per computer";
            case COUNT -> "in number";
            case BITS_PER_SECOND -> "bits per second";
            case NOT_FOUND -> "(unit not known)";
        };
    }

    static String population(Indicator indicator) {
        return indicator.population() == PopulationConcerned.NOT_FOUND
                ? "those concerned, whom no source names,"
                : lower(indicator.population());
    }
}
