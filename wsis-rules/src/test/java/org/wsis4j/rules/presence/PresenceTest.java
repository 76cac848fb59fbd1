package org.wsis4j.rules.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;

class PresenceTest {

    static Stream<Draft> emptyDrafts() {
        return Stream.of(
                FacilitatorReport.builder().build(),
                Reporter.builder().build(),
                ReportingPeriod.builder().build(),
                Result.builder().build(),
                Partner.builder().build(),
                ReportedFacilitator.builder().build(),
                Activity.builder().build(),
                ReportedIndicator.builder().build(),
                GoalLink.builder().build());
    }

    /** A field that is added to a draft has to be added to the list here too. */
    @ParameterizedTest
    @MethodSource("emptyDrafts")
    void givenADraft_whenItsFieldsAreListed_thenNoneLacksAndAllAreEmpty(Draft draft) {
        List<String> declared = Stream.of(draft.getClass().getSuperclass().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();

        assertThat(Fields.of(draft).keySet()).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(declared).allMatch(name -> Fields.isEmpty(draft, name));
        assertThat(Fields.isEmpty(draft, "x-note")).isFalse();
        assertThat(Presence.isSaid(draft)).isFalse();
    }

    @Test
    void givenValues_whenAskedWhetherTheySaySomething_thenWhatIsBlankDoesNot() {
        assertThat(Stream.of(
                        "", " ", "\t\n", "\u00a0", Optional.empty(), Optional.of(" "), List.of(), List.of("", " ")))
                .noneMatch(Presence::isSaid);
        assertThat(Presence.isSaid(new Coded<>(" ", Optional.empty()))).isFalse();
        assertThat(Stream.of("a", "?", 0, Optional.of(0), List.of("", "a"), new Coded<>("C12", Optional.empty())))
                .allMatch(Presence::isSaid);
        assertThat(Presence.isSaid(Partner.builder()
                        .organization(new Coded<>("A club", Optional.empty()))
                        .build()))
                .isTrue();
    }
}
