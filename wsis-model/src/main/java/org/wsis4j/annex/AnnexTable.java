package org.wsis4j.annex;

import java.util.List;

/**
 * The annex table of 24 February 2006 as printed: a label beside or above a cell of names.
 *
 * <pre>{@code
 *         C4. Capacity building
 *         UNDP/UNESCO/ITU/
 *
 * UNCTAD/[UN DESA/FAO/UNIDO]
 * }</pre>
 *
 * <p>Names are separated by slashes; a slash too many means nothing. One pair of square brackets can hold several names.
 * A tab starts a new cell. A cell goes on over a line break, and over a blank line where a slash or an open bracket asks
 * for more; a name broken between lines is joined by a blank. C7 is a heading: the labels of its applications stand in
 * one block, their cells in another, a line each, in the same order.
 *
 * <p>The table is found by its header row, "Action Line" and "Possible moderators/facilitators", and ends at the line that
 * starts with "Note:" or with the text; what stands outside is passed over. In a text without header, all that is not a
 * row is a problem. Where the text has been damaged nothing is guessed: a row is read wholly or reported.
 *
 * <p>Source: consultation, annex, table and note. What the marks mean is said by {@link AnnexMark}.
 */
public final class AnnexTable {

    private AnnexTable() {}

    /**
     * Reads a table, alone or in a longer text.
     *
     * @param text with any kind of line breaks
     * @return what was read and what could not be; both are empty if the text is blank or its table has no rows
     */
    public static AnnexReading parse(CharSequence text) {
        return RowReader.read(Row.of(Pieces.ofTable(text.toString())));
    }

    /**
     * Writes a table with a header row, lines in the order of the annex. It parses back to the same entries, those of one
     * line in the order given, apart from the line numbers, and to no problem.
     *
     * @param entries in any order
     * @return the table; the header row alone if there are no entries
     */
    public static String print(List<AnnexEntry> entries) {
        return Printer.print(entries);
    }
}
