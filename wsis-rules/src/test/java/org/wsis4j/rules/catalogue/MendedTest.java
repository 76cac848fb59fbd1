package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Mended;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;

class MendedTest {

    private static final int TRIES = 200;

    private static final RuleSet RULES = WsisRules.standard();

    /** In percent, how many at least are mended where the hint leaves a choice in the others; all in all other cases. */
    private static final Map<String, Integer> FEWER = Map.of(
            // Most codes are near to none, or to several.
            "WSIS-REF-001", 5,
            // A field that is no list has room for one line only.
            "WSIS-REF-010", 30,
            // The days in order may be days that another rule finds wrong.
            "WSIS-TIME-001", 40,
            "WSIS-TIME-002", 50,
            "WSIS-TIME-007", 40,
            // Who reports need not facilitate the line that is added.
            "WSIS-FAC-005", 50);

    static Set<RuleId> rules() {
        return Mended.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenAReportThatBreaksOneRule_whenItsFindingIsMended_thenItIsGoneAndNoOtherRuleFails(RuleId rule) {
        int mended = 0;
        for (Report report : broken(rule)) {
            mended += isMended(rule, report) ? 1 : 0;
        }

        assertThat(mended * 100 / TRIES)
                .as("percent mended")
                .isGreaterThanOrEqualTo(FEWER.getOrDefault(rule + "", 100));
    }

    private static boolean isMended(RuleId rule, Report report) {
        Assessment before = RULES.check(report, Breaking.day(rule));
        Finding finding = before.findings().get(0);
        Optional<Report> mended = Mended.of(report, before, finding, RULES);
        if (mended.isPresent()) {
            Assessment after = RULES.check(mended.get(), Breaking.day(rule));

            assertThat(failed(before)).as(mended::toString).containsAll(failed(after));
            assertThat(after.findings())
                    .as(mended::toString)
                    .hasSizeLessThan(before.findings().size())
                    .doesNotContain(finding);
            assertThat(Forms.of(mended.get()).type()).isEqualTo(Forms.of(report).type());
        }
        return mended.isPresent();
    }

    /** The last finding of many was mended when none is left. */
    @Test
    void givenAllFindingsOfARule_whenMendedOneAfterTheOther_thenTheRulePasses() {
        RuleId rule = RuleId.parse("WSIS-GOV-006");
        Report report = broken(rule).get(0);
        for (int i = 0; i < TRIES; i++) {
            Assessment found = RULES.check(report, Reports.CHECKED_ON);
            if (found.findings().isEmpty()) {
                return;
            }
            report = Mended.of(report, found, found.findings().get(0), RULES).orElseThrow();
        }
        assertThat(RULES.check(report, Reports.CHECKED_ON).findings()).isEmpty();
    }

    @Test
    void givenAFindingWhoseHintIsForPeople_whenAskedToMend_thenThereIsNoReport() {
        RuleId rule = RuleId.parse("WSIS-REP-001");
        Report report = broken(rule).get(0);
        Assessment found = RULES.check(report, Reports.CHECKED_ON);

        assertThat(report).isInstanceOf(FacilitatorReport.class);
        assertThat(Mended.of(report, found, found.findings().get(0), RULES)).isEmpty();
        assertThat(Mended.rules()).doesNotContain(rule).hasSizeGreaterThan(20);
        assertThat(Breaking.rules()).containsAll(Mended.rules());
    }

    private static Set<RuleId> failed(Assessment assessment) {
        return assessment.outcomes(Verdict.FAILED).stream()
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Report> broken(RuleId rule) {
        List<Report> reports = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Report> generator = Breaking.exactly(rule).generator(TRIES, true);
            Random random = new Random(20060224);
            for (int i = 0; i < TRIES; i++) {
                reports.add(generator.next(random).value());
            }
        });
        return reports;
    }
}
