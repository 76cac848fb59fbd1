package org.wsis4j.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.json.jackson3.WsisModule;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/** What the README says of mappers is code that runs, and its output is what comes out. */
class ReadmeMapperTest {

    private static final Path ROOT = Path.of(System.getProperty("wsis.root", ".."));
    private static final Path SOURCE = Path.of("wsis-json/src/test/java/org/wsis4j/embedding/ReadmeMapperTest.java");

    private record Submission(int id, Reading<FacilitatorReport> report) {}

    @Test
    void givenTheSnippet_whenRun_thenTheReadmeShowsItAndItsOutput() throws IOException {
        List<String> out = new ArrayList<>();
        // snippet: mapper
        JsonMapper mapper = JsonMapper.builder().addModule(new WsisModule()).build();
        String json = "{\"id\": 7, \"report\": {\"type\": \"facilitatorReport\", \"version\": 1, \"date\": \"June\"}}";
        Submission submission = mapper.readValue(json, Submission.class);
        for (Flaw flaw : submission.report().flaws()) {
            out.add(flaw.location() + " " + flaw.says().text());
        }
        out.add(mapper.writeValueAsString(submission.report().document().orElseThrow()));
        // end

        String source = Files.readString(ROOT.resolve(SOURCE));
        String snippet =
                between(source, "// snippet: mapper\n", "// end").stripIndent().stripTrailing();
        assertThat(block("snippet: mapper", "java")).isEqualTo(snippet.replace("out.add(", "out.println("));
        assertThat(block("output: mapper", "text")).isEqualTo(String.join("\n", out));
    }

    private static String block(String marker, String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        return between(readme, "<!-- " + marker + " -->\n```" + language + "\n", "\n```");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
