package org.wsis4j.rules;

import java.time.LocalDate;

/**
 * The days that a check is about.
 *
 * @param asOf the day of the check
 * @param mandates the day whose mandates count
 */
record Days(LocalDate asOf, LocalDate mandates) {}
