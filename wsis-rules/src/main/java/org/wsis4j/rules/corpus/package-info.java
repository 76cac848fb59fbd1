/**
 * Many reports and entries at once, as the rules that compare them see them.
 *
 * <p>Start with {@link org.wsis4j.rules.corpus.Corpus#builder()}. Of each document only what is compared is kept, so that all
 * entries of the stocktaking database fit into one {@link org.wsis4j.rules.corpus.Corpus}.
 */
@NullMarked
package org.wsis4j.rules.corpus;

import org.jspecify.annotations.NullMarked;
