package org.wsis4j.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that people write: all but those that are generated. */
final class Pages {

    /** The folder of the project. */
    static final Path ROOT = Path.of(System.getProperty("wsis.root", "../.."));

    private static final Pattern BLOCK = Pattern.compile(
            "(?:^<!-- (?<kind>\\w+): (?<name>[^>]+?) -->\\n)?^```(?<language>\\w*)\\n(?<text>.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private Pages() {}

    /** A block of code; kind and name are empty if no marker stands before it. */
    record Block(String page, String kind, String name, String language, String text) {}

    static List<Path> all() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")), docs)
                    .filter(page -> page.toString().endsWith(".md") && !page.endsWith("traceability.md"))
                    .sorted()
                    .toList();
        }
    }

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path page : all()) {
            Matcher matcher = BLOCK.matcher(Files.readString(page));
            while (matcher.find()) {
                blocks.add(new Block(
                        ROOT.relativize(page).toString(),
                        matcher.group("kind") == null ? "" : matcher.group("kind"),
                        matcher.group("name") == null ? "" : matcher.group("name"),
                        matcher.group("language"),
                        matcher.group("text")));
            }
        }
        return blocks;
    }

    /** Puts another text into a block, wherever a block of this kind and name stands. */
    static void rewrite(Block block, String text) throws IOException {
        Path page = ROOT.resolve(block.page());
        String marker = "<!-- " + block.kind() + ": " + block.name() + " -->\n```" + block.language() + "\n";
        Files.writeString(page, Files.readString(page).replace(marker + block.text(), marker + text));
    }
}
