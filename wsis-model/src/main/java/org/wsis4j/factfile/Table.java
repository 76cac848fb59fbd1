package org.wsis4j.factfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One text of facts while it is read; what is wrong with it is told with its name and the line. */
final class Table<T> {

    private final String name;
    private final Form form;
    private final Function<Row, T> toFact;

    Table(String name, Form form, Function<Row, T> toFact) {
        this.name = name;
        this.form = form;
        this.toFact = toFact;
    }

    /** Reads to the end. */
    List<T> read(BufferedReader lines) throws IOException {
        List<T> facts = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            try {
                List<String> cells = cells(line);
                if (header.isEmpty()) {
                    form.check(cells);
                    header = cells;
                } else {
                    facts.add(fact(header, cells));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
            }
        }
        if (header.isEmpty()) {
            throw new IllegalArgumentException(name + ": no header line" + form.columnsExpected());
        }
        return List.copyOf(facts);
    }

    private T fact(List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                    "expected " + header.size() + " cells, found " + cells.size() + ": " + cells + form.rowExpected());
        }
        return toFact.apply(new Row(header, cells, form));
    }

    private List<String> cells(String line) {
        for (int i = 0; i < line.length(); i++) {
            // No character beyond 16 bits is one of these.
            if (isHidden(line.charAt(i))) {
                throw new IllegalArgumentException("there is the control character U+" + hex(line.charAt(i))
                        + "; expected plain text, cells separated by tabs" + form.rowExpected());
            }
        }
        return Arrays.asList(line.split("\t", -1));
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\t')
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
