package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsis4j.target.Indicators;

/** Reads texts as if they were files, and keeps all. */
final class Reading {

    static final String FILE = "figures.csv";

    private Reading() {}

    static Statistics of(String... texts) {
        StatisticsReader reader = new StatisticsReader(Indicators.standard(), figure -> true, weight -> true);
        for (String text : texts) {
            read(reader, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return reader.statistics();
    }

    /** Of a text in which nothing is bad. */
    static Statistics clean(String... texts) {
        Statistics statistics = of(texts);
        assertThat(statistics.problems().first()).isEmpty();
        return statistics;
    }

    /** The problems of a text, without the name of the file. */
    static List<String> problems(String text) {
        return of(text).problems().first().stream()
                .map(problem -> problem.line() + ": " + problem.text())
                .toList();
    }

    static void read(StatisticsReader reader, InputStream in) {
        try {
            reader.read(FILE, FILE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
