package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import tools.jackson.databind.JsonNode;

/** One truth: the schemas have what the forms declare. */
class FormSchemaTest {

    @Test
    void givenTheForms_whenComparedWithTheSchemas_thenEveryFieldStandsOnceAndNoOther() {
        assertThat(Forms.documents()).allSatisfy(form -> {
            JsonNode schema = Validator.JSON.readTree(
                    WsisJson.schema(form.envelope().orElseThrow().type()));
            JsonNode fields = schema.get("properties");
            assertThat(fields.propertyNames()).hasSize(form.fields().size() + 2).contains("type", "version");
            assertFollows(schema, fields, form);
        });
    }

    private static void assertFollows(JsonNode schema, JsonNode fields, Form<?, ?> form) {
        assertThat(List.copyOf(fields.propertyNames()))
                .filteredOn(name ->
                        form.envelope().isEmpty() || !List.of("type", "version").contains(name))
                .containsExactlyElementsOf(
                        form.fields().stream().map(FormField::name).toList());
        for (FormField<?, ?, ?> field : form.fields()) {
            JsonNode value = fields.get(field.name());
            assertThat(value.has("items"))
                    .as("%s of %s", field.name(), form.type())
                    .isEqualTo(field.isList());
            if (field.type() instanceof PartType<?> part) {
                String ref = (field.isList() ? value.get("items") : value)
                        .get("$ref")
                        .stringValue();
                JsonNode definition = schema.get("$defs").get(ref.substring("#/$defs/".length()));
                assertFollows(schema, definition.get("properties"), part.form());
            }
        }
    }

    /** Else somebody who copies an example writes an unknown code. */
    @Test
    void givenAClosedList_whenItsExamplesAreRead_thenEachMeansWhatItStandsFor() {
        List<CodeType<?>> lists = Forms.all().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.type() instanceof CodeType<?>)
                .<CodeType<?>>map(field -> (CodeType<?>) field.type())
                .distinct()
                .toList();
        assertThat(lists).hasSizeGreaterThan(10).allSatisfy(FormSchemaTest::assertReadable);
    }

    private static <C> void assertReadable(CodeType<C> list) {
        assertThat(list.read(list.example()).value()).as(list.example()).isPresent();
        assertThat(list.expected())
                .allSatisfy(
                        value -> assertThat(list.read(value.toString()).value()).contains(value));
    }

    /** A hint for those who edit by hand, and no bound. */
    @Test
    void givenACodeThatIsNoExample_whenValidated_thenItIsAccepted() {
        byte[] text = Samples.document("\"kind\":\"Something new\"").getBytes(StandardCharsets.UTF_8);
        assertThat(Validator.of("facilitatorReport").errors(text)).contains(List.of());
    }
}
