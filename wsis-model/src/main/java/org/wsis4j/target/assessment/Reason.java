package org.wsis4j.target.assessment;

/** Why there is no verdict, or why a country is left out of an aggregate. */
public enum Reason {
    /** No figure at or before the year. */
    NO_DATA,
    /** There are figures, but all are older than the tolerance allows. */
    TOO_OLD,
    /** Different figures for the same area, indicator and year. */
    CONFLICTING_VINTAGES,
    /** The figure is in another unit than the indicator. */
    UNIT_MISMATCH,
    /** The population by which to weigh, or from which to work out a rural share, is not known. */
    NO_WEIGHTS,
    /** The parts are more than the whole: the weights do not fit together. */
    WEIGHTS_INCONSISTENT,
    /** Figures of this unit do not make a figure of the whole. */
    CANNOT_BE_PUT_TOGETHER,
    /** Less of the population is behind the figure than was asked for. */
    COVERAGE_TOO_LOW,
    /** The rural share, worked out, is below zero. */
    NEGATIVE_RURAL_COVERAGE,
    /** Nobody lives in the countryside. */
    NO_RURAL_POPULATION,
    /** The criterion has no threshold: nothing was agreed that would be enough. */
    NO_THRESHOLD,
    /** The threshold is in another unit than the figure, as when shares of people are asked for and subscriptions counted. */
    CRITERION_IN_ANOTHER_UNIT,
    /** Nothing is better or worse by the indicator. */
    NO_DIRECTION,
    /** The target is about the world as a whole. */
    WORLD_TARGET_ONLY,
    /** The target is not reached, but it depends on national circumstances, which nobody can weigh here. */
    NATIONAL_CIRCUMSTANCES,
    /** A trend was asked for, and there is no figure for the baseline, or none before that of the data. */
    NO_BASELINE,
    /** Of a target only: none of its indicators can be judged, since none is known. */
    NO_INDICATOR
}
