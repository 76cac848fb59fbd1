package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.Waivers;

/** What waivers and limits can do to an assessment, and what they cannot. */
class WaivingProperties {

    private static final RuleSet ALL = WsisRules.standard();

    @Property(tries = 300)
    void findingsAndWaivedFindingsAreTheFindingsWithoutWaivers(
            @ForAll Report report, @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 200) Integer> choices) {
        Assessment plain = ALL.check(report, Reports.CHECKED_ON);
        List<Waiver> waivers = waivers(plain.findings(), choices);
        Assessment waived = ALL.check(report, Reports.CHECKED_ON, waivers);

        for (Outcome outcome : waived.outcomes()) {
            List<Finding> before =
                    plain.outcome(outcome.rule().id()).orElseThrow().findings();
            if (outcome.rule().subject() != Waivers.class) {
                assertThat(Stream.concat(
                                outcome.findings().stream(),
                                outcome.waived().stream().map(WaivedFinding::finding)))
                        .containsExactlyInAnyOrderElementsOf(before);
                assertThat(outcome.waived()).allMatch(accepted -> waivers.contains(accepted.waiver()));
                assertThat(outcome.findings())
                        .noneMatch(finding -> waivers.stream().anyMatch(waiver -> waiver.covers(finding)));
            }
        }
        assertThat(waived.isValid() || !plain.isValid()).isTrue();
    }

    @Property(tries = 300)
    void aProofExistsIfAndOnlyIfValidAndNothingIsWaived(
            @ForAll Report report, @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 200) Integer> choices) {
        List<Finding> errors = ALL.check(report, Reports.CHECKED_ON).findings(Severity.ERROR);
        List<Waiver> waivers = new ArrayList<>(waivers(errors, choices));
        Assessment assessment = ALL.check(report, Reports.CHECKED_ON, waivers);

        assertThat(assessment.proof(Report.class).isPresent())
                .isEqualTo(assessment.isValid() && assessment.waived().isEmpty());
        assertThat(assessment.proofWithWaivers(Report.class).isPresent()).isEqualTo(assessment.isValid());
        errors.forEach(error -> waivers.add(waiver(error)));
        assertThat(ALL.check(report, Reports.CHECKED_ON, waivers).isValid())
                .as("valid when every error is waived")
                .isTrue();
    }

    @Property(tries = 300)
    void aLimitKeepsVerdictsAndTotals(
            @ForAll Report report,
            @ForAll @IntRange(min = 1, max = 4) int most,
            @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 200) Integer> choices) {
        List<Waiver> waivers = waivers(ALL.check(report, Reports.CHECKED_ON).findings(), choices);
        Assessment all = ALL.check(report, Reports.CHECKED_ON, waivers);
        Assessment few = ALL.atMost(most).check(report, Reports.CHECKED_ON, waivers);

        assertThat(few.outcomes()).zipSatisfy(all.outcomes(), (limited, whole) -> {
            assertThat(limited.verdict()).isEqualTo(whole.verdict());
            assertThat(limited.findings())
                    .isEqualTo(whole.findings().stream().limit(most).toList());
            assertThat(limited.waived())
                    .isEqualTo(whole.waived().stream().limit(most).toList());
            assertThat(foundBy(limited)).isEqualTo(foundBy(whole));
        });
        assertThat(few.isValid()).isEqualTo(all.isValid());
    }

    @Property(tries = 300)
    void theFirstErrorSaysWhatAllSay(@ForAll Report report) {
        Assessment all = ALL.check(report, Reports.CHECKED_ON);
        Assessment first = ALL.firstError().check(report, Reports.CHECKED_ON);

        assertThat(first.isValid()).isEqualTo(all.isValid());
        assertThat(first.outcomes(Verdict.FAILED).stream()
                        .filter(outcome -> outcome.rule().severity() == Severity.ERROR))
                .hasSize(all.isValid() ? 0 : 1);
        assertThat(all.findings()).containsAll(first.findings());
        if (all.isValid()) {
            assertThat(first.findings()).isEqualTo(all.findings());
        }
    }

    /** Gaps beyond the limit are counted with the findings. */
    private static int foundBy(Outcome outcome) {
        boolean gaps = !outcome.missingEvidence().isEmpty();
        return gaps ? 0 : outcome.findings().size() + outcome.waived().size() + outcome.further();
    }

    /** Waivers of some of the findings, at their place. */
    private static List<Waiver> waivers(List<Finding> findings, List<Integer> choices) {
        return choices.stream()
                .filter(choice -> !findings.isEmpty())
                .map(choice -> waiver(findings.get(choice % findings.size())))
                .toList();
    }

    private static Waiver waiver(Finding finding) {
        return new Waiver(
                finding.rule().id(),
                Optional.of(finding.location()),
                "\u0644\u0627 \u0628\u062f",
                "Head of unit",
                "memo",
                LocalDate.MIN,
                LocalDate.MAX);
    }
}
