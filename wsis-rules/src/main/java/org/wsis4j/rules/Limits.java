package org.wsis4j.rules;

/**
 * How much of a check is told.
 *
 * @param most how many findings each rule keeps: a hostile document can break a rule a million times
 * @param firstError whether no rule is asked any more after the first error
 */
record Limits(int most, boolean firstError) {

    static final Limits STANDARD = new Limits(1_000, false);
}
