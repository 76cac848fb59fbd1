package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in files; {@code -Dgolden.rewrite=true} writes them anew, and then the diff is read. */
final class Golden {

    static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private static final Path FOLDER = Run.ROOT.resolve("examples/cli/src/test/resources/golden");

    private Golden() {}

    static void assertMatches(String name, String output) throws IOException {
        Path file = FOLDER.resolve(name);
        String actual = withoutVersions(output);
        if (REWRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s; rewrite with -Dgolden.rewrite=true and read the diff", name)
                .isEqualTo(Files.readString(file));
    }

    /** Versions and digests are others with every release, and with every rule and fact. */
    private static String withoutVersions(String output) {
        return output.replaceAll("\\b[0-9a-f]{64}\\b", "DIGEST")
                .replaceAll("\"library\": \"[0-9]+[.][0-9]+[.][^\"]*\"", "\"library\": \"VERSION\"");
    }
}
