/**
 * Rules on many reports and entries at once: that nothing is told twice, or in two ways, or by nobody.
 *
 * <p>{@link org.wsis4j.rules.coherence.CoherenceCatalogue} lists them. What counts as the same name is in {@code Folding}; which
 * titles are nearly the same, in {@code Trigrams} and {@code NearPairs}. What is found does not depend on the order of the
 * documents; only the indexes in the places do.
 */
@NullMarked
package org.wsis4j.rules.coherence;

import org.jspecify.annotations.NullMarked;
