package org.wsis4j.rules.target;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.TargetSamples.above;
import static org.wsis4j.rules.TargetSamples.by;
import static org.wsis4j.rules.TargetSamples.claim;
import static org.wsis4j.rules.TargetSamples.claiming;
import static org.wsis4j.rules.TargetSamples.submission;
import static org.wsis4j.rules.Unreading.unreadable;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;

class ClaimRulesTest {

    private static final TargetReport.Builder EMPTY = TargetReport.builder();
    private static final TargetClaim NOTHING = TargetClaim.builder().build();

    /** What has more digits than a year is grouped. */
    private static String told(int year) {
        return String.format(Locale.ROOT, Math.abs((long) year) > 9999 ? "%,d" : "%d", year);
    }

    @Test
    void givenAClaimWithoutVerdict_whenChecked_thenTgt014NamesTheField() {
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, claiming(claim("8", "", "KEN", 0, "")))
                .fails(WARNING, "/claims/0/verdict", "the field 'verdict' of the claim is missing")
                .hints("Add \"verdict\" to the claim");
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, claiming(claim(" ", "", "\u2007", 2010, "\t")))
                .failsAt("/claims/0/target", "/claims/0/area", "/claims/0/verdict");
    }

    @Test
    void givenWholeClaimsOrNone_whenChecked_thenTgt014PassesOrDoesNotApply() {
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, submission()).passes();
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, claiming(claim("99", "", "Atlantis", 0, "nearly")))
                .passes();
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, EMPTY).doesNotApply("nothing is claimed");
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, claiming(NOTHING, claim(" ", "", "\u2007", 0, "\t")))
                .doesNotApply("nothing is claimed");
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, claiming(claim("8", "", "KEN", 0, "ACHIEVED"), NOTHING))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "area", "verdict"})
    void givenAFieldThatCouldNotBeRead_whenChecked_thenTgt014DoesNotCallItMissing(String field) {
        expect(ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT, unreadable(submission().build(), "claims/*/" + field))
                .cannotTellAt("/claims/0/" + field);
        expect(
                        ClaimRules.CLAIM_SAYS_WHAT_IT_IS_ABOUT,
                        unreadable(claiming(NOTHING).build(), "claims/*/target"))
                .failsAt("/claims/0/area", "/claims/0/verdict");
    }

    @ParameterizedTest
    @ValueSource(ints = {-2147483648, 2002, 2016, 2147483647})
    void givenAYearInWhichTheTargetDidNotStand_whenChecked_thenTgt015Warns(int year) {
        expect(ClaimRules.CLAIM_IS_OF_THE_TIME_OF_THE_TARGET, claiming(claim("8", "", "KEN", year, "ACHIEVED")))
                .fails(
                        WARNING,
                        "/claims/0/year",
                        "the claim is of " + told(year) + "; the target was agreed in 2003 and due in 2015")
                .hints("Claim it for a year from 2003 to 2015");
    }

    @ParameterizedTest
    @ValueSource(ints = {2003, 2015})
    void givenAYearInWhichTheTargetStood_whenChecked_thenTgt015Passes(int year) {
        expect(ClaimRules.CLAIM_IS_OF_THE_TIME_OF_THE_TARGET, claiming(claim("8", "", "KEN", year, "ACHIEVED")))
                .passes();
    }

    @Test
    void givenTheProposalOrNoYear_whenChecked_thenTgt015DoesNotApply() {
        expect(
                        ClaimRules.CLAIM_IS_OF_THE_TIME_OF_THE_TARGET,
                        claiming(claim("11", "", "KEN", 2030, "ACHIEVED"), claim("8", "", "KEN", 0, "ACHIEVED")))
                .doesNotApply("no claim on a target that is due has a year");
        expect(ClaimRules.CLAIM_IS_OF_THE_TIME_OF_THE_TARGET, EMPTY)
                .doesNotApply("no claim on a target that is due has a year");
        expect(
                        ClaimRules.CLAIM_IS_OF_THE_TIME_OF_THE_TARGET,
                        unreadable(submission().build(), "claims/*/year"))
                .cannotTellAt("/claims/0/year");
    }

    @Test
    void givenAnIndicatorOfAnotherTarget_whenChecked_thenTgt016NamesBoth() {
        expect(
                        ClaimRules.INDICATOR_IS_OF_THE_TARGET,
                        claiming(claim("10", "T1-POPULATION-COVERAGE", "WORLD", 0, "ACHIEVED")))
                .fails(WARNING, "/claims/0/indicator", "T1-POPULATION-COVERAGE measures target 1, not target 10")
                .hints("Name an indicator of target 10, or make the claim about target 1");
    }

    @Test
    void givenItsOwnIndicatorOrNone_whenChecked_thenTgt016PassesOrDoesNotApply() {
        String reason = "no claim names a known target and a known indicator";
        expect(ClaimRules.INDICATOR_IS_OF_THE_TARGET, submission()).passes();
        expect(
                        ClaimRules.INDICATOR_IS_OF_THE_TARGET,
                        claiming(
                                claim("8", "", "KEN", 0, "ACHIEVED"),
                                claim("8", "own", "KEN", 0, "ACHIEVED"),
                                claim("12", "T8-RADIO", "KEN", 0, "ACHIEVED")))
                .doesNotApply(reason);
        expect(ClaimRules.INDICATOR_IS_OF_THE_TARGET, EMPTY).doesNotApply(reason);
        expect(ClaimRules.INDICATOR_IS_OF_THE_TARGET, unreadable(submission().build(), "claims/*/indicator"))
                .cannotTellAt("/claims/0/indicator");
    }

    @ParameterizedTest
    @CsvSource({
        "1, ACHIEVED, WORDING_OF_2014",
        "2, NOT_ACHIEVED, WORDING_OF_2014",
        "3, MIXED, WORDING_OF_2014",
        "4, ON_TRACK, WORDING_OF_2014",
        "5, OFF_TRACK, WORDING_OF_2014",
        "9, ACHIEVED, none",
        "11, ACHIEVED, WORDING_OF_2014"
    })
    void givenATargetWithoutShare_whenMetOrMissed_thenTgt017AsksForACriterion(
            String target, String verdict, String criteria) {
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(claim(target, "", "KEN", 0, verdict)))
                .fails(
                        WARNING,
                        "/claims/0/criterion",
                        verdict + " is claimed on target " + target + ", but nothing says what would be enough")
                .hints("Name a criterion that has a threshold for target " + target + " (" + criteria
                        + "), or give a threshold of your own that its unit allows");
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(above("80", claim(target, "", "KEN", 0, verdict))))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8", "10", "11"})
    void givenTheWordingOf2014_whenChecked_thenTgt017Passes(String target) {
        expect(
                        ClaimRules.CLAIM_HAS_A_THRESHOLD,
                        claiming(by("WORDING_OF_2014", claim(target, "", "KEN", 0, "ACHIEVED"))))
                .passes();
    }

    @Test
    void givenTheNinth_whenTheWordingOf2014IsNamed_thenTgt017IsNotContent() {
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(by("WORDING_OF_2014", claim("9", "", "KEN", 0, "ACHIEVED"))))
                .failsAt("/claims/0/criterion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "7", "8", "10"})
    void givenATargetWithAShare_whenChecked_thenTgt017PassesByTheAgreedText(String target) {
        TargetClaim claim = claim(target, "", "KEN", 0, "ACHIEVED");
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(claim)).passes();
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(by("AGREED_TEXT", claim)))
                .passes();
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(by(" ", claim))).passes();
    }

    @Test
    void givenACriterionOfOnesOwn_whenItHasNoThreshold_thenTgt017AsksForIt() {
        TargetClaim own = by("our national plan", claim("8", "", "KEN", 0, "ACHIEVED"));
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(own))
                .failsAt("/claims/0/criterion")
                .hints("Name a criterion that has a threshold for target 8 (AGREED_TEXT, WORDING_OF_2014), or give a"
                        + " threshold of your own that its unit allows");
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, claiming(above("80", own))).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "100, true",
        "100.0, true",
        "1E+2, true",
        "1E-400, true",
        "-1, false",
        "100.1, false",
        "1E999999, false"
    })
    void givenAThreshold_whenChecked_thenTgt017TakesSharesOnly(String threshold, boolean taken) {
        TargetReport.Builder report = claiming(above(threshold, claim("8", "", "KEN", 0, "ACHIEVED")));
        if (taken) {
            expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, report).passes();
        } else {
            expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, report).failsAt("/claims/0/criterion");
        }
    }

    @ParameterizedTest
    @CsvSource({"2.3, 250, true", "2.3, -1, false", "2.4, 100, true", "2.4, 250, false"})
    void givenAThresholdInTheUnitOfAnIndicator_whenChecked_thenTgt017TakesWhatTheUnitAllows(
            String indicator, String threshold, boolean taken) {
        TargetReport.Builder report = claiming(above(threshold, claim("2", indicator, "KEN", 0, "ACHIEVED")));
        if (taken) {
            expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, report).passes();
        } else {
            expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, report).failsAt("/claims/0/criterion");
        }
    }

    @Test
    void givenNothingThatCanBeMetOrMissed_whenChecked_thenTgt017DoesNotApply() {
        String reason = "nothing is claimed that can be met or missed";
        expect(
                        ClaimRules.CLAIM_HAS_A_THRESHOLD,
                        claiming(
                                claim("1", "", "KEN", 0, "UNDETERMINED"),
                                claim("1", "", "KEN", 0, "nearly"),
                                claim("12", "", "KEN", 0, "ACHIEVED")))
                .doesNotApply(reason);
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, EMPTY).doesNotApply(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"criterion", "threshold"})
    void givenACriterionThatCouldNotBeRead_whenChecked_thenTgt017CannotTell(String field) {
        TargetReport report = claiming(claim("1", "", "KEN", 0, "ACHIEVED")).build();
        expect(ClaimRules.CLAIM_HAS_A_THRESHOLD, unreadable(report, "claims/*/" + field))
                .cannotTellAt("/claims/0/" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AGREED_TEXT", "WORDING_OF_2014"})
    void givenACountry_whenTheTenthIsClaimedForIt_thenTgt018Warns(String criterion) {
        TargetClaim claim = claim("10", "", "KEN", 0, "ACHIEVED");
        expect(
                        ClaimRules.WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD,
                        claiming(criterion.isEmpty() ? claim : by(criterion, claim)))
                .fails(
                        WARNING,
                        "/claims/0/area",
                        "target 10 is about the inhabitants of the world, and is claimed for KEN")
                .hints("Claim it for WORLD, or name a threshold of your own for KEN");
    }

    @Test
    void givenTheWorld_whenTheTenthIsClaimedForIt_thenTgt018Passes() {
        expect(ClaimRules.WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD, submission()).passes();
        expect(ClaimRules.WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD, claiming(claim("j", "", "WLD", 0, "ACHIEVED")))
                .passes();
    }

    @Test
    void givenALineOfItsOwnOrAnotherTarget_whenChecked_thenTgt018DoesNotApply() {
        String reason = "nothing is claimed on a target of the world";
        expect(
                        ClaimRules.WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD,
                        claiming(
                                above("50", claim("10", "", "KEN", 0, "ACHIEVED")),
                                claim("10", "", "Atlantis", 0, "ACHIEVED"),
                                claim("10", "", "KEN", 0, "UNDETERMINED"),
                                claim("8", "", "KEN", 0, "ACHIEVED")))
                .doesNotApply(reason);
        expect(ClaimRules.WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD, EMPTY).doesNotApply(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "criterion", "threshold", "verdict", "target"})
    void givenAPartThatCouldNotBeRead_whenChecked_thenTgt018CannotTell(String field) {
        TargetReport report = claiming(claim("10", "", "KEN", 0, "ACHIEVED")).build();
        expect(ClaimRules.WORLD_TARGET_IS_CLAIMED_FOR_THE_WORLD, unreadable(report, "claims/*/" + field))
                .cannotTellAt("/claims/0/" + field);
    }

    @ParameterizedTest
    @CsvSource({"AGREED_TEXT, 80", "WORDING_OF_2014, 100", "agreed text, -1", "WORDING_OF_2014, 1E999999"})
    void givenAThresholdBesideACriterionThatIsLaidDown_whenChecked_thenTgt021Warns(String criterion, String threshold) {
        TargetClaim claim = above(threshold, by(criterion, claim("8", "", "KEN", 0, "ACHIEVED")));
        String name = criterion.equals("agreed text") ? "AGREED_TEXT" : criterion;
        expect(ClaimRules.ONE_CRITERION, claiming(claim("8", "", "KEN", 0, "ACHIEVED"), claim))
                .fails(
                        WARNING,
                        "/claims/1/threshold",
                        "the threshold " + new BigDecimal(threshold) + " stands beside the criterion " + name
                                + ", whose own words say what is enough")
                .hints("Remove \"threshold\"; or keep it, and write a name of your own in \"criterion\"");
    }

    @Test
    void givenOneCriterion_whenChecked_thenTgt021PassesOrDoesNotApply() {
        String reason = "no claim names a criterion that is laid down";
        TargetClaim claim = claim("8", "", "KEN", 0, "ACHIEVED");
        expect(ClaimRules.ONE_CRITERION, submission()).passes();
        expect(ClaimRules.ONE_CRITERION, claiming(by("AGREED_TEXT", claim), above("80", claim)))
                .passes();
        expect(
                        ClaimRules.ONE_CRITERION,
                        claiming(claim, above("80", claim), above("80", by("our national plan", claim)), NOTHING))
                .doesNotApply(reason);
        expect(ClaimRules.ONE_CRITERION, claiming(above("80", by("\u00a0", claim))))
                .doesNotApply(reason);
        expect(ClaimRules.ONE_CRITERION, EMPTY).doesNotApply(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"criterion", "threshold"})
    void givenACriterionOrThresholdThatCouldNotBeRead_whenChecked_thenTgt021CannotTell(String field) {
        TargetReport report = claiming(above("80", by("AGREED_TEXT", claim("8", "", "KEN", 0, "ACHIEVED"))))
                .build();
        expect(ClaimRules.ONE_CRITERION, report).failsAt("/claims/0/threshold");
        expect(ClaimRules.ONE_CRITERION, unreadable(report, "claims/*/" + field))
                .cannotTellAt("/claims/0/" + field);
    }
}
