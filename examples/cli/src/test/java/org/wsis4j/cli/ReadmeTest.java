package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.calendar.Events;
import org.wsis4j.country.Countries;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.followup.Provisions;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.language.Language;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.organization.Organizations;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.statement.Statements;
import org.wsis4j.rules.wording.WordingStatus;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedVerdict;

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
        ByteArrayOutputStream assessed = new ByteArrayOutputStream();
        ReadmeSnippets.targets(new PrintStream(assessed, true, StandardCharsets.UTF_8));
        assertBlock("<!-- snippet: targets -->", "java", snippet("targets"));
        assertBlock("<!-- output: targets -->", "text", assessed.toString(StandardCharsets.UTF_8));
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
    void givenTheCommandOnTheTargets_whenRun_thenTheReadmeShowsItsOutput() throws IOException {
        String command = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("examples/wsis targets "))
                .findFirst()
                .orElseThrow();
        assertBlock("<!-- output: world -->", "text", run(command).out().replace(Run.ROOT + "/", ""));
    }

    /** Another machine has other fonts, and so other widths; the words are the same. */
    @Test
    void givenThePicture_whenRead_thenItIsSmallAndSaysWhatTheCommandSays() throws IOException {
        Path picture = Run.ROOT.resolve("docs/targets-2010.svg");
        assertThat(Files.readString(README)).contains("](docs/targets-2010.svg)");
        assertThat(Files.size(picture)).isLessThan(60_000);
        assertThat(Files.readString(picture)).contains("28.5 %, not achieved", "2010, 98.5 % covered");
    }

    @Test
    void givenTheCommandsOfTheLauncher_whenRun_thenTheyWork() throws IOException {
        List<String> commands = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("examples/wsis "))
                .toList();
        assertThat(commands).hasSize(13).allSatisfy(command -> {
            Run run = run(command);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isNotEmpty();
            assertThat(run.status()).isEqualTo(hasFindings(command) ? 1 : 0);
        });
    }

    private static Run run(String command) {
        String[] words =
                command.replace("examples/cli/", Run.ROOT + "/examples/cli/").split(" ");
        return Run.of(Arrays.copyOfRange(words, 1, words.length));
    }

    private static boolean hasFindings(String command) {
        return command.contains("many-faults") || command.contains("--history");
    }

    @Test
    void givenTheCounts_whenCounted_thenTheReadmeIsRight() throws IOException {
        int documents = SourceDocuments.standard().all().size();
        int all = Facilitation.standard().all().size();
        long ofTunis = count("TUNIS-AGENDA");
        long ofTheRevision = count("CONSULTATION-2006-02-24");
        assertThat(Files.readString(README).replace('\n', ' '))
                .contains("| " + WsisRules.standard().rules().size() + " rules, the engine, findings,")
                .contains(all + " designations of facilitators (" + ofTunis + " of the Tunis annex, " + ofTheRevision
                        + " proposals of 24 February 2006, " + (all - ofTunis - ofTheRevision) + " of later")
                .contains(Organizations.standard().all().size() + " organizations, "
                        + Obligations.standard().all().size() + " reporting obligations, "
                        + ChairHistory.recorded().terms().size() + " chair terms (gaps among them) and "
                        + GroupMeetings.recorded().all().size() + " sittings")
                .contains(Provisions.standard().all().size() + " provisions on the other bodies of the follow-up, "
                        + Events.standard().all().size() + " events and " + documents + " documents")
                .contains(Indicators.standard().all().size() + " indicators of the targets, "
                        + PublishedVerdict.all().size() + " verdicts of the two reviews and "
                        + Countries.standard().all().size() + " countries and areas")
                .contains("each of the " + Statements.standard().all().size() + " statements");
    }

    /** When a native speaker has reviewed a file, the README has to say so. */
    @Test
    void givenTheLanguages_whenTheirStatusIsRead_thenTheReadmeIsRight() throws IOException {
        assertThat(Stream.of(Language.values()).filter(language -> language != Language.ENGLISH))
                .extracting(language -> WordingStatus.of(language).state())
                .containsOnly(WordingStatus.State.DRAFT);
        assertThat(Files.readString(README).replace('\n', ' '))
                .contains("all but English are our own translations, which no native speaker has reviewed");
    }

    /** Designations that a document establishes. */
    private static long count(String document) {
        return Facilitation.standard().stream()
                .filter(designation -> designation.source().document().code().equals(document))
                .count();
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
