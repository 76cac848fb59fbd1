package org.wsis4j.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.GroupSamples.group;
import static org.wsis4j.rules.GroupSamples.organizations;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.report;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Own;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;

class RehearsalTest {

    private static final RuleSet TODAY = WsisRules.standard();
    private static final RuleSet TO_COME = TODAY.with(Own.asksForATitle(Severity.ERROR));

    private static Map<String, Report> reports() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("titled.json", report().build());
        reports.put("untitled.json", report().title(Optional.empty()).build());
        reports.put("\u062a\u0642\u0631\u064a\u0631.json", empty().build());
        reports.put("wrong.json", report().actionLines(List.of(line("C12"))).build());
        return reports;
    }

    @Test
    void givenARuleOfOnesOwn_whenRehearsed_thenOnlyReportsThatItFindsSomethingInAreTold() {
        Rehearsal rehearsal = Rehearsal.of(reports(), TODAY, TO_COME, CHECKED_ON);

        assertThat(rehearsal.reports()).isEqualTo(4);
        assertThat(rehearsal.changed())
                .extracting(RehearsedReport::name)
                .containsExactly("untitled.json", "\u062a\u0642\u0631\u064a\u0631.json");
        assertThat(rehearsal.changed().get(0).changes())
                .containsExactly(
                        new RuleChange(RuleId.parse("ACME-REP-001"), Optional.empty(), Optional.of(Verdict.FAILED)));
        assertThat(rehearsal.byRule()).containsExactly(Map.entry(RuleId.parse("ACME-REP-001"), 2));
        assertThat(rehearsal.noLongerValid()).isEqualTo(1);
        assertThat(rehearsal.newlyValid()).isZero();
        assertThat(rehearsal.changed().get(0).changesValidity()).isTrue();
        assertThat(rehearsal.changed().get(1).changesValidity()).isFalse();
    }

    @Test
    void givenTheWayBack_whenRehearsed_thenTheReportIsValidAgain() {
        Rehearsal rehearsal = Rehearsal.of(reports(), TO_COME, TODAY, CHECKED_ON);

        assertThat(rehearsal.newlyValid()).isEqualTo(1);
        assertThat(rehearsal.noLongerValid()).isZero();
        assertThat(rehearsal.changed()).hasSize(2);
    }

    @Test
    void givenARuleThatALaterTextEnded_whenRehearsedFromTheFoundingRules_thenItIsToldForWhatItFound() {
        Map<String, Report> groups = new LinkedHashMap<>();
        groups.put("as it was", group().build());
        groups.put("of FAO", group().secretariat(organizations("FAO")).build());

        Rehearsal rehearsal = Rehearsal.of(groups, WsisRules.founding2006(), TODAY, LocalDate.of(2025, 12, 31));

        assertThat(rehearsal.changed())
                .filteredOn(report -> report.name().equals("of FAO"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.changes())
                            .contains(new RuleChange(
                                    RuleId.parse("WSIS-GOV-010"),
                                    Optional.of(Verdict.FAILED),
                                    Optional.of(Verdict.NOT_APPLICABLE)));
                    assertThat(report.changesValidity()).isFalse();
                });
        assertThat(rehearsal.byRule().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(rehearsal.changed().stream()
                        .mapToInt(report -> report.changes().size())
                        .sum());
    }

    @Test
    void givenTheSameRulesOrNoReports_whenRehearsed_thenNothingChanges() {
        assertThat(Rehearsal.of(reports(), TODAY, TODAY, CHECKED_ON).isUnchanged())
                .isTrue();
        Rehearsal none = Rehearsal.of(List.of(), TODAY, TO_COME, CHECKED_ON);

        assertThat(none.isUnchanged()).isTrue();
        assertThat(none.reports()).isZero();
        assertThat(none.byRule()).isEmpty();
    }

    @Test
    void givenAStreamOfReports_whenRehearsed_thenNoneOfThemIsHeld() {
        List<WeakReference<Report>> made = new ArrayList<>();
        Iterable<NamedReport> reports = () -> IntStream.range(0, 50)
                .mapToObj(i -> {
                    Report report = report().title(Optional.empty()).build();
                    made.add(new WeakReference<>(report));
                    return new NamedReport("report " + i, report);
                })
                .iterator();

        Rehearsal rehearsal = Rehearsal.of(reports, TODAY, TO_COME, CHECKED_ON);
        System.gc();

        assertThat(rehearsal.changed()).hasSize(50);
        assertThat(made).hasSize(50).anyMatch(report -> report.get() == null);
    }

    @Test
    void givenARehearsal_whenItsListsAreChanged_thenRefused() {
        Rehearsal rehearsal = Rehearsal.of(reports(), TODAY, TO_COME, CHECKED_ON);

        assertThatThrownBy(() -> rehearsal.byRule().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rehearsal.changed().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller can do who does not check for null
    void givenNoDay_whenRehearsed_thenTheRefusalSaysWhatIsMissing() {
        assertThatThrownBy(() -> Rehearsal.of(reports(), TODAY, TO_COME, null)).hasMessageStartingWith("asOf");
    }
}
