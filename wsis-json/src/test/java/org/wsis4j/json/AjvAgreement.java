package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.wsis4j.json.SchemaDocuments.Sample;
import tools.jackson.databind.JsonNode;

/**
 * A second validator, in another language, agrees with the reader too. Runs with {@code -Pajv} only: it needs Node.js, and the
 * first time the registry of npm.
 */
class AjvAgreement {

    private static final Path SCRIPT = Path.of("src", "test", "ajv");
    private static final Path FOLDER = Path.of("target", "ajv");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "org", "wsis4j", "json", "schema");

    /** Numbers that JavaScript has not; in messages the reader takes them. */
    private static final Pattern TOO_LARGE = Pattern.compile("[eE]\\+?(?:309|400)\\b");

    private int accepted;
    private int refused;

    @Example
    void givenDocumentsOfAllTypes_whenAjvValidatesThem_thenItAgreesWithTheReader() throws IOException {
        clear();
        readable();
        written();
        assertThat(accepted).as("accepted").isGreaterThan(1500);
        assertThat(refused).as("refused").isGreaterThan(1500);

        for (String file : List.of("package.json", "package-lock.json", "check.mjs")) {
            Files.copy(SCRIPT.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "ci", "--no-audit", "--no-fund");
        String said = run("node", "check.mjs", SCHEMAS.toAbsolutePath().toString(), ".");
        assertThat(said).contains("accepted: " + accepted + "\n", "refused: " + refused + "\n");
    }

    private void readable() {
        Random random = new Random(2006);
        for (Arbitrary<Sample> samples : List.of(
                SchemaDocuments.written(),
                SchemaDocuments.changed(),
                SchemaDocuments.changed(),
                StoredDocuments.written(),
                StoredDocuments.changed())) {
            RandomGenerator<Sample> generator = samples.generator(1000);
            for (int i = 0; i < 1000; i++) {
                Sample sample = generator.next(random).value();
                SchemaOpinion opinion = SchemaOpinion.of(sample.text(), sample.type());
                if (opinion != SchemaOpinion.OPEN
                        && !TOO_LARGE.matcher(Samples.text(sample.text())).find()) {
                    put(opinion == SchemaOpinion.ACCEPTED, sample.type(), sample.text());
                }
            }
        }
    }

    private void written() {
        for (Map.Entry<String, byte[]> document : WrittenDocuments.full().entrySet()) {
            String type = document.getKey();
            put(true, type, document.getValue());
            SchemaMutants.withFieldMore(document.getValue(), (place, tree) -> refuse(type, tree));
            SchemaMutants.withOtherType(document.getValue(), (place, tree) -> refuse(type, tree));
        }
    }

    private void refuse(String type, JsonNode tree) {
        put(false, type, Validator.JSON.writeValueAsBytes(tree));
    }

    private void put(boolean isAccepted, String type, byte[] text) {
        int number = isAccepted ? ++accepted : ++refused;
        try {
            Files.write(
                    FOLDER.resolve(isAccepted ? "accepted" : "refused").resolve(type + "-" + number + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
