package org.wsis4j.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;
import org.wsis4j.form.Envelope;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.json.WsisJson;

/** One truth: the shapes have what the forms declare. */
class ShapesTest {

    @Test
    void givenTheForms_whenComparedWithTheShapes_thenTheFieldsFollowFromThemInTheirOrder() {
        assertThat(Forms.documents()).allSatisfy(form -> assertFollows(Shapes.of(form.type()), form));
    }

    private static void assertFollows(Shape<?, ?> shape, Form<?, ?> form) {
        assertThat(shape.fields())
                .filteredOn(field -> !field.isFixed())
                .extracting(Field::name)
                .as("%s", form.type())
                .containsExactlyElementsOf(
                        form.fields().stream().map(FormField::name).toList());
        for (Field<?, ?> field : shape.fields()) {
            if (!field.isFixed() && form.field(field.name()).orElseThrow().type() instanceof PartType<?> part) {
                assertFollows(field.shape().orElseThrow(), part.form());
            }
        }
    }

    @Test
    void givenAWholeDocument_whenItsShapeIsAskedFor_thenItSaysFirstWhatItIs() {
        assertThat(Forms.documents()).allSatisfy(form -> {
            Envelope envelope = form.envelope().orElseThrow();
            assertThat(Shapes.of(form.type()).example())
                    .isEqualTo("{\"type\": \"" + envelope.type() + "\", \"version\": " + envelope.version() + "}");
        });
    }

    @Test
    void givenTheModule_whenItRuns_thenItNeedsTheRulesAndJacksonOnly() throws IOException, URISyntaxException {
        URI classes = WsisJson.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (InputStream descriptor =
                classes.resolve("module-info.class").toURL().openStream()) {
            assertThat(ModuleDescriptor.read(descriptor).requires())
                    .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactlyInAnyOrder("java.base", "org.wsis4j.rules", "tools.jackson.core");
        }
    }
}
