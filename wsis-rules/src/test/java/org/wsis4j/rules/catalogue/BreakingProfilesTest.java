package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleFamily;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.Waivers;

/** Breaks beside those of the standard rules on reports: rules of contests, on many reports, and on waivers. */
class BreakingProfilesTest {

    private static final int TRIES = 200;

    /** Links go to entries that nobody added, and then nobody knows whether they fit. */
    private static final RuleId LINKS = RuleId.parse("WSIS-COH-005");

    private static final String ADMITTED = "WSIS-STK-029 of contest-2026";

    /** Of all contests together as many as of one other rule. */
    @Test
    void givenARuleOfAContest_whenItIsBroken_thenExactlyThatRuleFails() {
        Map<RuleId, List<Profile>> contests = new TreeMap<>();
        for (Profile profile : Profile.values()) {
            if (profile != Profile.STANDARD) {
                Breaking.rules(profile)
                        .forEach(rule -> contests.computeIfAbsent(rule, same -> new ArrayList<>())
                                .add(profile));
            }
        }
        contests.forEach((rule, profiles) -> profiles.forEach(profile -> forEach(
                TRIES / profiles.size(),
                Breaking.exactly(rule, profile),
                entry -> assertOnlyBreaks(rule, entry, profile))));

        assertThat(contests).hasSize(11);
    }

    private static void assertOnlyBreaks(RuleId rule, Report entry, Profile profile) {
        Assessment assessment = profile.rules().check(entry, Reports.CHECKED_ON);

        assertThat(ids(assessment, Verdict.FAILED))
                .as(() -> profile + " of " + entry + ": " + assessment.findings())
                .containsExactly(rule);
        assertThat(ids(assessment, Verdict.UNDETERMINED)).isEmpty();
    }

    @Test
    void givenARuleOnManyReports_whenItIsBroken_thenExactlyThatRuleFails() {
        for (RuleId rule : Breaking.corpusRules()) {
            forEach(TRIES, Breaking.corpus(rule), corpus -> {
                Assessment assessment = WsisRules.standard().check(corpus, Reports.CHECKED_ON);
                assertThat(ids(assessment, Verdict.FAILED))
                        .as(() -> rule + ": " + assessment.findings())
                        .containsExactly(rule);
                assertThat(ids(assessment, Verdict.UNDETERMINED)).isSubsetOf(Set.of(LINKS));
            });
        }
    }

    @Test
    void givenARuleOnWaivers_whenItIsBroken_thenExactlyThatRuleOnWaiversFails() {
        RuleId broken = RuleId.parse("WSIS-REP-001");
        JqwikSession.run(() -> {
            Report report = Breaking.exactly(broken).sample();
            for (RuleId rule : ofWaivers()) {
                draw(
                        TRIES,
                        Breaking.waivers(rule, report, Reports.CHECKED_ON),
                        waivers -> assertBroken(rule, report, waivers));
            }
        });
    }

    private static void assertBroken(RuleId rule, Report report, List<Waiver> waivers) {
        Assessment assessment = WsisRules.standard().check(report, Reports.CHECKED_ON, waivers);
        Set<RuleId> failed = ids(assessment, Verdict.FAILED);
        failed.retainAll(ofWaivers());
        assertThat(failed).as(waivers::toString).containsExactly(rule);
    }

    /** Whatever the catalogue has, in one of its profiles: broken by a report, a corpus, waivers, or by a text alone. */
    @Test
    void givenEveryRuleOfEveryProfile_whenLookedFor_thenThereIsAWayToBreakIt() {
        Set<String> unbroken = new TreeSet<>();
        for (Profile profile : Profile.values()) {
            for (RuleId rule : rules(profile.rules())) {
                boolean isBroken = Breaking.rules().contains(rule)
                        || Breaking.rules(profile).contains(rule)
                        || Breaking.corpusRules().contains(rule)
                        || ofWaivers().contains(rule)
                        || rule.family().equals(RuleFamily.JSN.name());
                if (!isBroken) {
                    unbroken.add(rule + " of " + profile);
                }
            }
        }

        assertThat(unbroken).as("rules without a break").containsExactly(ADMITTED);
    }

    @Test
    void givenARuleOfAnotherSort_whenAskedToBreakIt_thenTheRefusalSaysWhatThereIs() {
        Map<RuleId, String> refused = Map.of(
                RuleId.parse("WSIS-COH-002"), "see Breaking.corpus",
                RuleId.parse("WSIS-WAV-002"), "see Breaking.waivers");
        refused.forEach((rule, how) -> assertThatThrownBy(() -> Breaking.exactly(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(how));
        assertThatThrownBy(() -> Breaking.exactly(RuleId.parse("WSIS-STK-025"), Profile.CONTEST_2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contest-2025")
                .hasMessageContaining("WSIS-STK-020");
        assertThatThrownBy(() -> Breaking.corpus(RuleId.parse("WSIS-REP-001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WSIS-COH-002");
        assertThat(Breaking.rules(Profile.STANDARD)).isEqualTo(Breaking.rules());
        assertThat(Breaking.rules(Profile.FOUNDING_2006)).isEmpty();
    }

    @Test
    void givenAReportWithoutFindings_whenWaiversThatAreTooWideAreAskedFor_thenRefused() {
        JqwikSession.run(() -> {
            Report clean = Reports.clean().sample();
            assertThatThrownBy(() -> Breaking.waivers(RuleId.parse("WSIS-WAV-003"), clean, Reports.CHECKED_ON))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no finding");
        });
    }

    private static Set<RuleId> ofWaivers() {
        return WsisRules.standard().rules().stream()
                .filter(rule -> rule.subject() == Waivers.class)
                .map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<RuleId> rules(RuleSet set) {
        return set.rules().stream().<RuleId>map(rule -> rule.id()).toList();
    }

    private static Set<RuleId> ids(Assessment assessment, Verdict verdict) {
        return Stream.of(assessment)
                .flatMap(checked -> checked.outcomes(verdict).stream())
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> void forEach(int tries, Arbitrary<T> values, Consumer<T> look) {
        JqwikSession.run(() -> draw(tries, values, look));
    }

    private static <T> void draw(int tries, Arbitrary<T> values, Consumer<T> look) {
        RandomGenerator<T> generator = values.generator(tries, true);
        Random random = new Random(20060224);
        for (int i = 0; i < tries; i++) {
            look.accept(generator.next(random).value());
        }
    }
}
