package org.wsis4j.factfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a file of facts: comment lines that start with {@code #} and name document and date verified, one header line,
 * then one fact a line, cells separated by tabs. The file lies beside the class that reads it.
 */
public final class FactFile {

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

    static <T> List<T> read(Reader text, String name, Function<Row, T> toFact) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        List<T> facts = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else {
                facts.add(fact(name + ":" + number, header, cells, toFact));
            }
        }
        if (header.isEmpty()) {
            throw new IllegalStateException(name + ": no header line");
        }
        return List.copyOf(facts);
    }

    private static <T> T fact(String place, List<String> header, List<String> cells, Function<Row, T> toFact) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException(
                    place + ": expected " + header.size() + " cells, found " + cells.size() + ": " + cells);
        }
        try {
            return toFact.apply(new Row(header, cells));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + ": " + e.getMessage(), e);
        }
    }
}
