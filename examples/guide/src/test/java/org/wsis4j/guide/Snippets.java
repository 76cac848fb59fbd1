package org.wsis4j.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code that pages show, by name, and what it prints. */
final class Snippets {

    private static final Pattern SNIPPET = Pattern.compile(
            "^ *// snippet: (?<name>[^\\n]+)\\n(?<code>.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    /** What is run to see what a snippet prints. */
    interface Printing {

        void to(PrintStream out) throws IOException;
    }

    static final Map<String, Printing> RUN = new TreeMap<>(Map.ofEntries(
            Map.entry("ask", Asking::ask),
            Map.entry("own rule", OwnRule::run),
            Map.entry("targets", Asking::targets),
            Map.entry("plain", Checking::plain),
            Map.entry("check", Checking::check),
            Map.entry("languages", Checking::languages),
            Map.entry("undetermined", Checking::undetermined),
            Map.entry("waive", Checking::waive),
            Map.entry("store", Checking::store),
            Map.entry("constraints", Embedding::constraints),
            Map.entry("findings", Embedding::findings),
            Map.entry("mapper", Embedding::mapper),
            Map.entry("lines", Embedding::lines),
            Map.entry("sarif", Embedding::sarif)));

    private Snippets() {}

    static String output(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RUN.get(name).to(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** All snippets of this module and of the plain program, by name. */
    static Map<String, String> code() throws IOException {
        Map<String, String> code = new TreeMap<>();
        try (Stream<Path> guide = Files.walk(Pages.ROOT.resolve("examples/guide/src/test/java"));
                Stream<Path> plain = Files.walk(Pages.ROOT.resolve("examples/plain/src/main/java"))) {
            for (Path source : Stream.concat(guide, plain)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList()) {
                Matcher matcher = SNIPPET.matcher(Files.readString(source));
                while (matcher.find()) {
                    String other = code.put(
                            matcher.group("name"),
                            matcher.group("code").stripTrailing().stripIndent() + "\n");
                    if (other != null) {
                        throw new IllegalStateException("two snippets are called '" + matcher.group("name") + "'");
                    }
                }
            }
        }
        return code;
    }
}
