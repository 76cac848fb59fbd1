package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.contest.Contest;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.StocktakingSamples;
import org.wsis4j.rules.Unreading;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Reading;

/** The sets of rules of the contests. */
class ContestSetsTest {

    /** The rules that only contests have. */
    static Set<RuleId> ids() {
        return Contest.all().stream()
                .flatMap(contest -> added(contest.year()).stream())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Rule<?>> added(int year) {
        return WsisRules.contest(year).rules().stream()
                .filter(rule -> !WsisRules.standard().rules().contains(rule))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, '20 21 22 23 24 25 30'",
        "2023, '20 22 23 24 26 27 28 29'",
        "2025, '20 22 23 24 26 27 28 29'",
        "2026, '20 21 22 23 24 26 27 28 29'"
    })
    void givenAContest_whenItsSetIsRead_thenItIsTheStandardAndWhatItsRulesAsk(int year, String numbers) {
        RuleSet set = WsisRules.contest(year);

        assertThat(set.name()).isEqualTo("CONTEST_" + year);
        assertThat(set.rules()).containsSubsequence(WsisRules.standard().rules());
        assertThat(set.rules()).extracting(Rule::id).isSorted();
        assertThat(added(year)).extracting(rule -> rule.id().number() + "").containsExactly(numbers.split(" "));
        assertThat(WsisRules.contest(year)).isSameAs(set);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 0, -1, Integer.MAX_VALUE})
    void givenAYearWithoutKnownRules_whenItsSetIsAskedFor_thenTheErrorNamesThoseThatThereAre(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WsisRules.contest(year))
                .withMessage("the rules of a contest of " + year
                        + " are not known; expected one of [2015, 2023, 2025, 2026], for example 2025");
    }

    @Test
    void givenEntriesOfOtherContestsAndReportsOfOtherKinds_whenChecked_thenTheRulesOfAContestDoNotApply() {
        for (Contest contest : Contest.all()) {
            for (StocktakingEntry entry : StocktakingSamples.ofContests()) {
                if (!entry.contest().orElseThrow().equals(contest.year())) {
                    assertNoneApplies(contest.year(), entry);
                }
            }
            assertNoneApplies(contest.year(), StocktakingSamples.entry().build());
            assertNoneApplies(contest.year(), Samples.report().build());
        }
    }

    private static void assertNoneApplies(int contest, Report report) {
        Assessment assessment = WsisRules.contest(contest).check(report, Samples.CHECKED_ON);

        assertThat(added(contest))
                .extracting(rule -> assessment.outcome(rule.id()).orElseThrow().verdict())
                .containsOnly(Verdict.NOT_APPLICABLE);
    }

    @Test
    void givenWhatAContestAccepts_whenCheckedByTheStandardRules_thenTheyFindNoMore() {
        for (StocktakingEntry entry : StocktakingSamples.ofContests()) {
            for (Contest contest : Contest.all()) {
                assertThat(WsisRules.contest(contest.year())
                                .check(entry, Samples.CHECKED_ON)
                                .findings()
                                .size())
                        .isGreaterThanOrEqualTo(WsisRules.standard()
                                .check(entry, Samples.CHECKED_ON)
                                .findings()
                                .size());
            }
        }
    }

    @Test
    void givenTheRulesOfContests_whenRead_thenTheyNameFieldsAndCiteTheRulesOfTheirYear() {
        for (Contest contest : Contest.all()) {
            assertThat(added(contest.year())).allSatisfy(rule -> {
                assertThat(rule.reads()).contains("contest").isSubsetOf(Forms.paths(StocktakingEntry.class));
                assertThat(rule.title()).isNotBlank();
                assertThat(rule.citations().get(0).paragraph().document().code())
                        .startsWith("WSIS-PRIZES-");
            });
        }
        assertThat(added(2015))
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .extracting(Rule::toString)
                .containsExactly("WSIS-STK-020", "WSIS-STK-025");
    }

    /** As the properties of all reports have it for the standard rules. */
    @ParameterizedTest
    @ValueSource(ints = {2015, 2023, 2025, 2026})
    void givenWhatCannotBeRead_whenCheckedByTheRulesOfAContest_thenNothingPassesByItAndNoRuleFails(int year) {
        for (Rule<?> rule : added(year)) {
            for (StocktakingEntry entry : StocktakingSamples.ofContests()) {
                for (String path : Forms.paths(StocktakingEntry.class)) {
                    assertOpen(WsisRules.contest(year), rule, entry, path);
                }
            }
        }
    }

    private static void assertOpen(RuleSet set, Rule<?> rule, StocktakingEntry entry, String path) {
        Reading<StocktakingEntry> reading = Unreading.unreadable(entry, path);
        RuleSet alone = RuleSet.of(set.name(), List.of(rule));
        Verdict before =
                verdict(alone, Unreading.duplicate(entry, path).document().orElseThrow(), rule);
        Verdict after = alone.check(reading, Samples.CHECKED_ON)
                .outcome(rule.id())
                .orElseThrow()
                .verdict();
        boolean reads = rule.reads().stream().anyMatch(reading.flaws().get(0).location()::hides);
        assertThat(after)
                .as("%s of %s without %s, %s before", rule, entry.contest(), path, before)
                .isIn(Verdict.UNDETERMINED, reads ? Verdict.FAILED : before);
        assertThat(after != Verdict.FAILED || before == Verdict.FAILED)
                .as("%s of %s without %s, %s before", rule, entry.contest(), path, before)
                .isTrue();
    }

    private static Verdict verdict(RuleSet set, StocktakingEntry entry, Rule<?> rule) {
        return set.check(entry, Samples.CHECKED_ON)
                .outcome(rule.id())
                .orElseThrow()
                .verdict();
    }
}
