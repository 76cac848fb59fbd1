/**
 * Who must report what to whom, since when and how often, and the way the reports take.
 *
 * <p>Start with {@link org.wsis4j.obligation.Obligations}, the register: it is narrowed by day, by
 * {@link org.wsis4j.obligation.Actor} and by recipient, and it tells what is {@link org.wsis4j.obligation.Due} in a span of
 * days. {@link org.wsis4j.obligation.ReportingChain} is the register of a day as a graph that can be walked and drawn. How
 * often the texts say that something is due, with all their vague words, is {@link org.wsis4j.obligation.Periodicity}.
 */
@NullMarked
package org.wsis4j.obligation;

import org.jspecify.annotations.NullMarked;
