package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command line as a user does: another JVM, the module path, little memory. */
class ModulePathTest {

    @Test
    void givenTheModulePath_whenAReportIsChecked_thenTheDescriptorsAreRight() throws Exception {
        Run run = java("check", Run.report("many-faults.json"), "--as-of", "2011-06-01");
        assertThat(run.out()).contains("WSIS-TIME-001", "CONSULTATION-2006-02-24:7", "not valid");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenTheModulePath_whenAskedForTheVersion_thenItIsThatOfTheBuild() throws Exception {
        assertThat(java("--version").out()).startsWith("wsis 0.");
    }

    @Test
    void givenTheModulePath_whenTheLibrariesAreUsed_thenTheyAreFound() throws Exception {
        Run calendar = java("calendar", "--from", "2006", "--to", "2007", "--format", "ics");
        assertThat(calendar.err()).isEmpty();
        assertThat(calendar.out()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
        Run chairs = java("chair", "--history", Run.report("chairs-2006-2013.csv"));
        assertThat(chairs.err()).isEmpty();
        assertThat(chairs.out()).contains("OUT_OF_TURN");
        assertThat(chairs.status()).isEqualTo(1);
    }

    /** A module of ours, in a jar or as classes, or one of the libraries it runs with; not the test classes and test libraries. */
    private static boolean isOfTheApplication(String entry) {
        String name = Path.of(entry).getFileName().toString();
        boolean library = name.matches(
                "(jackson-core|picocli|commons-csv|commons-io|commons-codec|biweekly|vinnie|xchart|VectorGraphics2D|progressbar|jline-terminal|jline-native)-.*\\.jar");
        return library || name.equals("classes") || name.matches("wsis-(model|rules|json)-.*(?<!-tests)\\.jar");
    }

    @Test
    void givenAHostileFileAndLittleMemory_whenChecked_thenItEndsInWords(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("hostile.json");
        Files.writeString(
                file, "{\"type\": \"facilitatorReport\", \"actionLines\": [" + "\"C2\",".repeat(500_000) + "\"C2\"]}");
        Run run = java("check", file.toString());
        assertThat(run.out() + run.err())
                .containsAnyOf("wsis: too large", "not valid: ")
                .doesNotContain("\tat ");
        assertThat(run.out().length()).isLessThan(1_000_000);
        assertThat(run.status()).isBetween(1, 2);
    }

    @Test
    void givenTheModulePath_whenPicturesAreDrawn_thenNoScreenAndLittleMemoryAreEnough(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("a.csv");
        Files.writeString(data, "iso3,year,HH1\nWLD,2015,99.5\n");
        for (String name : List.of("a.png", "a.svg")) {
            Path picture = folder.resolve(name);
            Run run = java("targets", "--data", data.toString(), "--year", "2015", "--chart", picture.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(picture).isNotEmptyFile();
        }
        assertThat(folder.resolve("a.svg")).content().contains("99.5 %, not achieved");
    }

    @Test
    void givenTheModulePath_whenAnExampleIsAskedFor_thenItIsFoundInTheModule() throws Exception {
        Run run = java("example", "WSIS-REP-001", "--mended");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{").contains("\"facilitatorReport\"");
        assertThat(java("rules", "WSIS-REP-001").out()).contains("example    wsis example WSIS-REP-001");
    }

    private static Run java(String... arguments) throws IOException, InterruptedException {
        String modules = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(ModulePathTest::isOfTheApplication)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "--module-path",
                modules));
        command.addAll(List.of("--module", "org.wsis4j.cli/org.wsis4j.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
