package org.wsis4j.factfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a file of facts: comment lines that start with {@code #} and name document and date verified, one header line,
 * then one fact a line, cells separated by tabs. The file lies beside the class that reads it.
 */
public final class FactFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private FactFile() {}

    /**
     * Reads the file beside a class.
     *
     * @param beside the class beside which the file lies
     * @param name the file's name
     * @param toFact makes a fact of a row
     * @param <T> the type of the facts
     * @return the facts in the order of the file
     * @throws IllegalStateException if the file is missing or has no header, or a row is bad; the message has file, line
     *     and reason
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> List<T> read(Class<?> beside, String name, Function<Row, T> toFact) {
        InputStream file = beside.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + ": not found beside " + beside.getName());
        }
        return read(file, name, toFact);
    }

    /**
     * Reads a file that another module has opened, since a module does not show its files to others; closes it.
     *
     * @param file the file
     * @param name its name
     * @param toFact makes a fact of a row
     * @param <T> the type of the facts
     * @return the facts in the order of the file
     * @throws IllegalStateException if the file has no header, or a row is bad; the message has file, line and reason
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> List<T> read(InputStream file, String name, Function<Row, T> toFact) {
        try (InputStream in = file) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), name, toFact);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a text that a user gives, in the form of a file beside a class; a byte order mark before it is no part of it.
     *
     * @param text the text, lines ended in any of the usual ways
     * @param name what errors call the text
     * @param beside the class beside which the file lies that gives the form
     * @param model the name of that file, with one row or more: the columns must be the same, in any order, and its first row is
     *     the example of one that is right
     * @param toFact makes a fact of a row
     * @param <T> the type of the facts
     * @return the facts in the order of the text
     * @throws IllegalArgumentException if the text has no header or other columns, or a row is bad; the message has name, line,
     *     what was given, what was expected and an example
     */
    public static <T> List<T> parse(
            CharSequence text, String name, Class<?> beside, String model, Function<Row, T> toFact) {
        Form form = read(beside, model, Row::asForm).get(0);
        String given = text.toString();
        String plain = given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given;
        try {
            return new Table<>(name, form, toFact).read(new BufferedReader(new StringReader(plain)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    static <T> List<T> read(Reader text, String name, Function<Row, T> toFact) throws IOException {
        try {
            return new Table<>(name, Form.NONE, toFact).read(new BufferedReader(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
