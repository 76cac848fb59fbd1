package org.wsis4j.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written has the same bytes wherever it is written, also where all classes are loaded there. That it has the same
 * with every JDK is for the golden files to say, which the tests of each JDK read.
 */
class SameBytesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @TempDir
    Path folder;

    @Test
    void givenOtherLocalesAndZones_whenReportsAreCheckedThere_thenTheBytesAreTheSame() throws Exception {
        List<String> files = files();
        byte[] usual = written("en-US", "UTC", List.of(), files);
        List<String> others = List.of("-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n");

        assertThat(usual).contains("WSIS-JSN-006".getBytes(StandardCharsets.US_ASCII));
        assertThat(written("tr-TR", "Europe/Istanbul", others, files)).isEqualTo(usual);
        assertThat(written("ar-EG-u-nu-arab", "Pacific/Kiritimati", others, files))
                .isEqualTo(usual);
        assertThat(written("th-TH-u-ca-buddhist-nu-thai", "Pacific/Apia", others, files))
                .isEqualTo(usual);
    }

    /** Reports of every kind with every field, and one with flaws of every kind. */
    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("versions/1"))) {
            List<String> all = new ArrayList<>(files.map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList());
            all.add(RESOURCES.resolve("golden/flawed.json").toString());
            return all;
        }
    }

    private byte[] written(String locale, String zone, List<String> settings, List<String> files) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BytesHost.class.getName(), locale, zone));
        command.addAll(files);
        Path told = folder.resolve("told.txt");
        Process process =
                new ProcessBuilder(command).redirectError(told.toFile()).start();
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as(Files.readString(told)).isZero();
        return out;
    }
}
