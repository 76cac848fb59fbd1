package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleFamily;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Reading;

class BreakingTest {

    private static final int TRIES = 200;

    static Set<RuleId> rules() {
        return Breaking.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenACleanReport_whenOneRuleIsBroken_thenExactlyThatRuleFails(RuleId rule) {
        forEach(Breaking.exactly(rule), report -> assertOnlyBreaks(rule, report, Reports.CHECKED_ON));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenAnEarlyDay_whenOneRuleIsBroken_thenExactlyThatRuleFails(RuleId rule) {
        LocalDate early = LocalDate.of(2006, 6, 15);
        forEach(Breaking.exactly(rule, early), report -> assertOnlyBreaks(rule, report, early));
    }

    @Test
    void givenOneRule_whenASingleReportIsWanted_thenSampleGivesOne() {
        FacilitatorReport report =
                Breaking.exactly(RuleId.parse("WSIS-REP-001")).sample();

        assertThat(report.actionLines()).isEmpty();
    }

    @Test
    void givenTheCatalogue_whenAskedForTheRules_thenAllButThoseOfFormCanBeBroken() {
        assertThat(Breaking.rules())
                .containsExactlyElementsOf(WsisRules.standard().rules().stream()
                        .filter(rule -> rule.subject() != Reading.class)
                        .map(rule -> rule.id())
                        .toList());
    }

    @Test
    void givenARuleOfForm_whenAskedToBreakIt_thenTheRefusalSaysThatItNeedsAText() {
        assertThatThrownBy(() -> Breaking.exactly(new RuleId(RuleFamily.JSN, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only a text can break it");
    }

    @Test
    void givenAnUnknownRule_whenAskedToBreakIt_thenTheRefusalNamesTheRulesThatThereAre() {
        assertThatThrownBy(() -> Breaking.exactly(new RuleId(RuleFamily.REP, 999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("WSIS-REP-999 is no rule")
                .hasMessageContaining("WSIS-REP-001");
    }

    @Test
    void givenADayBeforeTheFirstMeeting_whenAskedForReports_thenRefused() {
        LocalDate tooEarly = LocalDate.of(2006, 2, 23);

        assertThatThrownBy(() -> Reports.clean(tooEarly)).hasMessageContaining("2006-02-24");
        assertThatThrownBy(() -> Breaking.exactly(new RuleId(RuleFamily.REP, 1), tooEarly))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertOnlyBreaks(RuleId rule, FacilitatorReport report, LocalDate asOf) {
        Assessment assessment = WsisRules.standard().check(report, asOf);

        assertThat(ids(assessment, Verdict.FAILED))
                .as("rules that fail for %s: %s", report, assessment.findings())
                .containsExactly(rule);
        assertThat(ids(assessment, Verdict.CRASHED)).isEmpty();
        assertThat(Breaking.leavesOpen(rule)).as("%s", report).containsAll(ids(assessment, Verdict.UNDETERMINED));
    }

    private static Set<RuleId> ids(Assessment assessment, Verdict verdict) {
        return assessment.outcomes(verdict).stream()
                .map(Outcome::rule)
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
    }

    private static void forEach(Arbitrary<FacilitatorReport> reports, Consumer<FacilitatorReport> look) {
        JqwikSession.run(() -> {
            RandomGenerator<FacilitatorReport> generator = reports.generator(TRIES, true);
            Random random = new Random(20060224);
            for (int i = 0; i < TRIES; i++) {
                look.accept(generator.next(random).value());
            }
        });
    }
}
