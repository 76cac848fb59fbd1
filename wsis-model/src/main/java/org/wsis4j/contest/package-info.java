/**
 * The contests that are part of the stocktaking, and what the rules of each year ask of an entry.
 *
 * <p>Start with {@link org.wsis4j.contest.Contest}. The rules changed from year to year, so nothing here holds for a contest that
 * is not in the register.
 */
@NullMarked
package org.wsis4j.contest;

import org.jspecify.annotations.NullMarked;
