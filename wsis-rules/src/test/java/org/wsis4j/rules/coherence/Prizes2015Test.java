package org.wsis4j.rules.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.source.SourceDocuments;

/** What the rules find in a list that was really published. */
class Prizes2015Test {

    private static final LocalDate PUBLISHED = LocalDate.of(2015, 6, 1);

    private static Assessment check(Corpus.Builder corpus) {
        return WsisRules.standard().check(corpus.build(), PUBLISHED);
    }

    @Test
    void givenThePublishedList_whenRead_thenAllProjectsAreThere() {
        assertThat(Prizes2015.entries()).hasSize(113);
        assertThat(Prizes2015.entries())
                .allSatisfy(entry -> assertThat(entry.categories().get(0).isKnown())
                        .as("%s", entry.categories())
                        .isTrue());
    }

    /** Each was looked at: the video conference is one project in two categories, the others are what they are told to be. */
    @Test
    void givenThePublishedList_whenChecked_thenFourFindingsAreMadeAndAllAreTrue() {
        assertThat(check(Prizes2015.corpus()).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "WSIS-COH-003 /32/title: '(Video Conference System)' in row 33 and 'Leqa'a (VIDEO CONFERENCE SYSTEM)'"
                                + " in row 9 have 79 percent of their runs of three letters in common, and the names of their"
                                + " entities are nearly the same",
                        "WSIS-COH-007 /71/organization: one organization is written in 2 ways: MINISTRY OF EDUCATION - MOE,"
                                + " Ministry of Education ( MOE ); in row 72, row 9",
                        "WSIS-STK-101 /24/categories/0: Central Agency for Information Technology takes part in C2 of the"
                                + " contest of 2015 with 2 projects: row 24, row 25",
                        "WSIS-STK-101 /59/categories/0: Central Agency for Information Technology takes part in C3 of the"
                                + " contest of 2015 with 3 projects: row 59, row 60, row 61");
    }

    @Test
    void givenThePublishedList_whenChecked_thenTheOtherRulesPassOrHaveNothingToLookAt() {
        Assessment assessment = check(Prizes2015.corpus());

        assertThat(verdicts(assessment, Verdict.PASSED)).containsExactly("WSIS-COH-002");
        assertThat(verdicts(assessment, Verdict.NOT_APPLICABLE))
                .contains(
                        "WSIS-FAC-012", "WSIS-COH-004", "WSIS-COH-005", "WSIS-COH-006", "WSIS-STK-102", "WSIS-STK-103");
        assertThat(verdicts(assessment, Verdict.UNDETERMINED)).isEmpty();
        assertThat(assessment.isValid()).isTrue();
    }

    private static List<String> verdicts(Assessment assessment, Verdict verdict) {
        return assessment.outcomes(verdict).stream()
                .map(outcome -> outcome.rule().toString())
                .toList();
    }

    /** The page declares 303 projects and lists 302: which category is short of one is put here for the example. */
    @Test
    void givenOneProjectMoreDeclaredThanListed_whenChecked_thenTheCategoryIsNamed() {
        Corpus.Builder corpus = Prizes2015.corpus()
                .declared(PrizeCategory.of(1), 15)
                .declared(PrizeCategory.of(2), 22)
                .declared(PrizeCategory.of(3), 47)
                .declared(PrizeCategory.of(4), 30);

        assertThat(outcome(check(corpus), "WSIS-STK-103").findings())
                .singleElement()
                .hasToString("WSIS-STK-103 /declared/C3: entries declared for C3: 47; entries that are there: 46");
    }

    private static Outcome outcome(Assessment assessment, String rule) {
        return assessment.outcome(RuleId.parse(rule)).orElseThrow();
    }

    @Test
    void givenADecisionToAcceptOneFinding_whenChecked_thenTheOtherIsLeft() {
        Waiver waiver = new Waiver(
                RuleId.parse("WSIS-STK-101"),
                Optional.of(new Location("/24")),
                "nominated by the experts",
                "the secretariat",
                SourceDocuments.standard().require("WSIS-PRIZES-2015").toString(),
                PUBLISHED,
                PUBLISHED);

        Assessment assessment = WsisRules.standard().check(Prizes2015.corpus().build(), PUBLISHED, List.of(waiver));

        assertThat(assessment.waived())
                .extracting(WaivedFinding::finding)
                .singleElement()
                .matches(finding -> finding.location().pointer().equals("/24/categories/0"));
        assertThat(outcome(assessment, "WSIS-STK-101").findings()).hasSize(1);
        assertThat(outcome(assessment, "WSIS-WAV-001").verdict()).isEqualTo(Verdict.PASSED);
    }
}
