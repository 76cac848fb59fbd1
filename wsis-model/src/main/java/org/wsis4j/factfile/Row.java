package org.wsis4j.factfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of a fact file, its cells asked for by the name of their column. An empty cell means: no value. */
public final class Row {

    private static final String SEPARATOR = "; ";

    private final List<String> header;
    private final List<String> cells;
    private final Form form;

    Row(List<String> header, List<String> cells, Form form) {
        this.header = header;
        this.cells = cells;
        this.form = form;
    }

    /** The form of which this is the example. */
    Form asForm() {
        return new Form(header, cells);
    }

    /**
     * A cell that must not be empty.
     *
     * @param column its column
     * @return its text
     * @throws IllegalArgumentException if the cell is empty or there is no such column
     */
    public String text(String column) {
        return optional(column)
                .orElseThrow(() -> new IllegalArgumentException(
                        "cell '" + column + "' is empty" + form.cellExpected("a text", column)));
    }

    /**
     * A cell that may be empty.
     *
     * @param column its column
     * @return its text
     * @throws IllegalArgumentException if there is no such column, or the cell has blanks around its text
     */
    public Optional<String> optional(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column '" + column + "' in " + header);
        }
        String cell = cells.get(index);
        if (hasBlanksAround(cell)) {
            throw new IllegalArgumentException(
                    "cell '" + column + "' has blanks around '" + cell + "'" + form.cellExpected("none", column));
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * A cell that names a constant.
     *
     * @param column its column
     * @param constants the constants to choose from
     * @param <E> the enum
     * @return the constant
     * @throws IllegalArgumentException if the cell is empty or names none of them, or there is no such column
     */
    public <E extends Enum<E>> E oneOf(String column, E[] constants) {
        String name = text(column);
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("cell '" + column + "' is '" + name + "'; expected one of "
                + List.of(constants) + form.exampleOf(column));
    }

    /**
     * A cell that holds a whole number.
     *
     * @param column its column
     * @return the number
     * @throws IllegalArgumentException if the cell is empty or holds no number of this size, or there is no such column
     */
    public int number(String column) {
        String text = text(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "cell '" + column + "' is '" + text + "'; expected a whole number" + form.exampleOf(column), e);
        }
    }

    /**
     * The parts of a cell, separated by a semicolon and a blank.
     *
     * @param column its column
     * @param read reads one part
     * @param <T> the type of a part
     * @return the parts; none if the cell is empty
     * @throws IllegalArgumentException if there is no such column or a part cannot be read
     */
    public <T> List<T> list(String column, Function<String, T> read) {
        List<T> parts = new ArrayList<>();
        String cell = optional(column).orElse("");
        int start = 0;
        for (int end = cell.indexOf(SEPARATOR); end >= 0; end = cell.indexOf(SEPARATOR, start)) {
            parts.add(read.apply(cell.substring(start, end)));
            start = end + SEPARATOR.length();
        }
        if (!cell.isEmpty()) {
            parts.add(read.apply(cell.substring(start)));
        }
        return List.copyOf(parts);
    }

    /** No-break spaces too, which a spreadsheet leaves and nobody sees. */
    private static boolean hasBlanksAround(String cell) {
        return !cell.isEmpty() && (isBlank(cell.codePointAt(0)) || isBlank(cell.codePointBefore(cell.length())));
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
