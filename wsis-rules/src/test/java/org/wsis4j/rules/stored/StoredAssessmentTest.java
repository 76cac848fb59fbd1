package org.wsis4j.rules.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Own;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;

class StoredAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2007, 6, 1);

    private static Assessment waived() {
        return WsisRules.standard()
                .with(Own.asksForATitle(Severity.ERROR))
                .with(Own.finding("ACME-REP-002", Severity.INFO, 5))
                .atMost(3)
                .check(
                        empty().actionLines(List.of(line("C12"))).build(),
                        DAY,
                        List.of(Own.waiver("WSIS-REF-001", "/actionLines"), Own.waiver("WSIS-REP-001")));
    }

    @Test
    void givenAnAssessment_whenStored_thenAllThatItSaysIsThere() {
        Assessment live = waived();
        StoredAssessment stored = StoredAssessment.of(live, "\u0631.json");

        assertThat(stored.document()).contains("\u0631.json");
        assertThat(stored.against()).isEqualTo(live.against());
        assertThat(stored.isValid()).isEqualTo(live.isValid());
        assertThat(stored.further()).isEqualTo(live.further()).isEqualTo(2);
        assertThat(stored.findings())
                .extracting(Object::toString)
                .isEqualTo(live.findings().stream().map(Finding::toString).toList());
        assertThat(stored.findings().stream().filter(StoredFinding::isMissing).map(StoredFinding::location))
                .isNotEmpty()
                .containsAll(live.missing());
        assertThat(stored.waived()).hasSize(1).allSatisfy(one -> {
            assertThat(one.waiver()).isEqualTo(Own.waiver("WSIS-REF-001", "/actionLines"));
            assertThat(one.finding().says().text()).isEqualTo("'C12' is no action line");
        });
        assertThat(stored.missingEvidence().stream().map(StoredMissingEvidence::location))
                .containsExactlyElementsOf(live.outcomes().stream()
                        .flatMap(outcome -> outcome.missingEvidence().stream())
                        .map(MissingEvidence::location)
                        .toList());
        assertThat(stored.outcomes())
                .extracting(StoredOutcome::verdict)
                .isEqualTo(live.outcomes().stream().map(Outcome::verdict).toList());
        assertThat(stored.outcome(RuleId.parse("WSIS-REF-001")))
                .map(StoredOutcome::verdict)
                .contains(Verdict.WAIVED);
        assertThat(stored.outcome(RuleId.parse("ACME-REP-999"))).isEmpty();
    }

    @Test
    void givenTheSameAssessmentTwice_whenStored_thenTheyAreEqualButForTheName() {
        assertThat(StoredAssessment.of(waived()))
                .isEqualTo(StoredAssessment.of(waived()))
                .hasSameHashCodeAs(StoredAssessment.of(waived()))
                .isNotEqualTo(StoredAssessment.of(waived(), "a"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenALanguage_whenStoredFindingsAreSaid_thenTheySayWhatTheLiveOnesSayIfTheLibraryKnowsThem(
            Language language) {
        Assessment live = waived();
        List<StoredFinding> stored = StoredAssessment.of(live).findings();

        assertThat(stored).zipSatisfy(live.findings(), (kept, finding) -> {
            boolean isOwn = !kept.rule().isOfTheLibrary();
            assertThat(kept.says().isKnown()).isEqualTo(!isOwn);
            assertThat(kept.message(language)).isEqualTo(finding.message(isOwn ? Language.ENGLISH : language));
            assertThat(kept.hint(language)).isEqualTo(finding.hint(isOwn ? Language.ENGLISH : language));
        });
    }

    @Test
    void givenAWaiverOfAnotherPlaceOrRule_whenPutBesideAFinding_thenRefused() {
        StoredFinding finding = StoredAssessment.of(waived()).waived().get(0).finding();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredWaivedFinding(finding, Own.waiver("WSIS-REF-001", "/actionLine")))
                .withMessageContaining("is not about WSIS-REF-001 /actionLines/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredWaivedFinding(finding, Own.waiver("WSIS-REF-002")))
                .withMessageContaining("expected its rule and place");
        assertThat(new StoredWaivedFinding(finding, Own.waiver("WSIS-REF-001")).finding())
                .isEqualTo(finding);
    }

    @Test
    void givenFewerThanNoFindings_whenAnOutcomeIsMade_thenRefused() {
        RuleId rule = RuleId.parse("WSIS-REP-001");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredOutcome(rule, Verdict.PASSED, Optional.empty(), -1))
                .withMessage("WSIS-REP-001 has -1 further findings; expected 0 or more");
    }

    @Test
    void givenAReportMadeInCode_whenItsAssessmentIsStored_thenNothingHasAPosition() {
        assertThat(StoredAssessment.of(WsisRules.standard().check(empty().build(), DAY))
                        .findings())
                .isNotEmpty()
                .allMatch(finding -> finding.position().isEmpty());
    }
}
