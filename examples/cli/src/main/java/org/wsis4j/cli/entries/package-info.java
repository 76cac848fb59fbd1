/**
 * Tables of entries of the stocktaking database and its contests: CSV, one entry a row.
 *
 * <p>Start with {@link org.wsis4j.cli.entries.EntryReader}. Columns are found by their names ({@code EntryHeader}, by the
 * names of {@code EntryField}); a row becomes a document ({@code EntryRow}) and is read as any other, so that what is wrong
 * with a cell is told by the rules about the form. Nothing is dropped: what is no field of an entry is kept as unread.
 */
@NullMarked
package org.wsis4j.cli.entries;

import org.jspecify.annotations.NullMarked;
