package org.wsis4j.rules.target;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.TargetSamples.above;
import static org.wsis4j.rules.TargetSamples.by;
import static org.wsis4j.rules.TargetSamples.claim;
import static org.wsis4j.rules.TargetSamples.figure;
import static org.wsis4j.rules.TargetSamples.in;
import static org.wsis4j.rules.TargetSamples.of;
import static org.wsis4j.rules.TargetSamples.submission;
import static org.wsis4j.rules.Unreading.unreadable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Rule;

class ClaimEvidenceRulesTest {

    private static final Rule<TargetReport> RESTS = ClaimEvidenceRules.CLAIM_HAS_A_FIGURE;
    private static final Rule<TargetReport> AGREES = ClaimEvidenceRules.CLAIM_AGREES_WITH_THE_FIGURES;
    private static final String USE = "T10-INTERNET-USE";
    private static final String NO_FIGURE = "nothing is claimed with a threshold and a figure";
    private static final ReportedFigure RADIO = figure("KEN", "T8-RADIO", 2006, "100");
    private static final ReportedFigure TELEVISION = figure("KEN", "T8-TELEVISION", 2006, "38.5");

    @Test
    void givenAClaimWithoutFigure_whenChecked_thenTgt019SaysWhatIsLacking() {
        expect(RESTS, given(RADIO, claim("7", "", "KEN", 2006, "ACHIEVED")))
                .fails(WARNING, "/claims/0", "no figure of KEN up to 2006 is given for target 7")
                .hints("Give the figure that the claim rests on, or claim UNDETERMINED: no data is no failure, and no"
                        + " success");
        expect(RESTS, given(RADIO, claim("8", "", "UGA", 0, "NOT_ACHIEVED")))
                .fails(WARNING, "/claims/0", "no figure of UGA up to 2015 is given for target 8");
    }

    @ParameterizedTest
    @CsvSource({"2002, false", "2003, true", "2006, true", "2007, false"})
    void givenAFigureOfSomeYear_whenClaimedFor2006_thenTgt019TakesItFrom2003On(int year, boolean enough) {
        TargetReport.Builder report =
                given(figure("KEN", "T8-RADIO", year, "100"), claim("8", "", "KEN", 2006, "ACHIEVED"));
        if (enough) {
            expect(RESTS, report).passes();
        } else {
            expect(RESTS, report).failsAt("/claims/0");
        }
    }

    @Test
    void givenNothingToRestOn_whenChecked_thenTgt019DoesNotApply() {
        String reason = "nothing is claimed of a known area by an indicator of the target";
        expect(
                        RESTS,
                        submission()
                                .claims(List.of(
                                        claim("8", "", "KEN", 0, "UNDETERMINED"),
                                        claim("8", "", "Atlantis", 0, "ACHIEVED"),
                                        claim("8", "own", "KEN", 0, "ACHIEVED"),
                                        claim("10", "T1-POPULATION-COVERAGE", "WORLD", 0, "ACHIEVED"),
                                        claim("11", "", "KEN", 0, "ACHIEVED"),
                                        claim("12", "", "KEN", 0, "ACHIEVED"))))
                .doesNotApply(reason);
        expect(RESTS, TargetReport.builder()).doesNotApply(reason);
        expect(RESTS, submission()).passes();
    }

    @Test
    void givenTheProposal_whenItsYearIsSaid_thenItNeedsAFigureToo() {
        expect(RESTS, given(RADIO, claim("11", "", "KEN", 2006, "ACHIEVED"))).failsAt("/claims/0");
        expect(RESTS, given(figure("KEN", "11.1", 2006, "9"), claim("11", "", "KEN", 2006, "ACHIEVED")))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"figures/*/area", "figures/*/indicator", "figures/*/year", "figures/*/value", "figures/*/unit"})
    void givenAFigureThatCouldNotBeRead_whenChecked_thenTgt019DoesNotCallItMissing(String path) {
        TargetReport report =
                given(RADIO, claim("8", "", "KEN", 2006, "ACHIEVED")).build();
        expect(RESTS, unreadable(report, path)).cannotTellAt("/" + path.replace('*', '0'));
        expect(RESTS, unreadableAt(submission().figures(List.of()).build(), "/figures"))
                .cannotTellAt("/figures");
    }

    @Test
    void givenAFigureThatNobodyCouldWriteOut_whenChecked_thenTgt019TakesItForNone() {
        for (String value : List.of("1E-400", "1E999999", "-1")) {
            expect(
                            RESTS,
                            given(
                                    figure("KEN", "i911", 2006, value),
                                    above("1", claim("10", "i911", "KEN", 2006, "ACHIEVED"))))
                    .failsAt("/claims/0");
        }
    }

    @Test
    void givenHalfOfTheWorld_whenClaimedAsMoreThanHalf_thenTgt020IsAnError() {
        expect(AGREES, given(figure("WORLD", USE, 2006, "50.0"), claim("10", USE, "WORLD", 2006, "ACHIEVED")))
                .fails(
                        ERROR,
                        "/claims/0/verdict",
                        "ACHIEVED is claimed, but the figures say otherwise: T10-INTERNET-USE 50.0 in 2006")
                .hints("Check the claim, the criterion and the figures");
        expect(AGREES, given(figure("WORLD", USE, 2006, "50.1"), claim("10", USE, "WORLD", 2006, "ACHIEVED")))
                .passes();
        expect(AGREES, given(figure("WORLD", USE, 2006, "50.1"), claim("10", USE, "WORLD", 2006, "NOT_ACHIEVED")))
                .failsAt("/claims/0/verdict");
        expect(AGREES, given(figure("WORLD", USE, 2006, "50"), claim("10", USE, "WORLD", 2006, "NOT_ACHIEVED")))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({"99.9, false", "100, true", "100.0, true", "1E+2, true", "0, false", "99.99999999999999999999999, false"
    })
    void givenTheEighth_whenClaimedByTheRadio_thenOnlyAllIsEnough(String value, boolean reached) {
        ReportedFigure figure = figure("KEN", "T8-RADIO", 2006, value);
        String right = reached ? "ACHIEVED" : "NOT_ACHIEVED";
        String wrong = reached ? "NOT_ACHIEVED" : "ACHIEVED";
        expect(AGREES, given(figure, claim("8", "T8-RADIO", "KEN", 2006, right)))
                .passes();
        expect(AGREES, given(figure, claim("8", "T8-RADIO", "KEN", 2006, wrong)))
                .failsAt("/claims/0/verdict");
    }

    @Test
    void givenARoundFigure_whenTold_thenItIsWrittenOut() {
        expect(AGREES, given(figure("KEN", "T8-RADIO", 2006, "1E+1"), claim("8", "8.1", "KEN", 0, "ACHIEVED")))
                .fails(
                        ERROR,
                        "/claims/0/verdict",
                        "ACHIEVED is claimed, but the figures say otherwise: T8-RADIO 10 in 2006");
    }

    @Test
    void givenRadioForAllAndTelevisionForSome_whenTheEighthIsClaimed_thenItIsMixedOrNotAchieved() {
        expect(AGREES, given(claim("8", "", "KEN", 2006, "ACHIEVED"), RADIO, TELEVISION))
                .fails(
                        ERROR,
                        "/claims/0/verdict",
                        "ACHIEVED is claimed, but the figures say otherwise: T8-RADIO 100 in 2006, T8-TELEVISION 38.5 in"
                                + " 2006");
        for (String verdict : List.of("MIXED", "NOT_ACHIEVED", "ON_TRACK", "OFF_TRACK")) {
            expect(AGREES, given(claim("8", "", "KEN", 2006, verdict), RADIO, TELEVISION))
                    .passes();
        }
    }

    @Test
    void givenOneOfTwoIndicators_whenTheEighthIsClaimed_thenTheOtherMayBeAsClaimed() {
        for (String verdict : List.of("ACHIEVED", "MIXED", "NOT_ACHIEVED", "ON_TRACK", "OFF_TRACK")) {
            expect(AGREES, given(RADIO, claim("8", "", "KEN", 2006, verdict))).passes();
        }
        expect(AGREES, given(TELEVISION, claim("8", "", "KEN", 2006, "ACHIEVED")))
                .failsAt("/claims/0/verdict");
        expect(AGREES, given(TELEVISION, claim("8", "", "KEN", 2006, "MIXED"))).passes();
    }

    @Test
    void givenAllReachedOrAllMissed_whenClaimedAsMixedOrAsOpen_thenTgt020IsAnError() {
        ReportedFigure all = figure("KEN", "T8-TELEVISION", 2006, "100");
        ReportedFigure few = figure("KEN", "T8-RADIO", 2006, "3");
        for (String verdict : List.of("MIXED", "NOT_ACHIEVED", "ON_TRACK", "OFF_TRACK")) {
            expect(AGREES, given(claim("8", "", "KEN", 2006, verdict), RADIO, all))
                    .failsAt("/claims/0/verdict");
        }
        expect(AGREES, given(claim("8", "", "KEN", 2006, "MIXED"), few, TELEVISION))
                .failsAt("/claims/0/verdict");
    }

    @Test
    void givenNationalCircumstances_whenTheSeventhIsMissed_thenTgt020CannotTell() {
        ReportedFigure some = figure("KEN", "7.1", 2006, "40");
        expect(AGREES, given(some, claim("7", "7.1", "KEN", 2006, "NOT_ACHIEVED")))
                .cannotTell(
                        "/claims/0/verdict",
                        "the figures cannot be held against the criterion: NATIONAL_CIRCUMSTANCES");
        expect(AGREES, given(some, claim("7", "7.1", "KEN", 2006, "ACHIEVED"))).cannotTellAt("/claims/0/verdict");
        expect(AGREES, given(figure("KEN", "7.1", 2006, "100"), claim("7", "7.1", "KEN", 2006, "ACHIEVED")))
                .passes();
        expect(AGREES, given(some, above("50", claim("7", "7.1", "KEN", 2006, "ACHIEVED"))))
                .failsAt("/claims/0/verdict");
    }

    @Test
    void givenACountry_whenTheTenthIsClaimedForIt_thenTgt020CannotTellUnlessTheLineIsItsOwn() {
        ReportedFigure figure = figure("KEN", USE, 2006, "7.53");
        expect(AGREES, given(figure, claim("10", USE, "KEN", 2006, "ACHIEVED")))
                .cannotTell("/claims/0/verdict", "the figures cannot be held against the criterion: WORLD_TARGET_ONLY");
        expect(AGREES, given(figure, above("50", claim("10", USE, "KEN", 2006, "ACHIEVED"))))
                .failsAt("/claims/0/verdict");
        expect(AGREES, given(figure, above("7.53", claim("10", USE, "KEN", 2006, "ACHIEVED"))))
                .passes();
        expect(AGREES, given(figure, strict(above("7.530", claim("10", USE, "KEN", 2006, "ACHIEVED")))))
                .failsAt("/claims/0/verdict");
    }

    @Test
    void givenLearnersPerComputer_whenHeldAgainstALineInPerCent_thenTgt020CannotTell() {
        ReportedFigure learners = figure("KEN", "T2-LEARNERS-PER-COMPUTER", 2006, "40");
        expect(AGREES, given(learners, above("50", claim("2", "2.3", "KEN", 2006, "ACHIEVED"))))
                .cannotTell(
                        "/claims/0/verdict",
                        "the figures cannot be held against the criterion: CRITERION_IN_ANOTHER_UNIT");
        expect(AGREES, given(learners, by("WORDING_OF_2014", claim("2", "", "KEN", 2006, "ACHIEVED"))))
                .cannotTellAt("/claims/0/verdict");
    }

    @Test
    void givenSubscriptions_whenHeldAgainstTheInhabitants_thenTgt020CannotTell() {
        expect(
                        AGREES,
                        given(
                                figure("WORLD", "T10-MOBILE-SUBSCRIPTIONS", 2006, "147.3"),
                                claim("10", "10.1", "WORLD", 2006, "ACHIEVED")))
                .cannotTellAt("/claims/0/verdict");
    }

    @Test
    void givenAShareLabelledAsThings_whenChecked_thenTgt020CannotTell() {
        expect(AGREES, given(in("per 100", RADIO), claim("8", "8.1", "KEN", 2006, "NOT_ACHIEVED")))
                .cannotTell("/claims/0/verdict", "the figures cannot be held against the criterion: UNIT_MISMATCH");
    }

    @Test
    void givenTwoFiguresOfWhichOneAgrees_whenChecked_thenTgt020CannotTell() {
        ReportedFigure other = figure("KEN", "T8-RADIO", 2006, "98");
        for (String verdict : List.of("ACHIEVED", "NOT_ACHIEVED")) {
            expect(AGREES, given(claim("8", "8.1", "KEN", 2006, verdict), RADIO, other))
                    .cannotTell(
                            "/claims/0/verdict",
                            "the figures cannot be held against the criterion: CONFLICTING_VINTAGES");
        }
        expect(AGREES, given(claim("8", "8.1", "KEN", 2006, "ACHIEVED"), RADIO, figure("KEN", "8.1", 2006, "100.0")))
                .passes();
    }

    @Test
    void givenTheWordingOf2014_whenChecked_thenAllIsAskedOfTheFirstFive() {
        ReportedFigure most = figure("KEN", "T2-RADIO", 2006, "95");
        TargetClaim claim = claim("2", "T2-RADIO", "KEN", 2006, "ACHIEVED");
        expect(AGREES, given(most, by("WORDING_OF_2014", claim))).failsAt("/claims/0/verdict");
        expect(AGREES, given(most, claim)).doesNotApply(NO_FIGURE);
        expect(AGREES, given(most, by("our national plan", claim))).doesNotApply(NO_FIGURE);
        expect(AGREES, given(most, above("95.0", by("our national plan", claim))))
                .passes();
    }

    @Test
    void givenTheProposal_whenHeldAgainstTheWordingOf2014_thenItIsLookedAtLikeTheOthers() {
        ReportedFigure most = figure("KEN", "11.1", 2006, "95");
        TargetClaim claim = claim("11", "11.1", "KEN", 2006, "ACHIEVED");
        expect(AGREES, given(most, claim)).doesNotApply(NO_FIGURE);
        expect(AGREES, given(most, by("WORDING_OF_2014", claim))).failsAt("/claims/0/verdict");
    }

    @Test
    void givenAnIndicatorOfAnotherTarget_whenChecked_thenTgt020LeavesItToTgt016() {
        expect(AGREES, given(figure("WORLD", "i271pop", 2006, "10"), claim("10", "i271pop", "WORLD", 2006, "ACHIEVED")))
                .doesNotApply(NO_FIGURE);
    }

    @Test
    void givenABlankIndicator_whenChecked_thenTheClaimIsAboutTheTargetAsAWhole() {
        expect(AGREES, given(TELEVISION, claim("8", " ", "KEN", 2006, "ACHIEVED")))
                .failsAt("/claims/0/verdict");
    }

    @Test
    void givenFiguresOfSeveralYears_whenChecked_thenTheLastOneUpToTheClaimCounts() {
        ReportedFigure later = figure("KEN", "T8-RADIO", 2007, "3");
        ReportedFigure before = figure("KEN", "T8-RADIO", 2005, "3");
        expect(AGREES, given(claim("8", "8.1", "KEN", 2006, "ACHIEVED"), before, RADIO, later))
                .passes();
        expect(AGREES, given(claim("8", "8.1", "KEN", 0, "ACHIEVED"), before, RADIO, later))
                .failsAt("/claims/0/verdict");
        expect(AGREES, given(claim("8", "8.1", "KEN", 2147483647, "ACHIEVED"), before, RADIO, later))
                .failsAt("/claims/0/verdict");
        expect(AGREES, given(claim("8", "8.1", "KEN", -2147483648, "ACHIEVED"), before, RADIO, later))
                .doesNotApply(NO_FIGURE);
    }

    @ParameterizedTest
    @CsvSource({"0, ACHIEVED", "1E-999999999, ACHIEVED", "99.99999999999999999999, NOT_ACHIEVED", "1E+2, NOT_ACHIEVED"})
    void givenALineAtTheEdge_whenChecked_thenTgt020ComparesExactly(String threshold, String verdict) {
        expect(
                        AGREES,
                        given(
                                figure("KEN", "8.1", 2006, "99.9"),
                                above(threshold, claim("8", "8.1", "KEN", 2006, verdict))))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "1E999999"})
    void givenALineThatIsNoShare_whenChecked_thenTgt020DoesNotApply(String threshold) {
        expect(AGREES, given(RADIO, above(threshold, claim("8", "8.1", "KEN", 2006, "NOT_ACHIEVED"))))
                .doesNotApply(NO_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "indicator", "area", "year", "verdict", "criterion", "threshold", "strict"})
    void givenAPartOfAClaimThatCouldNotBeRead_whenChecked_thenNothingTakesItsPlace(String field) {
        TargetReport report = given(claim("8", "", "KEN", 2006, "ACHIEVED"), RADIO, TELEVISION)
                .build();
        expect(AGREES, report).failsAt("/claims/0/verdict");
        expect(AGREES, unreadable(report, "claims/*/" + field)).cannotTellAt("/claims/0/" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "indicator", "year", "value", "unit"})
    void givenALaterFigureThatCouldNotBeRead_whenChecked_thenAnEarlierOneDoesNotTakeItsPlace(String field) {
        TargetReport report = given(claim("8", "8.1", "KEN", 2006, "ACHIEVED"), RADIO, figure("KEN", "8.1", 2005, "3"))
                .build();
        expect(AGREES, report).passes();
        expect(AGREES, unreadable(report, "figures/*/" + field)).cannotTellAt("/figures/0/" + field);
    }

    @Test
    void givenAFigureOfAnotherAreaThatCouldNotBeRead_whenChecked_thenTheFaultIsTold() {
        TargetReport report = given(
                        claim("8", "", "KEN", 2006, "ACHIEVED"), figure("UGA", "8.1", 2006, "1"), TELEVISION)
                .build();
        expect(AGREES, unreadable(report, "figures/*/value")).failsAt("/claims/0/verdict");
    }

    @Test
    void givenNothingToCompare_whenChecked_thenTgt020DoesNotApply() {
        expect(AGREES, TargetReport.builder()).doesNotApply(NO_FIGURE);
        expect(AGREES, given(RADIO, claim("8", "8.1", "UGA", 2006, "ACHIEVED"))).doesNotApply(NO_FIGURE);
        expect(AGREES, given(RADIO, claim("8", "8.1", "KEN", 2006, "UNDETERMINED")))
                .doesNotApply(NO_FIGURE);
        expect(AGREES, submission()).passes();
    }

    private static TargetReport.Builder given(ReportedFigure figure, TargetClaim claim) {
        return given(claim, figure);
    }

    private static TargetReport.Builder given(TargetClaim claim, ReportedFigure... figures) {
        return of(figures).claims(List.of(claim));
    }

    private static TargetClaim strict(TargetClaim claim) {
        return TargetClaim.builder().from(claim).strict(true).build();
    }
}
