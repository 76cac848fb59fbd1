package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.target.ConnectivityTarget;

/** The names of verdicts and of criteria, as they are read. */
class NamesOfAssessmentTest {

    @ParameterizedTest
    @CsvSource({
        "achieved, ACHIEVED",
        "not achieved, NOT_ACHIEVED",
        "Not-Achieved, NOT_ACHIEVED",
        "on track, ON_TRACK",
        "offTrack, OFF_TRACK",
        "mixed, MIXED",
        "undetermined, UNDETERMINED",
    })
    void givenASpelling_whenRead_thenTheVerdictIsFound(String text, Verdict verdict) {
        assertThat(Verdict.find(text)).contains(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nearly achieved", "partial", "unachieved", "achieved\u0000", "true", "\u2713"})
    void givenAnotherText_whenAVerdictIsRead_thenNothingIsFound(String text) {
        assertThat(Verdict.find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givenTheNameOfAVerdict_whenReadInTurkish_thenItComesBack(Verdict verdict) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Verdict.find(verdict.name())).contains(verdict);
            assertThat(Verdict.find(verdict.name().toLowerCase(Locale.ROOT))).contains(verdict);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AGREED_TEXT, AGREED_TEXT",
        "agreed text, AGREED_TEXT",
        "Agreed, AGREED_TEXT",
        "WORDING_OF_2014, WORDING_OF_2014",
        "wording of 2014, WORDING_OF_2014",
        "partnershipAll, WORDING_OF_2014",
        "review 2014, WORDING_OF_2014",
    })
    void givenASpelling_whenRead_thenTheCriterionIsFound(String text, NamedCriterion criterion) {
        assertThat(NamedCriterion.find(text)).contains(criterion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "own", "wording of 2015", "wording", "2014", "agreed\u0000"})
    void givenAnotherText_whenACriterionIsRead_thenNothingIsFound(String text) {
        assertThat(NamedCriterion.find(text)).isEmpty();
    }

    @Test
    void givenANamedCriterion_whenATargetIsGiven_thenItIsTheOneOfThatTarget() {
        assertThat(ConnectivityTarget.withProposed()).allSatisfy(target -> {
            assertThat(NamedCriterion.AGREED_TEXT.of(target)).isEqualTo(Criterion.agreedText(target));
            assertThat(NamedCriterion.WORDING_OF_2014.of(target)).isEqualTo(Criterion.partnershipAll(target));
        });
        assertThat(NamedCriterion.AGREED_TEXT.of(ConnectivityTarget.of(1)).threshold())
                .isEmpty();
        assertThat(NamedCriterion.WORDING_OF_2014.of(ConnectivityTarget.of(1)).threshold())
                .isPresent();
    }
}
