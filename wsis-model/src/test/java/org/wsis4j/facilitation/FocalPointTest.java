package org.wsis4j.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class FocalPointTest {

    private static final Paragraph NOTE = Paragraph.parse("CONSULTATION-2006-02-24:annex/note");

    @ParameterizedTest
    @CsvSource({
        "C3, 2006-02-24, UNESCO",
        "C4, 2006-05-03, UNDP",
        "C4, 2014-01-31, UNDP",
        "C4, 2014-02-01, ITU",
        "C4, 2019-01-01, ITU",
        "C7-EENVIRONMENT, 2015-01-01, WMO",
        "C5, 2007-05-17, ITU",
        "C6, 2007-01-01, UNDP",
        "C6, 2008-04-30, UNDP",
        "C6, 2008-05-01, ITU",
        "C6, 2009-01-01, ITU",
        "C8, 2006-02-24, UNESCO",
        "C11, 2006-05-16, UN DESA",
        "C7-EGOV, 2006-05-16, UN DESA"
    })
    void givenASourceThatNamesOne_whenAsked_thenItIsNamedWithItsSource(String line, LocalDate day, String expected) {
        FocalPoint focalPoint = Facilitation.standard().focalPoint(ActionLine.parse(line), day);

        assertThat(focalPoint.line()).isEqualTo(ActionLine.parse(line));
        assertThat(names(focalPoint)).containsExactly(expected);
        assertThat(focalPoint.evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(focalPoint.sources()).isNotEmpty().doesNotContain(NOTE).doesNotHaveDuplicates();
    }

    @Test
    void givenALeadThatBecameKnownLater_whenAskedAsKnownThen_thenItIsNotNamed() {
        LocalDate day = LocalDate.of(2009, 1, 1);

        assertThat(names(Facilitation.standard().knownOn(day).focalPoint(ActionLine.C6, day)))
                .containsExactly("UNDP");
        assertThat(names(Facilitation.standard()
                        .knownOn(LocalDate.of(2010, 3, 12))
                        .focalPoint(ActionLine.C6, day)))
                .containsExactly("ITU");
    }

    @Test
    void givenSourcesThatConflict_whenAsked_thenBothAreNamed() {
        FocalPoint eLearning = Facilitation.standard().focalPoint(ActionLine.C7_ELEARNING, LocalDate.of(2007, 1, 1));

        assertThat(names(eLearning)).containsExactly("UNDP", "UNESCO");
        assertThat(eLearning.sources()).hasSize(2);
        assertThat(eLearning.isConflicting()).isTrue();
    }

    @Test
    void givenThatNoSourceCallsItSo_whenAskedForC2_thenItuIsSaidToBeWorkedOut() {
        FocalPoint infrastructure = Facilitation.standard().focalPoint(ActionLine.C2, LocalDate.of(2006, 2, 24));

        assertThat(names(infrastructure)).containsExactly("ITU");
        assertThat(infrastructure.evidence()).isEqualTo(Evidence.DERIVED);
        assertThat(infrastructure.isConflicting()).isFalse();
    }

    @Test
    void givenALeadThatWasShared_whenAsked_thenBothAreNamed() {
        assertThat(names(Facilitation.standard().focalPoint(ActionLine.C7_EENVIRONMENT, LocalDate.of(2009, 5, 20))))
                .containsExactly("UNEP", "WMO");
    }

    @Test
    void givenTheBoldTypeWasLost_whenAsked_thenTheAnswerIsNotNobody() {
        FocalPoint eBusiness = Facilitation.standard().focalPoint(ActionLine.C7_EBUSINESS, LocalDate.of(2006, 6, 1));

        assertThat(eBusiness.designations()).isEmpty();
        assertThat(eBusiness.sources()).containsExactly(NOTE);
        assertThat(eBusiness.evidence()).isEqualTo(Evidence.LOST_IN_RENDITION);
        assertThat(eBusiness.evidence().decides()).isFalse();
    }

    static List<ActionLine> facilitated() {
        return ActionLine.facilitated();
    }

    @ParameterizedTest
    @MethodSource("facilitated")
    void givenADayBeforeTheMeeting_whenAskedForAnyLine_thenNothingWasFound(ActionLine line) {
        FocalPoint focalPoint = Facilitation.standard().focalPoint(line, LocalDate.of(2006, 2, 23));

        assertThat(focalPoint.organizations()).isEmpty();
        assertThat(focalPoint.sources()).containsExactly(NOTE);
        assertThat(focalPoint.evidence()).isEqualTo(Evidence.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("facilitated")
    void givenTheDayOfTheMeeting_whenAskedForAnyLine_thenOneWasNamedEvenIfTheNameIsLost(ActionLine line) {
        FocalPoint focalPoint = Facilitation.standard().focalPoint(line, LocalDate.of(2006, 2, 24));

        assertThat(focalPoint.evidence())
                .isIn(
                        focalPoint.organizations().isEmpty()
                                ? List.of(Evidence.LOST_IN_RENDITION)
                                : List.of(Evidence.SECONDARY, Evidence.DERIVED));
    }

    @Test
    void givenC7_whenAsked_thenAnApplicationIsSuggested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facilitation.standard().focalPoint(ActionLine.C7, LocalDate.of(2006, 6, 1)))
                .withMessage("C7 has no focal point of its own; ask for one of its applications, for example C7-EGOV");
    }

    private static List<String> names(FocalPoint focalPoint) {
        return focalPoint.organizations().stream().map(Organization::acronym).toList();
    }
}
