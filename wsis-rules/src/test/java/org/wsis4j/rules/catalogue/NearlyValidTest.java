package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.arbitraries.NearlyValid;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.arbitraries.Valid;
import org.wsis4j.contest.Contest;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;

class NearlyValidTest {

    private static final int TRIES = 200;

    /** Fewer of a contest, of which there are several: what differs is what they ask of their own entries. */
    private static final int TRIES_OF_A_CONTEST = 50;

    /** So many rules at least are met by chance. */
    private static final int MET = 40;

    @ParameterizedTest
    @EnumSource
    void givenAProfile_whenValidReportsAreDrawn_thenNoRuleOfItHasAFindingOnAnyKind(Profile profile) {
        Set<String> kinds = new TreeSet<>();
        forEach(tries(profile), Valid.of(profile), report -> {
            Assessment assessment = profile.rules().check(report, Reports.CHECKED_ON);

            assertThat(assessment.findings()).as(report::toString).isEmpty();
            assertThat(assessment.outcomes(Verdict.UNDETERMINED)).isEmpty();
            assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
            kinds.add(Forms.of(report).type().getSimpleName());
        });

        assertThat(kinds).hasSameSizeAs(Reports.kinds());
    }

    @Test
    void givenAContest_whenValidEntriesAreDrawn_thenTheyAreOfItsYear() {
        for (Contest contest : Contest.all()) {
            Profile profile = Profile.find("contest-" + contest.year()).orElseThrow();
            forEach(TRIES_OF_A_CONTEST, Valid.of(profile, StocktakingEntry.class), entry -> {
                assertThat(entry.contest()).isEqualTo(Optional.of(contest.year()));
                assertThat(profile.rules().check(entry, Reports.CHECKED_ON).findings())
                        .as(entry::toString)
                        .isEmpty();
            });
        }
    }

    @Test
    void givenTheStandardRules_whenNearlyValidReportsAreDrawn_thenOneToThreeRulesFailAndManyAreMet() {
        Set<RuleId> met = new TreeSet<>();
        forEach(TRIES, NearlyValid.of(Profile.STANDARD), report -> met.addAll(assertIsNear(report, Profile.STANDARD)));

        assertThat(met).hasSizeGreaterThan(MET);
    }

    /** Reports of other kinds are the same as for the standard rules. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STANDARD")
    void givenAnotherProfile_whenNearlyValidEntriesAreDrawn_thenOneToThreeOfItsRulesFail(Profile profile) {
        forEach(
                TRIES_OF_A_CONTEST,
                NearlyValid.of(profile, StocktakingEntry.class),
                entry -> assertIsNear(entry, profile));
    }

    private static Set<RuleId> assertIsNear(Report report, Profile profile) {
        Set<RuleId> failed = new TreeSet<>();
        profile.rules()
                .check(report, Reports.CHECKED_ON)
                .outcomes(Verdict.FAILED)
                .forEach(outcome -> failed.add(outcome.rule().id()));

        assertThat(failed).as(report::toString).hasSizeBetween(1, NearlyValid.MOST_RULES);
        return failed;
    }

    private static int tries(Profile profile) {
        return profile.key().startsWith("contest") ? TRIES_OF_A_CONTEST : TRIES;
    }

    private static <T> void forEach(int tries, Arbitrary<T> values, Consumer<T> look) {
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = values.generator(tries, true);
            Random random = new Random(20060224);
            for (int i = 0; i < tries; i++) {
                look.accept(generator.next(random).value());
            }
        });
    }
}
