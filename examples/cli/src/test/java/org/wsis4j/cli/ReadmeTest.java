package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.organization.Organizations;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.SourceDocuments;

/** The README says what is so: its code is that of {@link ReadmeSnippets}, its output is what comes out, its counts count. */
class ReadmeTest {

    private static final Path README = Run.ROOT.resolve("README.md");
    private static final Path SNIPPETS =
            Run.ROOT.resolve("examples/cli/src/test/java/org/wsis4j/cli/ReadmeSnippets.java");

    @Test
    void givenTheSnippets_whenRun_thenTheReadmeShowsThemAndTheirOutput() throws IOException {
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        ReadmeSnippets.ask(new PrintStream(asked, true, StandardCharsets.UTF_8));
        ByteArrayOutputStream checked = new ByteArrayOutputStream();
        ReadmeSnippets.check(
                new PrintStream(checked, true, StandardCharsets.UTF_8),
                Path.of(Run.report("c8-consultation-2006.json")));
        assertBlock("<!-- snippet: ask -->", "java", snippet("ask"));
        assertBlock("<!-- output: ask -->", "text", asked.toString(StandardCharsets.UTF_8));
        assertBlock("<!-- snippet: check -->", "java", snippet("check"));
        assertBlock("<!-- output: check -->", "text", checked.toString(StandardCharsets.UTF_8));
    }

    @Test
    void givenTheMainJob_whenRun_thenTheReadmeShowsItsOutput() throws IOException {
        String report = "examples/cli/reports/c1-consultation-2006.json";
        String pom = Files.readString(Run.ROOT.resolve("examples/cli/pom.xml"));
        assertThat(pom).contains("<exec.args>check " + report + " --as-of 2006-07-20</exec.args>");
        Run run = Run.of("check", Run.ROOT.resolve(report).toString(), "--as-of", "2006-07-20");
        assertBlock(
                "<!-- output: main job -->",
                "text",
                run.out().replace(Run.ROOT.resolve(report).toString(), report));
    }

    @Test
    void givenTheCounts_whenCounted_thenTheReadmeIsRight() throws IOException {
        int documents = SourceDocuments.standard().all().size();
        assertThat(Files.readString(README))
                .contains("| " + WsisRules.standard().rules().size() + " rules, the engine, findings |")
                .contains(Facilitation.standard().all().size() + " designations of facilitators (48 of the Tunis annex")
                .contains(Organizations.standard().all().size() + " organizations and " + documents + " documents");
    }

    private static void assertBlock(String marker, String language, String expected) throws IOException {
        String readme = Files.readString(README);
        int open = readme.indexOf(marker + "\n```" + language + "\n");
        assertThat(open).as("README.md has no block %s", marker).isNotNegative();
        int start = open + marker.length() + language.length() + 5;
        int end = readme.indexOf("```", start);
        if (Golden.REWRITE) {
            Files.writeString(README, readme.substring(0, start) + expected + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end)).as(marker).isEqualTo(expected);
        }
    }

    private static String snippet(String name) throws IOException {
        String source = Files.readString(SNIPPETS);
        int start = source.indexOf("// snippet: " + name + "\n") + "// snippet: ".length() + name.length() + 1;
        return source.substring(start, source.indexOf("// end", start))
                        .stripIndent()
                        .stripTrailing() + "\n";
    }
}
