package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is right. To change them: run with {@code -Dgolden.rewrite=true}, then read the difference. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertMatches(String file, byte[] bytes) {
        Path path = FOLDER.resolve(file);
        String text = withoutVersions(new String(bytes, StandardCharsets.UTF_8));
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.writeString(path, text);
            }
            assertThat(text)
                    .as("%s; if the change is meant, run with -Dgolden.rewrite=true and read the difference", file)
                    .isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Versions and digests are others with every release, and with every rule and fact. */
    private static String withoutVersions(String text) {
        return text.replaceAll("\"[0-9a-f]{64}\"", "\"DIGEST\"")
                .replaceAll("\"library\": \"[0-9]+[.][0-9]+[.][^\"]*\"", "\"library\": \"VERSION\"");
    }

    public static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
