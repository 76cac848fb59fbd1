package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.group.GroupReport;

class StockTest {

    private static final Rule<FacilitatorReport> ON_REPORTS = house("WSIS-REP-990", FacilitatorReport.class);
    private static final Rule<GroupReport> ON_THE_GROUP = house("WSIS-GOV-990", GroupReport.class);

    private final List<String> made = new ArrayList<>();

    private static <R extends Report> Rule<R> house(String id, Class<R> kind) {
        return Rule.rule(id, kind)
                .severity(Severity.ERROR)
                .check((report, found) -> found.at("x").add());
    }

    private List<Rule<?>> making(Rule<?> rule) {
        made.add(rule.id().family());
        return List.of(rule);
    }

    private RuleSet bySubject() {
        return RuleSet.of(
                "BY_SUBJECT",
                Map.of(Report.class, () -> making(ON_REPORTS), GroupReport.class, () -> making(ON_THE_GROUP)));
    }

    @Test
    void givenRulesBySubject_whenAReportIsChecked_thenThoseOnOtherKindsAreNotMade() {
        Assessment assessment = bySubject().check(report().build(), CHECKED_ON);

        assertThat(assessment.findings()).extracting(Finding::rule).containsExactly(ON_REPORTS);
        assertThat(assessment.isValid()).isFalse();
        assertThat(assessment.outcomes(Verdict.FAILED)).hasSize(1);
        assertThat(made).containsExactly("REP");
    }

    @Test
    void givenRulesBySubject_whenAllOutcomesAreAskedFor_thenTheyAreThoseOfTheSameRulesInAList() {
        RuleSet listed = RuleSet.of("LISTED", List.of(ON_THE_GROUP, ON_REPORTS));

        assertThat(bySubject().check(report().build(), CHECKED_ON).outcomes())
                .isEqualTo(listed.check(report().build(), CHECKED_ON).outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.NOT_APPLICABLE, Verdict.FAILED);
        assertThat(bySubject().rules()).containsExactly(ON_THE_GROUP, ON_REPORTS);
        assertThat(bySubject().digest()).isEqualTo(listed.digest());
        assertThat(bySubject().find(ON_THE_GROUP.id())).contains(ON_THE_GROUP);
    }

    @Test
    void givenARuleUnderTwoSubjects_whenAllAreMade_thenRefused() {
        RuleSet twice = RuleSet.of(
                "TWICE", Map.of(Report.class, () -> making(ON_REPORTS), GroupReport.class, () -> making(ON_REPORTS)));

        assertThatThrownBy(twice::rules)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule WSIS-REP-990 stands twice in TWICE");
    }

    @Test
    void givenPathsThatTakeLongToFind_whenTheRuleIsMade_thenTheyAreLookedForOnceAndWhenSomebodyAsks() {
        Rule<FacilitatorReport> rule = Rule.rule("WSIS-REP-991", FacilitatorReport.class)
                .severity(Severity.WARNING)
                .reads("title")
                .reads(() -> {
                    made.add("paths");
                    return List.of("date", "url");
                })
                .check((report, found) -> {});

        assertThat(made).isEmpty();
        assertThat(rule.reads()).containsExactly("title", "date", "url");
        assertThat(rule.reads()).isSameAs(rule.reads());
        assertThat(made).containsExactly("paths");
    }
}
