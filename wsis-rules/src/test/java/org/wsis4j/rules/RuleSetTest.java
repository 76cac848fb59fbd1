package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.source.SourceDocuments;

class RuleSetTest {

    private static final Rule<FacilitatorReport> ASKS_FOR_A_TITLE = house("WSIS-REP-990", (report, found) -> {
        if (report.title().isEmpty()) {
            found.at("title").missing();
        }
    });

    private static Rule<FacilitatorReport> house(String id, Check<FacilitatorReport> check) {
        return Rule.rule(id, FacilitatorReport.class)
                .severity(Severity.WARNING)
                .reads("title")
                .check(check);
    }

    @Test
    void givenACorpus_whenChecked_thenRulesOnAReportAreAboutSomethingElse() {
        Corpus corpus = Corpus.builder().add("a", report().build()).build();
        Rule<Corpus> ofCorpora = Rule.rule("WSIS-COH-990", Corpus.class)
                .severity(Severity.ERROR)
                .check((given, found) -> found.at(0, "title")
                        .with("name", given.documents().get(0).name())
                        .add());
        RuleSet set = RuleSet.of("TWO", List.of(ASKS_FOR_A_TITLE, ofCorpora));

        Assessment assessment = set.check(corpus, CHECKED_ON);
        assertThat(assessment.outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.NOT_APPLICABLE, Verdict.FAILED);
        assertThat(assessment.outcomes().get(0).reason().orElseThrow().key()).isEqualTo("outcome.otherSubject");
        assertThat(assessment.findings().get(0).location()).isEqualTo(Location.of(0, "title"));
        assertThat(assessment.isValid()).isFalse();
        assertThat(assessment.proof(FacilitatorReport.class)).isEmpty();
        assertThat(assessment.positions()).isEmpty();
    }

    @Test
    void givenAReport_whenCheckedByRulesOnACorpus_thenTheyAreAboutSomethingElse() {
        Rule<Corpus> ofCorpora = Rule.rule("WSIS-COH-990", Corpus.class)
                .severity(Severity.ERROR)
                .check((given, found) -> found.at().add());

        Outcome outcome = RuleSet.of("ONE", List.of(ofCorpora))
                .check(report().build(), CHECKED_ON)
                .outcomes()
                .get(0);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome.reason().orElseThrow().key()).isEqualTo("outcome.otherSubject");
    }

    @Test
    void givenRulesOfAReportThatPass_whenTheSetChecksACorpus_thenNoneIsUndetermined() {
        assertThat(WsisRules.standard()
                        .check(Corpus.builder().build(), CHECKED_ON)
                        .outcomes())
                .allMatch(outcome -> outcome.verdict() == Verdict.NOT_APPLICABLE);
    }

    private static int descend(int depth) {
        return descend(depth + 1) + 1;
    }

    @Test
    void givenTheStandardRules_whenTheSampleIsChecked_thenThereIsNoFinding() {
        Assessment assessment = WsisRules.standard().check(report().build(), CHECKED_ON);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.isValid()).isTrue();
        assertThat(assessment.ruleSet()).isEqualTo("STANDARD");
        assertThat(assessment.asOf()).isEqualTo(CHECKED_ON);
        assertThat(assessment.positions()).isEmpty();
    }

    @Test
    void givenRulesThatThrow_whenChecked_thenTheyCrashAndTheOthersAreHeard() {
        Rule<FacilitatorReport> throwing = house("WSIS-REP-991", (report, found) -> {
            throw new IllegalStateException("no luck");
        });
        Rule<FacilitatorReport> endless =
                house("WSIS-REP-992", (report, found) -> found.at("title").with("depth", descend(0)));

        Assessment assessment = RuleSet.of("CRASH", List.of(throwing, endless, ASKS_FOR_A_TITLE))
                .check(empty().build(), CHECKED_ON);

        assertThat(assessment.outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.CRASHED, Verdict.CRASHED, Verdict.FAILED);
        assertThat(assessment.outcomes().get(0).reason().orElseThrow().text())
                .isEqualTo("the rule itself failed: java.lang.IllegalStateException: no luck");
        assertThat(assessment.findings(Severity.ERROR)).isEmpty();
        assertThat(assessment.isValid()).isFalse();
    }

    @Test
    void givenARuleThatFindsSomethingAndThenThrows_whenChecked_thenItCrashedAndItsFindingsAreNotTold() {
        Rule<FacilitatorReport> half = house("WSIS-REP-993", (report, found) -> {
            found.at("title").add();
            throw new IllegalStateException();
        });

        Outcome outcome = RuleSet.of("CRASH", List.of(half))
                .check(empty().build(), CHECKED_ON)
                .outcomes()
                .get(0);

        assertThat(outcome.verdict()).isEqualTo(Verdict.CRASHED);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void givenTheSameIdTwice_whenASetIsMade_thenRefused() {
        assertThatThrownBy(() -> RuleSet.of("TWICE", List.of(ASKS_FOR_A_TITLE, ASKS_FOR_A_TITLE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule WSIS-REP-990 stands twice in TWICE");
    }

    @Test
    void givenASet_whenARuleIsAskedFor_thenItIsFoundOrNot() {
        RuleSet set = RuleSet.of("ONE", List.of(ASKS_FOR_A_TITLE));

        assertThat(set.find(RuleId.parse("WSIS-REP-990"))).containsSame(ASKS_FOR_A_TITLE);
        assertThat(set.find(RuleId.parse("WSIS-REP-001"))).isEmpty();
        assertThat(set.check(report().build(), CHECKED_ON).outcome(RuleId.parse("WSIS-REP-001")))
                .isEmpty();
    }

    @Test
    void givenAReadingWithoutDocument_whenChecked_thenItsFormFailsAndAllElseIsUndetermined() {
        Reading<FacilitatorReport> unreadable =
                new Reading<>(Optional.empty(), List.of(Samples.flaw(FlawKind.MALFORMED, "")), places -> Map.of());

        Assessment assessment = WsisRules.standard().check(unreadable, CHECKED_ON);

        assertThat(assessment.isValid()).isFalse();
        assertThat(assessment.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("WSIS-JSN-001");
        assertThat(assessment.outcomes()).allSatisfy(outcome -> {
            boolean ofForm = List.of("JSN", "WAV").contains(outcome.rule().id().family())
                    || outcome.rule().subject() == Corpus.class;
            assertThat(ofForm || outcome.verdict() == Verdict.UNDETERMINED)
                    .as("%s", outcome)
                    .isTrue();
        });
        assertThat(assessment.outcomes(Verdict.UNDETERMINED).get(0).missingEvidence())
                .extracting(MissingEvidence::toString)
                .containsExactly(": the value that stands here could not be read");
    }

    @Test
    void givenAFlawThatHidesNothing_whenChecked_thenTheRulesOnTheFieldDecide() {
        Reading<FacilitatorReport> reading = new Reading<>(
                Optional.of(empty().build()),
                List.of(Samples.flaw(FlawKind.DUPLICATE_FIELD, "/title")),
                places -> Map.of());

        assertThat(RuleSet.of("ONE", List.of(ASKS_FOR_A_TITLE))
                        .check(reading, CHECKED_ON)
                        .findings())
                .hasSize(1);
    }

    @Test
    void givenAFlawThatHidesAField_whenChecked_thenPassedAndNotApplicableBecomeUndetermined() {
        Rule<FacilitatorReport> passes = house("WSIS-REP-994", (report, found) -> {});
        Rule<FacilitatorReport> doesNotApply = house("WSIS-REP-995", (report, found) -> found.notApplicable());
        Rule<FacilitatorReport> finds =
                house("WSIS-REP-996", (report, found) -> found.at("title").add());
        RuleSet set = RuleSet.of("HIDDEN", List.of(ASKS_FOR_A_TITLE, passes, doesNotApply, finds));

        Assessment assessment = set.check(Samples.unreadableAt(empty().build(), "/title"), CHECKED_ON);

        assertThat(assessment.outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.FAILED);
    }

    @Test
    void givenADraftWithAnUnreadField_whenCheckedWithoutItsText_thenTheFieldIsNotCalledMissing() {
        FacilitatorReport draft = empty().unread(new Unread(List.of(new Unread.Entry("title", "7"))))
                .build();

        assertThat(RuleSet.of("ONE", List.of(ASKS_FOR_A_TITLE))
                        .check(draft, CHECKED_ON)
                        .outcomes(Verdict.UNDETERMINED))
                .hasSize(1);
    }

    @Test
    void givenAReadingThatKnowsItsText_whenPositionsAreWanted_thenAllPlacesAreLookedForInOneWalk() {
        Reading<FacilitatorReport> reading = new Reading<>(Optional.of(empty().build()), List.of(), places -> {
            assertThat(places).containsExactly(Location.of("title"));
            return Map.of(Location.of("title"), new Position(3, 5));
        });

        assertThat(RuleSet.of("ONE", List.of(ASKS_FOR_A_TITLE))
                        .check(reading, CHECKED_ON)
                        .positions())
                .containsEntry(Location.of("title"), new Position(3, 5));
    }

    @Test
    void givenARuleThatCannotTellForWantOfWhatWasNotRead_whenChecked_thenThatIsTheReasonGiven() {
        Rule<FacilitatorReport> open =
                house("WSIS-REP-997", (report, found) -> found.at("date").undetermined());
        RuleSet set = RuleSet.of("HIDDEN", List.of(open));

        assertThat(set.check(empty().build(), CHECKED_ON).outcomes().get(0).missingEvidence())
                .extracting(MissingEvidence::location)
                .containsExactly(Location.of("date"));
        assertThat(set.check(Samples.unreadableAt(empty().build(), "/title"), CHECKED_ON)
                        .outcomes()
                        .get(0)
                        .missingEvidence())
                .extracting(MissingEvidence::toString)
                .containsExactly("/title: the value that stands here could not be read");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller can do who does not check for null
    void givenNoReportOrNoDay_whenChecked_thenTheRefusalSaysWhatIsMissing() {
        RuleSet set = WsisRules.standard();

        assertThatThrownBy(() -> set.check((FacilitatorReport) null, CHECKED_ON))
                .hasMessageStartingWith("report");
        assertThatThrownBy(() -> set.check((Reading<FacilitatorReport>) null, CHECKED_ON))
                .hasMessageStartingWith("reading");
        assertThatThrownBy(() -> set.check(empty().build(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("asOf");
    }

    @Test
    void givenARuleWithATerm_whenCheckedAfterIt_thenItDoesNotApplyAndSaysWhatChangedIt() {
        LocalDate last = LocalDate.of(2010, 6, 30);
        Rule<FacilitatorReport> dated = Rule.rule("WSIS-REP-993", FacilitatorReport.class)
                .severity(Severity.WARNING)
                .reads("title")
                .until(last, SourceDocuments.TUNIS_AGENDA.paragraph("111"))
                .check((report, found) ->
                        found.at("title").with("mandates", found.mandatesOf()).add());
        RuleSet rules = RuleSet.of("DATED", List.of(dated));

        assertThat(rules.check(empty().build(), last).outcomes(Verdict.FAILED)).hasSize(1);
        assertThat(rules.check(empty().build(), last.plusDays(1)).outcomes())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
                    assertThat(outcome.reason().orElseThrow().text())
                            .isEqualTo("the rule is asked up to and including 2010-06-30; TUNIS-AGENDA:111 changed it");
                });
        assertThat(rules.withMandatesOf(last)
                        .check(empty().build(), last.plusDays(1))
                        .findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.says().arguments()).containsEntry("mandates", Argument.of(last)));
    }
}
