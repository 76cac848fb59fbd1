package org.wsis4j.factfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactDigestTest {

    private static final Path FACTS =
            Path.of(System.getProperty("wsis.root", "..")).resolve("wsis-model/src/main/resources/org/wsis4j");

    static List<String> files() {
        return FactDigest.FILES;
    }

    private static String digest(Map<String, String> files) {
        return FactDigest.of(
                files.keySet().stream().sorted().toList(),
                file -> files.get(file).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givenTheFilesOnDisk_whenComparedWithThoseThatAreDigested_thenNoneLacksAndNoneIsLeftOver() throws IOException {
        try (Stream<Path> found = Files.walk(FACTS)) {
            assertThat(FactDigest.FILES)
                    .containsExactlyElementsOf(found.filter(Files::isRegularFile)
                            .map(file -> FACTS.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void givenTheFacts_whenDigestedTwice_thenTheDigestIsThatOfTheFilesOnDisk() {
        assertThat(FactDigest.ofAll())
                .matches("[0-9a-f]{64}")
                .isEqualTo(FactDigest.ofAll())
                .isEqualTo(FactDigest.of(FactDigest.FILES, FactDigestTest::onDisk));
    }

    @ParameterizedTest
    @MethodSource("files")
    void givenOneByteThatDiffers_whenDigested_thenTheDigestDiffers(String changed) {
        assertThat(FactDigest.of(FactDigest.FILES, file -> {
                    byte[] bytes = onDisk(file);
                    bytes[bytes.length - 1] ^= (byte) (file.equals(changed) ? 1 : 0);
                    return bytes;
                }))
                .isNotEqualTo(FactDigest.ofAll());
    }

    @Test
    void givenBytesThatMoveFromOneFileOrNameToTheNext_whenDigested_thenTheDigestDiffers() {
        assertThat(List.of(
                        digest(Map.of("a", "bc", "d", "")),
                        digest(Map.of("a", "b", "d", "c")),
                        digest(Map.of("ab", "c", "d", "")),
                        digest(Map.of("a", "bcd")),
                        digest(Map.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void givenAFileThatIsNotThere_whenRead_thenItsNameIsSaid() {
        assertThatThrownBy(() -> FactDigest.bytes("source/none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("source/none.tsv: not found below org/wsis4j");
    }

    private static byte[] onDisk(String file) {
        try {
            return Files.readAllBytes(FACTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
