package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleFamily;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;

class BreakingTest {

    private static final int TRIES = 200;

    /** Fewer: the breaks are the same, only the days to which they are put are others. */
    private static final int EARLY_TRIES = 40;

    private static final int FEWEST_OF_A_KIND = 10;

    private static final LocalDate THE_DOCUMENT = LocalDate.of(2006, 6, 15);

    /** The date of a report, against which what it tells is held. */
    private static final String DATE = "date";

    static Set<RuleId> rules() {
        return Breaking.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenACleanReport_whenOneRuleIsBroken_thenExactlyThatRuleFails(RuleId rule) {
        forEach(TRIES, Breaking.exactly(rule), report -> assertOnlyBreaks(rule, report, Breaking.day(rule)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenAnEarlyDay_whenOneRuleIsBroken_thenExactlyThatRuleFails(RuleId rule) {
        List<Class<? extends Report>> kinds = Breaking.kinds(rule);
        for (Class<? extends Report> kind : kinds) {
            LocalDate early = early(kind);
            forEach(
                    Math.max(FEWEST_OF_A_KIND, EARLY_TRIES / kinds.size()),
                    Breaking.exactly(kind, rule, early),
                    report -> assertOnlyBreaks(rule, report, early));
        }
    }

    @Test
    void givenOneRule_whenASingleReportIsWanted_thenSampleGivesOne() {
        RuleId rule = RuleId.parse("WSIS-REP-001");

        assertThat(Breaking.exactly(rule).sample()).isInstanceOf(FacilitatorReport.class);
        assertThat(Breaking.exactly(FacilitatorReport.class, rule, Reports.CHECKED_ON)
                        .sample()
                        .actionLines())
                .isEmpty();
        assertThat(Breaking.kinds(rule)).containsExactly(FacilitatorReport.class);
    }

    @Test
    void givenARuleOfAnotherKind_whenAReportIsAskedForThatBreaksIt_thenRefused() {
        RuleId rule = RuleId.parse("WSIS-REP-001");

        assertThatThrownBy(() -> Breaking.exactly(GroupReport.class, rule, Reports.CHECKED_ON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WSIS-REP-001 is not about");
    }

    @Test
    void givenARule_whenAskedWhichReportsCanBreakIt_thenAllThatItLooksAt() {
        assertThat(WsisRules.standard().rules())
                .allSatisfy(rule -> assertThat(Breaking.kinds(rule.id()))
                        .containsExactlyInAnyOrderElementsOf(Reports.kinds().stream()
                                .filter(kind -> looksAt(rule, kind))
                                .toList()));
    }

    /**
     * A rule about reports of any kind looks at those that have a field that it reads. The date of the report does not
     * count where it reads other fields too: it is only what these are held against.
     */
    private static boolean looksAt(Rule<?> rule, Class<? extends Report> kind) {
        List<String> own =
                rule.reads().stream().filter(path -> !path.equals(DATE)).toList();
        List<String> wanted = own.isEmpty() ? rule.reads() : own;
        return rule.subject().isAssignableFrom(kind)
                && Forms.paths(kind).stream().anyMatch(wanted::contains);
    }

    @Test
    void givenTheKindsOfReports_whenListed_thenAllCanBeMade() {
        assertThat(Set.<Class<?>>copyOf(Reports.kinds()))
                .containsExactlyInAnyOrder(Report.class.getPermittedSubclasses());
    }

    @Test
    void givenTheCatalogue_whenAskedForTheRules_thenAllButThoseOfFormAndOfWaiversCanBeBroken() {
        assertThat(Breaking.rules())
                .containsExactlyElementsOf(WsisRules.standard().rules().stream()
                        .filter(rule -> Report.class.isAssignableFrom(rule.subject())
                                || rule.subject() == ActionLineReport.class)
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
    void givenARuleOnWaivers_whenAskedToBreakIt_thenTheRefusalSaysSo() {
        assertThatThrownBy(() -> Breaking.exactly(new RuleId(RuleFamily.WAV, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WSIS-WAV-001 is about waivers and not about reports: see Breaking.waivers");
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
        assertThat(Reports.kinds()).allSatisfy(kind -> {
            LocalDate first = Reports.firstDay(kind);
            assertThat(Reports.clean(kind, first).sample()).isInstanceOf(kind);
            assertThatThrownBy(() -> Reports.clean(kind, first.minusDays(1))).hasMessageContaining(first.toString());
        });
        assertThatThrownBy(() -> Breaking.exactly(new RuleId(RuleFamily.REP, 1), tooEarly))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Early, but not so early that nothing can be broken yet. */
    private static LocalDate early(Class<? extends Report> kind) {
        LocalDate first = Reports.firstDay(kind);
        return first.isAfter(THE_DOCUMENT) ? first : THE_DOCUMENT;
    }

    private static void assertOnlyBreaks(RuleId rule, Report report, LocalDate asOf) {
        Assessment assessment = WsisRules.standard().check(report, asOf);

        assertThat(ids(assessment, Verdict.FAILED))
                .as(() -> "rules that fail for " + report + ": " + assessment.findings())
                .containsExactly(rule);
        assertThat(ids(assessment, Verdict.CRASHED)).isEmpty();
        assertThat(Breaking.leavesOpen(rule)).as(report::toString).containsAll(ids(assessment, Verdict.UNDETERMINED));
    }

    private static Set<RuleId> ids(Assessment assessment, Verdict verdict) {
        return assessment.outcomes(verdict).stream()
                .map(Outcome::rule)
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
    }

    private static <R extends Report> void forEach(int tries, Arbitrary<R> reports, Consumer<R> look) {
        JqwikSession.run(() -> {
            RandomGenerator<R> generator = reports.generator(tries, true);
            Random random = new Random(20060224);
            for (int i = 0; i < tries; i++) {
                look.accept(generator.next(random).value());
            }
        });
    }
}
