package org.wsis4j.rules.coherence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.corpus.Corpus;

/** The projects nominated in four categories of the contest of 2015, as published; beside the file stands where it is from. */
final class Prizes2015 {

    private static final String FILE = "wsis-prizes-2015-c1-c4.csv";

    private Prizes2015() {}

    /** Each entry under the number of its row, the first being 1. */
    static Corpus.Builder corpus() {
        Corpus.Builder corpus = Corpus.builder();
        List<StocktakingEntry> entries = entries();
        for (int i = 0; i < entries.size(); i++) {
            corpus.add("row " + (i + 1), entries.get(i));
        }
        return corpus;
    }

    static List<StocktakingEntry> entries() {
        return rows().stream()
                .skip(1)
                .map(row -> CorpusSamples.project(2015, row.get(0), row.get(1), row.get(2), row.get(3))
                        .build())
                .toList();
    }

    private static List<List<String>> rows() {
        try (InputStream in = Prizes2015.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Prizes2015::fields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDoubled = quoted && line.startsWith("\"\"", i);
            if (isDoubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
