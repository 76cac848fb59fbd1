package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Reading;

/** What a test expects one rule to say of one report. */
public final class Expectation {

    private final Rule<?> rule;
    private final Outcome outcome;

    private Expectation(Rule<?> rule, Assessment assessment) {
        this.rule = rule;
        this.outcome = assessment.outcome(rule.id()).orElseThrow();
    }

    public static Expectation expect(Rule<?> rule, FacilitatorReport.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, FacilitationMeetingReport.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, GroupReport.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, FollowUpReport.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, TargetReport.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, StocktakingEntry.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, NationalReport.Builder report) {
        return expect(rule, report.build());
    }

    public static Expectation expect(Rule<?> rule, Report report) {
        return expect(rule, report, Samples.CHECKED_ON);
    }

    /** For another day of the check, on which more is known. */
    public static Expectation expect(Rule<?> rule, Report report, LocalDate asOf) {
        return new Expectation(rule, alone(rule).check(report, asOf));
    }

    /** For another day of the check, on which more is known. */
    public static Expectation expect(Rule<?> rule, FacilitatorReport.Builder report, LocalDate asOf) {
        return expect(rule, report.build(), asOf);
    }

    public static Expectation expect(Rule<?> rule, Reading<? extends Report> reading) {
        return new Expectation(rule, alone(rule).check(reading, Samples.CHECKED_ON));
    }

    public static Expectation expect(Rule<?> rule, Corpus.Builder corpus) {
        return new Expectation(rule, alone(rule).check(corpus.build(), Samples.CHECKED_ON));
    }

    private static RuleSet alone(Rule<?> rule) {
        return RuleSet.of("ALONE", List.of(rule));
    }

    /** One finding. */
    public Expectation fails(Severity severity, String pointer, String message) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.FAILED);
        assertThat(outcome.findings()).hasSize(1);
        Finding finding = outcome.findings().get(0);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.location().pointer()).isEqualTo(pointer);
        assertThat(finding.message()).isEqualTo(message).doesNotContain("{", "}");
        assertThat(finding.hint()).isNotBlank().doesNotContain("{", "}");
        assertThat(finding.rule()).isSameAs(rule);
        return this;
    }

    /** Of the one finding. */
    public Expectation hints(String hint) {
        assertThat(outcome.findings().get(0).hint()).isEqualTo(hint);
        return this;
    }

    /** One finding at each place, in order. */
    public Expectation failsAt(String... pointers) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.FAILED);
        assertThat(outcome.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly(pointers);
        return this;
    }

    public void passes() {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.PASSED);
    }

    public void doesNotApply(String reason) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome.reason().orElseThrow().text()).isEqualTo(reason);
    }

    /** Evidence is missing at one place. */
    public void cannotTell(String pointer, String text) {
        cannotTellAt(pointer);
        assertThat(outcome.missingEvidence().get(0).says().text()).isEqualTo(text);
    }

    /** The values at these places could not be read. */
    public void cannotTellAt(String... pointers) {
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.missingEvidence())
                .extracting(missing -> missing.location().pointer())
                .containsExactly(pointers);
    }
}
