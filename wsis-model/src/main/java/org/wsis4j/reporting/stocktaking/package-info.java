/**
 * Entries of the stocktaking database and of the contests that are part of it.
 *
 * <p>Start with {@link org.wsis4j.reporting.stocktaking.StocktakingEntry}; its parts stand beside it. The rules of the contests
 * are facts in {@code org.wsis4j.contest}.
 */
@NullMarked
package org.wsis4j.reporting.stocktaking;

import org.jspecify.annotations.NullMarked;
