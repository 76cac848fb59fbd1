/**
 * The annex of 24 February 2006 as printed: the table of possible facilitators, read from its plain text and written back.
 *
 * <p>Start with {@link org.wsis4j.annex.AnnexTable}. It gives an {@link org.wsis4j.annex.AnnexReading}: every
 * {@link org.wsis4j.annex.AnnexEntry}, and every {@link org.wsis4j.annex.AnnexProblem} with its line. What the typography
 * meant, and what of it the plain text has lost, is said by {@link org.wsis4j.annex.AnnexMark} and, for one entry, by {@link org.wsis4j.annex.AnnexMarking}. Inside, the text is cut
 * into pieces, the pieces are joined to labels and cells, these to rows, and the rows are read.
 */
@NullMarked
package org.wsis4j.annex;

import org.jspecify.annotations.NullMarked;
