package org.wsis4j.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;

/** One truth: the forms have what the drafts have, each field under its name and wired to its own accessor and setter. */
class FormsTest {

    private static final Map<Type, PlainType<?>> PLAIN = Map.of(
            String.class, PlainType.TEXT,
            LocalDate.class, PlainType.DAY,
            BigDecimal.class, PlainType.NUMBER,
            Integer.class, PlainType.INTEGER,
            Boolean.class, PlainType.TRUTH);

    private static final Unread UNREAD = new Unread(List.of(new Unread.Entry("x", "1")));

    static List<Form<?, ?>> forms() {
        return Forms.all();
    }

    @Test
    void givenTheKindsOfReports_whenComparedWithTheDocuments_thenEachHasOneForm() {
        assertThat(Forms.documents().stream().<Class<?>>map(Form::type))
                .containsExactlyInAnyOrder(Report.class.getPermittedSubclasses());
        assertThat(Forms.documents())
                .extracting(Form::envelope)
                .doesNotHaveDuplicates()
                .allMatch(e -> e.isPresent());
        assertThat(Forms.all()).filteredOn(form -> form.envelope().isPresent()).hasSameSizeAs(Forms.documents());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenADraftType_whenComparedWithItsForm_thenBothHaveTheSameFields(Form<?, ?> form) {
        assertThat(form.fields())
                .extracting(FormField::name)
                .containsExactlyInAnyOrderElementsOf(
                        accessors(form).map(Method::getName).toList());
        accessors(form).forEach(accessor -> {
            FormField<?, ?, ?> field = form.field(accessor.getName()).orElseThrow();
            assertThat(field.isList()).isEqualTo(accessor.getReturnType() == List.class);
            assertType(field, ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0]);
        });
    }

    private static void assertType(FormField<?, ?, ?> field, Type value) {
        if (field.type() instanceof PartType<?> part) {
            assertThat(part.form().type()).isEqualTo(value);
            assertThat(Forms.all()).contains(part.form());
        } else if (field.type() instanceof CodeType<?> code) {
            assertThat(((ParameterizedType) value).getRawType()).isEqualTo(Coded.class);
            assertThat(code.read(code.example()).isKnown()).isTrue();
            assertThat(code.expected())
                    .allMatch(one -> code.read(one.toString()).value().stream().anyMatch(one::equals))
                    // By another spelling, so that it has to be looked up.
                    .allMatch(one -> code.read(one + " ").value().stream().anyMatch(one::equals));
            assertThat(code.canonical()).hasSameSizeAs(code.expected());
        } else {
            assertThat(field.type()).as("%s", field.name()).isEqualTo(PLAIN.get(value));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T extends Draft, B> void givenOneFieldSet_whenTheDraftIsAsked_thenThatOneHasTheValueAndNoOther(Form<T, B> form)
            throws ReflectiveOperationException {
        for (FormField<T, B, ?> field : form.fields()) {
            B builder = form.building().start().get();
            Object value = set(field, builder);
            T draft = form.building().end().apply(builder);

            assertThat(form.fields())
                    .filteredOn(other -> !other.values(draft).isEmpty())
                    .containsExactly(field);
            assertThat(List.<Object>copyOf(field.values(draft))).containsExactly(value);
            assertThat(form.type().getMethod(field.name()).invoke(draft).toString())
                    .contains(value.toString());
            assertThat(Forms.of(draft)).isSameAs(form);
        }
    }

    private static <B, V> V set(FormField<?, B, V> field, B builder) {
        V value = sample(field.type());
        if (field instanceof FormField.One<?, B, V> one) {
            one.setter().accept(builder, value);
        } else if (field instanceof FormField.Many<?, B, V> many) {
            many.setter().accept(builder, List.of(value));
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static <V> V sample(FieldType<V> type) {
        if (type instanceof PartType<?> part) {
            return (V) empty(part.form());
        }
        if (type instanceof CodeType<?> code) {
            return (V) code.read(code.example());
        }
        Map<FieldType<?>, Object> plain = Map.of(
                PlainType.TEXT,
                "words",
                PlainType.DAY,
                LocalDate.of(2006, 5, 16),
                PlainType.NUMBER,
                new BigDecimal("42.50"),
                PlainType.INTEGER,
                2005,
                PlainType.TRUTH,
                true);
        return (V) plain.get(type);
    }

    private static <T extends Draft, B> T empty(Form<T, B> form) {
        return form.building().end().apply(form.building().start().get());
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T extends Draft, B> void givenAForm_whenWhatNoFieldTakesIsKept_thenTheDraftHasIt(Form<T, B> form) {
        B builder = form.building().start().get();
        form.building().unread().accept(builder, UNREAD);

        assertThat(form.building().end().apply(builder).unread()).isEqualTo(UNREAD);
        assertThat(form.field("x")).isEmpty();
    }

    @Test
    void givenACodeType_whenItsPlacesAreAskedFor_thenTheyComeInTheOrderOfTheForms() {
        assertThat(Forms.paths(Codes.ACTION_LINE::equals)).startsWith("actionLines", "facilitators/*/actionLine");
        assertThat(Forms.paths(Codes.ORGANIZATION::equals))
                .startsWith("reporter/organization", "partners/*/organization");
        assertThat(Forms.paths(type -> false)).isEmpty();
    }

    @Test
    void givenADraftThatNoReportHas_whenItsFormIsAskedFor_thenRefused() {
        Draft stranger = new Draft() {};

        assertThatThrownBy(() -> Forms.of(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no form is declared");
        assertThatThrownBy(() -> FacilitatorReportForm.FORM.fields().get(0).values(stranger))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void givenAFieldDeclaredTwice_whenTheFormIsMade_thenRefused() {
        assertThatThrownBy(() -> FacilitatorReportForm.FORM.field(
                        "title", PlainType.TEXT, FacilitatorReport::title, FacilitatorReport.Builder::title))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.wsis4j.reporting.FacilitatorReport has two fields title");
    }

    private static Stream<Method> accessors(Form<?, ?> form) {
        return Arrays.stream(form.type().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    }
}
