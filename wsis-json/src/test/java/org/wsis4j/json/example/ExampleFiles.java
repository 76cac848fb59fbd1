package org.wsis4j.json.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.rules.RuleId;

/** The files of the examples, and the list of them. */
final class ExampleFiles {

    private static final Path FOLDER = Path.of(System.getProperty("wsis.root", ".."))
            .resolve("examples/cli/src/main/resources/org/wsis4j/cli/example");

    private static final Path INDEX = FOLDER.resolve("index.tsv");

    private final List<String> head = new ArrayList<>();
    private final Map<RuleId, String> rows = new TreeMap<>();

    private ExampleFiles() {}

    static ExampleFiles read() throws IOException {
        ExampleFiles files = new ExampleFiles();
        for (String line : Files.readAllLines(INDEX)) {
            if (line.startsWith("WSIS-")) {
                files.rows.put(RuleId.parse(line.substring(0, line.indexOf('\t'))), line);
            } else {
                files.head.add(line);
            }
        }
        return files;
    }

    /** Writes the example and its line in the list; what is done is not lost if the next one fails. */
    void write(Exactly exactly, Pair pair) {
        RuleId rule = exactly.rule();
        String open = String.join(
                ",", exactly.open(pair.breaks()).stream().map(RuleId::toString).toList());
        List<String> row = List.of(
                rule.toString(),
                "REPORT",
                exactly.profile().key(),
                exactly.day().toString(),
                "",
                open,
                "");
        rows.put(rule, String.join("\t", row));
        List<String> lines = new ArrayList<>(head);
        lines.addAll(rows.values());
        try {
            Files.writeString(FOLDER.resolve(rule + ".breaks.json"), Tree.text(pair.breaks()));
            Files.writeString(FOLDER.resolve(rule + ".mended.json"), Tree.text(pair.mended()));
            Files.write(INDEX, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
