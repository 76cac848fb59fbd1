package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.json.shape.Shapes;

class SchemaFileTest {

    private static final Path JAR = Path.of("src", "main", "resources", "org", "wsis4j", "json", "schema");

    static List<String> types() {
        return WsisJson.schemas();
    }

    @Test
    void givenTheSchemas_whenTheirTypesAreAskedFor_thenTheyAreThoseThatAreReadAndThoseThatAreOnlyWritten() {
        assertThat(WsisJson.schemas())
                .startsWith(Shapes.names().toArray(String[]::new))
                .endsWith("assessment", "waivers", "assessmentComparison", "ruleCatalogue", "progressReport", "annex")
                .containsExactlyElementsOf(Schemas.all().keySet());
    }

    /** To change them: run with {@code -Dgolden.rewrite=true}, then read the difference. */
    @ParameterizedTest
    @MethodSource("types")
    void givenASchema_whenWrittenAgain_thenItIsTheFileInTheJarAndTheOneInTheNotes(String type) throws IOException {
        byte[] schema = Schemas.all().get(type);
        String name = SchemaFile.of(type).name();
        for (Path folder : List.of(JAR, SchemaExceptions.FOLDER)) {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(folder);
                Files.write(folder.resolve(name), schema);
            }
            assertThat(Files.readString(folder.resolve(name)))
                    .as("%s in %s; if the change is meant, run with -Dgolden.rewrite=true", name, folder)
                    .isEqualTo(Samples.text(schema));
        }
        // What was rewritten is on the class path after the next build only.
        if (!Boolean.getBoolean("golden.rewrite")) {
            assertThat(Samples.text(WsisJson.schema(type))).isEqualTo(Samples.text(schema));
        }
    }

    @Test
    void givenTheFolders_whenListed_thenTheyHaveNoOtherSchemaAndTheNotesNameEach() throws IOException {
        String[] names =
                types().stream().map(type -> SchemaFile.of(type).name()).toArray(String[]::new);
        for (Path folder : List.of(JAR, SchemaExceptions.FOLDER)) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                        .containsExactlyInAnyOrder(names);
            }
        }
        String notes = Files.readString(SchemaExceptions.FOLDER.resolve("README.md"));
        assertThat(types())
                .allSatisfy(type -> assertThat(notes)
                        .contains("`" + type + "` | [" + SchemaFile.of(type).name() + "]("
                                + SchemaFile.of(type).name() + ") |"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenASchema_whenValidated_thenItIsASchemaAndSaysWhatItIs(String type) {
        byte[] schema = WsisJson.schema(type);
        assertThat(Validator.ofSchemas().errors(schema)).contains(List.of());
        assertThat(Validator.ofSchemas()
                        .accepts(Samples.text(schema)
                                .replace("\"type\": \"object\"", "\"type\": \"thing\"")
                                .getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Samples.text(schema))
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"$id\": \"" + SchemaFile.of(type).urn(1) + "\"")
                .contains("\"title\": ")
                .contains("\"description\": ");
    }

    @Test
    void givenATurkishLocale_whenASchemaIsAskedFor_thenItIsFound() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(types())
                    .allSatisfy(type -> assertThat(WsisJson.schema(type)).isNotEmpty());
            assertThat(SchemaFile.of("nationalReport").name()).isEqualTo("national-report.schema.json");
            assertThat(SchemaFile.of("nationalReport").urn(7)).isEqualTo("urn:wsis4j:schema:national-report:7");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report", "FacilitatorReport", "../golden/report", "a\u0000\u202Eb", "مخطط"})
    void givenAnotherType_whenItsSchemaIsAskedFor_thenTheMessageNamesThoseThatThereAre(String type) {
        assertThatThrownBy(() -> WsisJson.schema(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no schema for documents of the type '")
                .hasMessageContaining("expected one of facilitatorReport, ")
                .hasMessageEndingWith(", annex")
                .hasMessageNotContaining("\u0000");
    }
}
