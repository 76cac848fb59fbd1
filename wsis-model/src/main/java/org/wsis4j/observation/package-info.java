/**
 * Figures that a user brings: of what area, by what indicator, of what year, from what source. The library carries none.
 *
 * <p>Start with {@link org.wsis4j.observation.Observation} and the register {@link org.wsis4j.observation.Observations}; two
 * figures that contradict each other are a {@link org.wsis4j.observation.Conflict}. An {@link org.wsis4j.observation.Area} is
 * a country, a group or the world; an {@link org.wsis4j.observation.AreaGroup} says which countries are meant,
 * and {@code org.wsis4j.country} has the usual ones.
 * {@link org.wsis4j.observation.Weights} are the populations by which figures of countries are put together, and
 * {@link org.wsis4j.observation.RuralCoverage} works out the share of rural people covered.
 */
@NullMarked
package org.wsis4j.observation;

import org.jspecify.annotations.NullMarked;
