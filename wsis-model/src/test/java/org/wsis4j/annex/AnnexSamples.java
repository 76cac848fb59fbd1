package org.wsis4j.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The printed annex, and short forms of what is read from a table. */
final class AnnexSamples {

    static final String HEADER = "\tAction Line \n\tPossible moderators/facilitators\n\n";

    private AnnexSamples() {}

    /** The table as the summary report prints it, from its header row to its note. */
    static String printed() {
        try (InputStream in = AnnexSamples.class.getResourceAsStream("annex-2006-02-24.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the printed table, without header and note. */
    static String printedRows() {
        String printed = printed();
        return printed.substring(HEADER.length(), printed.indexOf("Note:"));
    }

    /** Each entry as {@code LINE name}, a proposal as {@code LINE [name]}. */
    static List<String> brief(AnnexReading reading) {
        return reading.entries().stream()
                .map(entry -> entry.line() + " " + (entry.proposed() ? "[" + entry.written() + "]" : entry.written()))
                .toList();
    }
}
