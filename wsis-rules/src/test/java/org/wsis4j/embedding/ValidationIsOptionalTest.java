package org.wsis4j.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates in other JVMs, on the class path and on the module path, with generations of Hibernate Validator and without it. */
class ValidationIsOptionalTest {

    private static final String TOLD =
            "line : ne désigne aucune grande orientation\u00a0; un code ou un titre est attendu,"
                    + " par exemple C2 ou C7-EHEALTH\n"
                    + "reports[0].<list element>.actionLines[0] WSIS-REF-001: «\u00a0${7*7} \\ {x}\u00a0» n’est pas une grande orientation\n"
                    + "reports[0].<list element>.reporter.organization WSIS-REP-002: le rapport n’indique pas quel organisme rend"
                    + " compte";

    private static final String NEEDED = "wsis-model-.*\\.jar";
    private static final String HELPERS = "|jboss-logging-.*|classmate-.*";
    private static final String EXPRESSIONS = "|expressly-.*|jakarta.el-api-.*";
    private static final String GENERATION_9 = "|hibernate-validator-9.*|jakarta.validation-api-.*" + HELPERS;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givenNoBeanValidation_whenAReportIsChecked_thenNoneIsMissed(boolean modular) throws Exception {
        assertThat(run(modular, library(NEEDED), RulesHost.class))
                .isEqualTo((modular ? "modules" : "classes") + ", valid: false");
    }

    @ParameterizedTest
    @CsvSource({"false, 9", "true, 8"})
    void givenAnExpressionLanguage_whenAHostValidates_thenItIsToldWithAndWithoutIt(boolean modular, int generation)
            throws Exception {
        assertThat(run(modular, library(generation, EXPRESSIONS), ConstraintHost.class, "el", "plain"))
                .isEqualTo(TOLD + "\n" + TOLD);
    }

    @ParameterizedTest
    @CsvSource({"false, 8", "true, 9"})
    void givenNoExpressionLanguage_whenAHostValidates_thenItIsToldAsWell(boolean modular, int generation)
            throws Exception {
        assertThat(run(modular, library(generation, ""), ConstraintHost.class, "plain"))
                .isEqualTo(TOLD);
    }

    @Test
    void givenAnotherProvider_whenAHostValidates_thenItIsToldInEnglish() throws Exception {
        Stream<Path> library = Stream.concat(library(NEEDED), provided("bval-jsr-.*|jakarta.validation-api-.*"));
        assertThat(run(false, library, OtherProviderHost.class).lines())
                .containsExactly(
                        "end: is before the first day of the period; expected that day or a later one",
                        "line: names no action line; expected one by code or title, for example C2 or C7-EHEALTH",
                        "reports[0].<list element>.actionLines[0]: '${7*7} \\ {x}' is no action line",
                        "reports[0].<list element>.reporter.organization: the report does not say which organization"
                                + " reports",
                        "target: not false");
    }

    private static Stream<Path> library(int generation, String expressions) {
        return generation == 9
                ? library(NEEDED + GENERATION_9 + expressions)
                : Stream.concat(
                        library(NEEDED + HELPERS + expressions),
                        provided("hibernate-validator-8.*|jakarta.validation-api-.*"));
    }

    /** What the build copied: providers that are not on our own class path. */
    private static Stream<Path> provided(String files) {
        File folder = Path.of(System.getProperty("wsis.root"), "wsis-rules", "target", "other-providers")
                .toFile();
        return Stream.of(folder.listFiles((in, name) -> name.matches(files))).map(File::toPath);
    }

    /** The entries of our own class path that are wanted: files by a pattern, and our classes. */
    private static Stream<Path> library(String files) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> {
                    String name = entry.getFileName().toString();
                    return name.equals("classes") || name.matches(files);
                })
                .map(Path::toAbsolutePath);
    }

    private static String run(boolean modular, Stream<Path> library, Class<?> host, String... arguments)
            throws IOException, InterruptedException {
        String path = library.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String tests = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR"));
        if (modular) {
            command.addAll(List.of("--module-path", path, "--add-modules", "ALL-MODULE-PATH", "-cp", tests));
        } else {
            command.addAll(List.of("-cp", path + File.pathSeparator + tests));
        }
        command.add(host.getName());
        command.addAll(List.of(arguments));
        // The provider logs what it finds; that is no matter of ours.
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.strip();
    }
}
