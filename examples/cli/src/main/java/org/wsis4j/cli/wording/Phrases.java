package org.wsis4j.cli.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Agreement;
import org.wsis4j.target.assessment.Difference;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.Verdict;

/** What the constants of an assessment are in a sentence. */
public final class Phrases {

    private Phrases() {}

    /**
     * A verdict.
     *
     * @param verdict the verdict
     * @return in small letters, for example {@code not achieved}
     */
    public static String of(Verdict verdict) {
        return lower(verdict);
    }

    /**
     * The name of a constant.
     *
     * @param constant any
     * @return in small letters, with blanks
     */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Why there is no verdict by an indicator.
     *
     * @param reasons the reasons
     * @param indicator the indicator
     * @return all of them, with semicolons between
     */
    public static String of(List<Reason> reasons, Indicator indicator) {
        return reasons.stream().map(reason -> of(reason, indicator)).collect(Collectors.joining("; "));
    }

    /**
     * Why there is no verdict by an indicator, or why a country is left out.
     *
     * @param reason the reason
     * @param indicator the indicator
     * @return without the full stop
     */
    public static String of(Reason reason, Indicator indicator) {
        if (reason != Reason.NO_WEIGHTS) {
            return of(reason);
        }
        return indicator.derivedFrom().isPresent()
                ? "the number of urban or rural people is not known"
                : "the number of " + population(indicator) + " by which to weigh is not known";
    }

    /**
     * Why there is no verdict.
     *
     * @param reason the reason
     * @return without the full stop
     */
    public static String of(Reason reason) {
        return switch (reason) {
            case NO_DATA -> "no figure";
            case TOO_OLD -> "all figures are older than the tolerance allows";
            case CONFLICTING_VINTAGES -> "figures contradict each other";
            case UNIT_MISMATCH -> "the figure is in another unit than the indicator";
            case NO_WEIGHTS -> "the population by which to weigh is not known";
            case WEIGHTS_INCONSISTENT -> "the populations of the countries are more than that of the whole";
            case CANNOT_BE_PUT_TOGETHER -> "figures in this unit do not make a figure of the whole";
            case COVERAGE_TOO_LOW -> "too little of the population is behind the figure";
            case NEGATIVE_RURAL_COVERAGE -> "the rural share worked out is below zero";
            case NO_RURAL_POPULATION -> "nobody lives in the countryside";
            case NO_THRESHOLD -> "no threshold was agreed";
            case CRITERION_IN_ANOTHER_UNIT -> "the threshold is in another unit than the figure";
            case NO_DIRECTION -> "nothing is better or worse by this indicator";
            case WORLD_TARGET_ONLY ->
                "the target is about the world as a whole, and no country or group can meet or miss it";
            case NATIONAL_CIRCUMSTANCES ->
                "not reached, but national circumstances count, which cannot be weighed here";
            case NO_BASELINE -> "no figure of the baseline year, so there is no trend";
            case NO_INDICATOR -> "no indicator is known by which the target could be judged";
        };
    }

    /**
     * What stands between a computed verdict and a published one.
     *
     * @param difference the difference
     * @return without the full stop
     */
    public static String of(Difference difference) {
        return switch (difference) {
            case COMPUTED_UNDETERMINED -> "the computed verdict is undetermined";
            case PUBLISHED_OPEN -> "the published one is partial, open or was not read";
            case ANOTHER_AREA -> "the review speaks of the world";
            case PUBLISHED_NARROWED -> "the review speaks of some countries only";
            case NO_TREND -> "the review looks ahead, and the computed verdict has no trend";
            case DATA_YEAR -> "the data are of different years";
        };
    }

    /**
     * How a computed verdict and a published one go together.
     *
     * @param agreement the agreement
     * @return in small letters
     */
    public static String of(Agreement agreement) {
        return lower(agreement);
    }

    /**
     * A unit, as it stands behind a number.
     *
     * @param unit the unit
     * @return for example {@code %} or {@code per 100 inhabitants}
     */
    public static String of(Unit unit) {
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

    /**
     * Whom or what an indicator counts a share of.
     *
     * @param indicator the indicator
     * @return in small letters
     */
    public static String population(Indicator indicator) {
        return indicator.population() == PopulationConcerned.NOT_FOUND
                ? "those concerned, whom no source names,"
                : lower(indicator.population());
    }
}
