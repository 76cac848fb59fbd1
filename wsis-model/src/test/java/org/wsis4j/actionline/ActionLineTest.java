package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionLineTest {

    private static final String ELEVEN = "C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11";
    private static final String EIGHT = "C7-EGOV C7-EBUSINESS C7-ELEARNING C7-EHEALTH"
            + " C7-EEMPLOYMENT C7-EENVIRONMENT C7-EAGRICULTURE C7-ESCIENCE";
    private static final String EIGHTEEN = "C1 C2 C3 C4 C5 C6 " + EIGHT + " C8 C9 C10 C11";

    @Test
    void givenTheLines_whenCounted_thenThereAreElevenEightEighteenAndNineteen() {
        assertThat(ActionLine.eleven()).map(ActionLine::code).containsExactly(ELEVEN.split(" "));
        assertThat(ActionLine.applications()).map(ActionLine::code).containsExactly(EIGHT.split(" "));
        assertThat(ActionLine.facilitated()).map(ActionLine::code).containsExactly(EIGHTEEN.split(" "));
        assertThat(ActionLine.values()).hasSize(19).doesNotHaveDuplicates();
    }

    @Test
    void givenC7_whenAskedForItsChildren_thenTheyAreTheEightApplications() {
        assertThat(ActionLine.C7.children()).isEqualTo(ActionLine.applications());
        assertThat(ActionLine.C7.parent()).isEmpty();
        assertThat(ActionLine.C7.isFacilitated()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "C7_.*")
    void givenAnApplication_whenAskedForItsParent_thenItIsC7(ActionLine application) {
        assertThat(application.parent()).contains(ActionLine.C7);
        assertThat(application.children()).isEmpty();
        assertThat(application.isFacilitated()).isTrue();
        assertThat(application.code()).isEqualTo(application.name().replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"C7", "C7_.*"})
    void givenAnotherLine_whenAskedForParentAndChildren_thenItHasNone(ActionLine line) {
        assertThat(line.parent()).isEmpty();
        assertThat(line.children()).isEmpty();
        assertThat(line.isFacilitated()).isTrue();
        assertThat(line.code()).isEqualTo(line.name());
    }

    @Test
    void givenTheLists_whenSomebodyChangesThem_thenItIsRefused() {
        assertThatThrownBy(() -> ActionLine.eleven().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ActionLine.applications().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ActionLine.facilitated().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
