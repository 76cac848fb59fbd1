package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a draft of every type. */
class DraftsTest {

    static List<Draft> empty() {
        return Stream.of(
                        Samples.empty(),
                        MeetingSamples.empty(),
                        GroupSamples.empty(),
                        FollowUpSamples.empty(),
                        TargetSamples.empty(),
                        StocktakingSamples.empty(),
                        NationalSamples.empty())
                .flatMap(List::stream)
                .toList();
    }

    static List<Supplier<Draft>> full() {
        return Stream.of(
                        Samples.full(),
                        MeetingSamples.full(),
                        GroupSamples.full(),
                        FollowUpSamples.full(),
                        TargetSamples.full(),
                        StocktakingSamples.full(),
                        NationalSamples.full())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("empty")
    void givenAnEmptyBuilder_whenBuilt_thenNoFieldIsSet(Draft draft) {
        assertThat(fields(draft))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(isSet(draft, field)).as(field.getName()).isFalse());
        assertThat(draft.unread()).isEqualTo(Unread.none());
    }

    /** Fails for a field that is new and not in the sample: set it there, and the tests of what is kept see it. */
    @ParameterizedTest
    @MethodSource("full")
    void givenTheSample_whenBuilt_thenEveryFieldIsSet(Supplier<Draft> sample) {
        Draft draft = sample.get();
        assertThat(fields(draft))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(isSet(draft, field)).as(field.getName()).isTrue());
        assertThat(draft.unread()).isEqualTo(Samples.UNREAD);
    }

    @ParameterizedTest
    @MethodSource("full")
    void givenTheSameFieldsTwice_whenBuilt_thenTheDraftsAreEqual(Supplier<Draft> sample) {
        assertThat(sample.get())
                .isNotSameAs(sample.get())
                .isEqualTo(sample.get())
                .hasSameHashCodeAs(sample.get())
                .hasToString(sample.get().toString());
        assertThat(empty()).doesNotContain(sample.get());
    }

    @Test
    void givenTwoReportsThatDifferInOneField_whenCompared_thenTheyAreNotEqual() {
        FacilitatorReport report = Samples.report();
        assertThat(List.of(
                        copy(report)
                                .date(report.date().orElseThrow().plusDays(1))
                                .build(),
                        copy(report).addNextSteps("A fourth network").build(),
                        copy(report).unread(Unread.none()).build()))
                .doesNotContain(report)
                .doesNotHaveDuplicates();
        assertThat(copy(report).build()).isEqualTo(report);
    }

    @Test
    void givenTheKindsOfReports_whenListed_thenEachIsAmongTheDrafts() {
        assertThat(Report.class.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(empty()).hasAtLeastOneElementOfType(kind.asSubclass(Draft.class)));
    }

    @Test
    void givenAList_whenItChangesLater_thenTheReportDoesNot() {
        List<String> steps = new ArrayList<>(List.of("one"));
        FacilitatorReport report =
                FacilitatorReport.builder().addAllNextSteps(steps).build();
        steps.add("two");
        assertThat(report.nextSteps()).containsExactly("one");
    }

    private static FacilitatorReport.Builder copy(FacilitatorReport report) {
        FacilitatorReport.Builder builder = FacilitatorReport.builder();
        builder.from(report);
        return builder;
    }

    private static List<Method> fields(Draft draft) {
        return Stream.of(draft.getClass().getSuperclass().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    private static boolean isSet(Draft draft, Method field) throws ReflectiveOperationException {
        Object value = field.invoke(draft);
        return value instanceof Optional<?> optional ? optional.isPresent() : !((List<?>) value).isEmpty();
    }
}
