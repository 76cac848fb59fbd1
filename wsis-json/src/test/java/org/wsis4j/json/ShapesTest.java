package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.catalogue.WsisRules;

/** One truth: the shapes name what the drafts have and what the rules read. */
class ShapesTest {

    @Test
    void givenADraftType_whenComparedWithItsShape_thenBothHaveTheSameFields() {
        assertSameFields(FacilitatorReport.class, Shapes.FACILITATOR_REPORT);
    }

    private static void assertSameFields(Class<?> type, Shape<?, ?> shape) {
        List<Method> accessors = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
        assertThat(shape.fields())
                .filteredOn(field -> !field.isFixed())
                .extracting(Field::name)
                .as(type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        accessors.stream().map(Method::getName).toList());
        for (Method accessor : accessors) {
            Type value = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
            if (value instanceof Class<?> part && Draft.class.isAssignableFrom(part)) {
                assertSameFields(
                        part,
                        find(shape, accessor.getName()).flatMap(Field::shape).orElseThrow());
            }
        }
    }

    static Stream<String> paths() {
        return WsisRules.standard().rules().stream()
                .flatMap(rule -> rule.reads().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void givenWhatARuleReads_whenLookedUp_thenItIsInTheShapes(String path) {
        Optional<? extends Shape<?, ?>> shape = Optional.of(Shapes.FACILITATOR_REPORT);
        for (String step : path.split("/")) {
            if (!step.equals("*")) {
                Optional<? extends Field<?, ?>> field = shape.flatMap(around -> find(around, step));
                assertThat(field).as("%s of %s", step, path).isPresent();
                shape = field.flatMap(Field::shape);
            }
        }
    }

    private static Optional<? extends Field<?, ?>> find(Shape<?, ?> shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
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
