package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.wsis4j.json.SchemaDocuments.Sample;

/**
 * A second validator, in another language, agrees with the reader too. Runs with {@code -Pajv} only: it needs Node.js, and the
 * first time the registry of npm.
 */
class AjvAgreement {

    private static final Path SCRIPT = Path.of("src", "test", "ajv");
    private static final Path FOLDER = Path.of("target", "ajv");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "org", "wsis4j", "json", "schema");

    private int accepted;
    private int refused;

    @Example
    void givenDocumentsOfAllTypes_whenAjvValidatesThem_thenItAgreesWithTheReader() throws IOException {
        clear();
        reports();
        written();
        assertThat(accepted).as("accepted").isGreaterThan(700);
        assertThat(refused).as("refused").isGreaterThan(1500);

        for (String file : List.of("package.json", "package-lock.json", "check.mjs")) {
            Files.copy(SCRIPT.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "ci", "--no-audit", "--no-fund");
        String said = run("node", "check.mjs", SCHEMAS.toAbsolutePath().toString(), ".");
        assertThat(said).contains("accepted: " + accepted + "\n", "refused: " + refused + "\n");
    }

    private void reports() throws IOException {
        Random random = new Random(2006);
        for (Arbitrary<Sample> samples :
                List.of(SchemaDocuments.written(), SchemaDocuments.changed(), SchemaDocuments.changed())) {
            RandomGenerator<Sample> generator = samples.generator(1000);
            for (int i = 0; i < 1000; i++) {
                Sample sample = generator.next(random).value();
                SchemaOpinion opinion = SchemaOpinion.of(sample.text(), sample.kind());
                if (opinion != SchemaOpinion.OPEN) {
                    put(opinion == SchemaOpinion.ACCEPTED, sample.type(), sample.text());
                }
            }
        }
    }

    private void written() throws IOException {
        for (Map.Entry<String, byte[]> document : WrittenDocuments.full().entrySet()) {
            String type = document.getKey();
            put(true, type, document.getValue());
            for (byte[] mutant :
                    SchemaMutants.withFieldMore(document.getValue()).values()) {
                put(false, type, mutant);
            }
            for (byte[] mutant :
                    SchemaMutants.withOtherType(document.getValue()).values()) {
                put(false, type, mutant);
            }
        }
    }

    private void put(boolean isAccepted, String type, byte[] text) throws IOException {
        int number = isAccepted ? ++accepted : ++refused;
        Files.write(FOLDER.resolve(isAccepted ? "accepted" : "refused").resolve(type + "-" + number + ".json"), text);
    }

    private static void clear() throws IOException {
        for (String name : List.of("accepted", "refused")) {
            Path folder = FOLDER.resolve(name);
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        }
    }

    private static String run(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return fail("'" + command[0] + "' cannot be started: " + e.getMessage()
                    + "; install Node.js with npm, 18 or later, or build without -Pajv");
        }
        String said = Samples.text(process.getInputStream().readAllBytes());
        try {
            assertThat(process.waitFor())
                    .as("exit code of %s, which said: %s", String.join(" ", command), said)
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted while '" + command[0] + "' ran");
        }
        return said;
    }
}
