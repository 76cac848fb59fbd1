package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code examples/wsis}, copied to where nothing is built; on a built checkout the server's script runs it. */
class LauncherTest {

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void copy() throws IOException {
        assumeTrue(new File("/bin/sh").canExecute(), "NOT CHECKED: the script needs a POSIX shell");
        Path examples = Files.createDirectories(folder.resolve("a checkout/examples"));
        script = Files.copy(Run.ROOT.resolve("examples/wsis"), examples.resolve("wsis"));
    }

    @Test
    void givenNothingBuilt_whenStarted_thenTheCommandToRunIsSaid() throws Exception {
        Run run = start(script, Map.of());
        assertThat(run.err())
                .contains("wsis: not built yet; in ")
                .contains("a checkout run: ./mvnw -q -ntp -pl examples/cli -am -DskipTests package");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenALinkAndACdPath_whenStarted_thenTheCheckoutIsStillFound() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("wsis"), script);
        Run run = start(link, Map.of("CDPATH", folder.toString()));
        assertThat(run.err()).contains("a checkout run: ./mvnw").hasLineCount(1);
    }

    @Test
    void givenAJavaHomeThatIsNone_whenStarted_thenItIsNamed() throws Exception {
        Path modules = Files.createDirectories(script.resolveSibling("cli/target/modules"));
        Files.createFile(modules.resolve("wsis-cli-0.jar"));
        Run run = start(script, Map.of("JAVA_HOME", "/nowhere"));
        assertThat(run.err())
                .contains("JAVA_HOME is '/nowhere', which has no bin/java; expected the folder of a JDK 17");
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run start(Path script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), "--version");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
