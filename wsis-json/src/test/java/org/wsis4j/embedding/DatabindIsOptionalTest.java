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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a report in other JVMs, on the class path and on the module path, with no databind, one or both. */
class DatabindIsOptionalTest {

    private static final String NEEDED = "jackson-core-3\\..*";
    private static final String JACKSON_2 = "jackson-(core|databind|annotations)-2\\..*";
    // Jackson 3 has the annotations of Jackson 2.
    private static final String JACKSON_3 = "jackson-databind-3\\..*|jackson-annotations-2\\..*";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givenNoDatabind_whenAReportIsRead_thenNoneIsMissed(boolean modular) throws Exception {
        assertReads(modular, PlainHost.class, NEEDED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givenJackson2Only_whenAReportIsRead_thenItsBridgeIsEnough(boolean modular) throws Exception {
        assertReads(modular, Jackson2Host.class, NEEDED + "|" + JACKSON_2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givenJackson3Only_whenAReportIsRead_thenItsBridgeIsEnough(boolean modular) throws Exception {
        assertReads(modular, Jackson3Host.class, NEEDED + "|" + JACKSON_3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givenBoth_whenAReportIsRead_thenEachBridgeWorks(boolean modular) throws Exception {
        assertReads(modular, BothHost.class, NEEDED + "|" + JACKSON_2 + "|" + JACKSON_3);
    }

    private static void assertReads(boolean modular, Class<?> host, String libraries)
            throws IOException, InterruptedException {
        String library = path(libraries + "|wsis-(model|rules|json)-.*(?<!-tests)\\.jar", "classes");
        String tests = path("", "test-classes");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // A program that ends at once has nothing from being compiled well.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (modular) {
            // All of them, so that a host that is no module finds its databind.
            command.addAll(List.of("--module-path", library, "--add-modules", "ALL-MODULE-PATH", "-cp", tests));
        } else {
            command.addAll(List.of("-cp", library + File.pathSeparator + tests));
        }
        command.add(host.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out.lines())
                .isNotEmpty()
                .containsOnly((modular ? "modules" : "classes") + ", read, true")
                .hasSize(host == BothHost.class ? 4 : host == PlainHost.class ? 1 : 2);
        assertThat(process.waitFor()).isZero();
    }

    /** The entries of our own class path that are wanted: files by a pattern, folders by their name. */
    private static String path(String files, String folder) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> {
                    String name = Path.of(entry).getFileName().toString();
                    return name.equals(folder) || name.matches(files);
                })
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
