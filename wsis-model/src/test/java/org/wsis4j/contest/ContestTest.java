package org.wsis4j.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;

class ContestTest {

    @Test
    void givenTheContests_whenListed_thenTheyAreThoseWhoseRulesWereRead() {
        assertThat(Contest.all()).extracting(Contest::year).containsExactly(2015, 2023, 2025, 2026);
        assertThat(Contest.find(2016)).isEmpty();
        assertThat(Contest.find(Integer.MIN_VALUE)).isEmpty();
    }

    @Test
    void givenTheContestOf2015_whenRead_thenItsDatesAndLimitsAreThoseOfItsPage() {
        Contest contest = contest(2015);

        assertThat(contest.phase(ContestPhase.SUBMISSION)).contains(Dating.parse("2014-12-15/2015-02-25"));
        assertThat(contest.phase(ContestPhase.NOMINATION)).contains(Dating.parse("2015-02-25/2015-03-13"));
        assertThat(contest.phase(ContestPhase.VOTING)).contains(Dating.parse("2015-03-13/2015-05-01"));
        assertThat(contest.phase(ContestPhase.SELECTION)).contains(Dating.parse("2015-05-02/2015-05-05"));
        assertThat(contest.phase(ContestPhase.ANNOUNCEMENT)).contains(Dating.parse("2015-05-26"));
        assertThat(contest.form().words())
                .containsExactly(
                        new WordLimit("summary", 100, Optional.empty()),
                        new WordLimit("information", 1500, Optional.of(2000)));
        assertThat(contest.form().photos()).contains(1);
        assertThat(contest.form().goals()).isEmpty();
        assertThat(contest.form().impacts()).isEmpty();
        assertThat(contest.oneProject()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2025})
    void givenALaterContest_whenRead_thenItAsksForADescriptionAndTheGoals(int year) {
        Contest contest = contest(year);

        assertThat(contest.phases()).isEmpty();
        assertThat(contest.form().words()).extracting(WordLimit::toString).containsExactly("description 150/200");
        assertThat(contest.form().goals()).containsExactly(GoalFramework.SDG);
        assertThat(contest.form().impacts())
                .containsExactly(ImpactKind.ECONOMIC, ImpactKind.SOCIAL, ImpactKind.ENVIRONMENTAL);
        assertThat(contest.form().described()).isEmpty();
        assertThat(contest.oneProject()).contains(true);
    }

    @Test
    void givenTheContestOf2026_whenRead_thenItAddsTheCompactAndCultureAndDropsALimit() {
        Contest contest = contest(2026);

        assertThat(contest.form().goals()).containsExactly(GoalFramework.SDG, GoalFramework.GDC);
        assertThat(contest.form().impacts()).contains(ImpactKind.CULTURAL);
        assertThat(contest.oneProject()).isEmpty();
        assertThat(contest.sources().get(0)).hasToString("WSIS-PRIZES-2026:rules");
    }

    static List<Contest> contests() {
        return Contest.all();
    }

    @ParameterizedTest
    @MethodSource("contests")
    void givenAContest_whenItsFieldsAreLookedUp_thenAnEntryHasThem(Contest contest) {
        List<String> fields = Forms.paths(StocktakingEntry.class);

        assertThat(fields)
                .containsAll(contest.form().required())
                .containsAll(contest.form().described());
        assertThat(fields)
                .containsAll(
                        contest.form().words().stream().map(WordLimit::field).toList());
        assertThat(contest.form().language()).contains("en");
        assertThat(contest.form().maturities()).containsExactly(Maturity.END_OF_MAJOR_PHASE, Maturity.COMPLETED);
        assertThat(contest.evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(contest).hasToString(contest.key());
    }

    @Test
    void givenALimit_whenTextsAreHeldAgainstIt_thenTheLimitsThemselvesAreWithin() {
        WordLimit limit = new WordLimit("description", 2, Optional.of(3));

        assertThat(limit.admits("one")).isFalse();
        assertThat(limit.admits("one two")).isTrue();
        assertThat(limit.admits("one two three")).isTrue();
        assertThat(limit.admits("one two three four")).isFalse();
        assertThat(new WordLimit("summary", 2, Optional.empty()).admits("w ".repeat(9999)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "summary 100", "summary 0/", "summary 100/99", "summary x/", " 1/2", "a 1/2/3"})
    void givenAWrongLimit_whenRead_thenItIsRefused(String text) {
        assertThatThrownBy(() -> WordLimit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenAContestThatCitesNothing_whenMade_thenItIsRefused() {
        ContestForm form = contest(2026).form();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contest(
                        2027,
                        Map.of(),
                        form,
                        Optional.empty(),
                        List.of(),
                        Evidence.SECONDARY,
                        Confidence.CONFIRMED,
                        Optional.empty()))
                .withMessage(
                        "the contest of 2027 cites nothing; expected its rules, for example WSIS-PRIZES-2025:rules");
    }

    private static Contest contest(int year) {
        return Contest.find(year).orElseThrow();
    }
}
