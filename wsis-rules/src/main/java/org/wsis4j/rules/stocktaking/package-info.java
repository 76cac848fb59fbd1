/**
 * Rules on entries of the stocktaking database and of its contests.
 *
 * <p>Rules are grouped by what they look at: whose an entry is, its title, its place among the action lines, what it tells, when,
 * and its goals. Those of the contests stand apart: they are asked only in the set of rules of a contest, of its entries, and what
 * they ask stands in the facts about it.
 */
@NullMarked
package org.wsis4j.rules.stocktaking;

import org.jspecify.annotations.NullMarked;
