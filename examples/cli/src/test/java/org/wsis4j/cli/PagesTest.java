package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.language.Language;
import org.wsis4j.rules.wording.WordingStatus;

/** What the pages say of the command line is so: their commands run, and their output is what comes out. */
class PagesTest {

    private static final Path README = Run.ROOT.resolve("README.md");
    private static final Path COMMAND_LINE = Run.ROOT.resolve("docs/command-line.md");

    /** The README shows the beginning and the end, and dots between them. */
    @Test
    void givenTheMainJob_whenRun_thenTheReadmeShowsHowItsOutputBeginsAndEnds() throws IOException {
        String report = "examples/cli/reports/c1-consultation-2006.json";
        String pom = Files.readString(Run.ROOT.resolve("examples/cli/pom.xml"));
        assertThat(pom).contains("<exec.args>check " + report + " --as-of 2006-07-20</exec.args>");
        Run run = Run.of("check", Run.ROOT.resolve(report).toString(), "--as-of", "2006-07-20");
        List<String> lines = run.out()
                .replace(Run.ROOT.resolve(report).toString(), report)
                .lines()
                .toList();
        List<String> shown = new ArrayList<>(lines.subList(0, 9));
        shown.add("  ...");
        shown.addAll(lines.subList(lines.size() - 2, lines.size()));
        assertBlock(README, "<!-- output: main job -->", String.join("\n", shown) + "\n");
    }

    @Test
    void givenTheCommandOnTheTargets_whenRun_thenThePageShowsItsOutput() throws IOException {
        String command = Files.readAllLines(COMMAND_LINE).stream()
                .filter(line -> line.startsWith("examples/wsis targets "))
                .findFirst()
                .orElseThrow();
        assertBlock(COMMAND_LINE, "<!-- output: world -->", run(command).out().replace(Run.ROOT + "/", ""));
    }

    /** Another machine has other fonts, and so other widths; the words are the same. */
    @Test
    void givenThePicture_whenRead_thenItIsSmallAndSaysWhatTheCommandSays() throws IOException {
        Path picture = Run.ROOT.resolve("docs/targets-2010.svg");
        assertThat(Files.readString(COMMAND_LINE)).contains("](targets-2010.svg)");
        assertThat(Files.size(picture)).isLessThan(60_000);
        assertThat(Files.readString(picture)).contains("28.5 %, not achieved", "2010, 98.5 % covered");
    }

    @Test
    void givenTheCommandsOfAllPages_whenRun_thenTheyWork() throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Run.ROOT.resolve("docs"))) {
            for (Path page : Stream.concat(Stream.of(README), pages)
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList()) {
                Files.readAllLines(page).stream()
                        .filter(line -> line.startsWith("examples/wsis "))
                        .forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(13).allSatisfy(command -> {
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

    /** When a native speaker has reviewed a file, the README has to say so. */
    @Test
    void givenTheLanguages_whenTheirStatusIsRead_thenTheReadmeIsRight() throws IOException {
        assertThat(Stream.of(Language.values()).filter(language -> language != Language.ENGLISH))
                .extracting(language -> WordingStatus.of(language).state())
                .containsOnly(WordingStatus.State.DRAFT);
        assertThat(Files.readString(README).replace('\n', ' '))
                .contains("all but English are our own translations, which no native speaker has reviewed");
    }

    private static void assertBlock(Path page, String marker, String expected) throws IOException {
        String text = Files.readString(page);
        String open = marker + "\n```text\n";
        assertThat(text).contains(open);
        int start = text.indexOf(open) + open.length();
        int end = text.indexOf("```", start);
        if (Golden.REWRITE) {
            Files.writeString(page, text.substring(0, start) + expected + text.substring(end));
        } else {
            assertThat(text.substring(start, end)).as(marker).isEqualTo(expected);
        }
    }
}
