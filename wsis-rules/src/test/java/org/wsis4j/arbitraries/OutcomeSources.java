package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.Explanation;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Validated;
import org.wsis4j.rules.ValidatedWithWaivers;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.rules.comparison.NamedReport;
import org.wsis4j.rules.comparison.Rehearsal;
import org.wsis4j.rules.comparison.RehearsedReport;
import org.wsis4j.rules.comparison.RuleChange;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Message;

/** What comes out when reports are checked. All of it is: reports are drawn, and the rules say the rest. */
final class OutcomeSources {

    private OutcomeSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(Assessment.class, OutcomeSources::assessment),
                of(
                        CheckedAgainst.class,
                        (draw, words) -> assessment(draw, words).against()),
                of(
                        Outcome.class,
                        (draw, words) -> draw.one(assessment(draw, words).outcomes())),
                of(Finding.class, OutcomeSources::finding),
                of(Explanation.class, (draw, words) -> finding(draw, words).explain(draw.one(Language.values()))),
                of(
                        MissingEvidence.class,
                        (draw, words) -> new MissingEvidence(
                                ReadingSources.location(draw, words),
                                Values.source(Message.class).make(draw, words))),
                of(WaivedFinding.class, OutcomeSources::waivedFinding),
                of(Validated.class, (draw, words) -> validated(ReportSource.one(draw), draw)),
                of(ValidatedWithWaivers.class, (draw, words) -> waived(ReportSource.one(draw), draw)),
                of(
                        AssessmentComparison.class,
                        (draw, words) -> AssessmentComparison.of(assessment(draw, words), assessment(draw, words))),
                of(
                        NamedReport.class,
                        (draw, words) ->
                                new NamedReport("report-" + draw.between(1, 99) + ".json", report(draw, words))),
                of(Rehearsal.class, OutcomeSources::rehearsal),
                of(
                        RehearsedReport.class,
                        (draw, words) -> new RehearsedReport(
                                "report-" + draw.between(1, 99) + ".json",
                                draw.some(
                                        1,
                                        3,
                                        () -> Values.source(RuleChange.class).make(draw, words)),
                                draw.oneIn(2),
                                draw.oneIn(2))));
    }

    /** Without findings or with many, by any profile. */
    static Assessment assessment(Draw draw, Vocabulary words) {
        return draw.one(Profile.values()).rules().check(report(draw, words), Reports.CHECKED_ON);
    }

    /** Of a draft, which hardly ever has none; then of one without anything in it. */
    static Finding finding(Draw draw, Vocabulary words) {
        ReportSource<?, ?> kind = ReportSource.one(draw);
        List<Finding> findings = findings(kind.any().apply(draw, words), Reports.CHECKED_ON);
        return draw.one(findings.isEmpty() ? findings(kind.empty(), Reports.CHECKED_ON) : findings);
    }

    static WaivedFinding waivedFinding(Draw draw, Vocabulary words) {
        Finding finding = finding(draw, words);
        Optional<Location> place = draw.maybe(finding::location);
        return new WaivedFinding(finding, RuleSources.waiver(finding.rule().id(), place, draw, words));
    }

    static <R extends Report> Validated<R> validated(ReportSource<R, ?> kind, Draw draw) {
        return WsisRules.standard()
                .check(kind.make(draw, Reports.CHECKED_ON), Reports.CHECKED_ON)
                .proof(kind.type())
                .orElseThrow();
    }

    /** Nothing stands in the report, and all of it was waived. */
    static <R extends Report> ValidatedWithWaivers<R> waived(ReportSource<R, ?> kind, Draw draw) {
        R report = draw.oneIn(2) ? kind.empty() : kind.make(draw, Reports.CHECKED_ON);
        Vocabulary words = new MixedVocabulary(draw);
        List<Waiver> waivers = findings(report, Reports.CHECKED_ON).stream()
                .map(finding -> RuleSources.waiver(finding.rule().id(), Optional.of(finding.location()), draw, words))
                .toList();
        return WsisRules.standard()
                .check(report, Reports.CHECKED_ON, waivers)
                .proofWithWaivers(kind.type())
                .orElseThrow();
    }

    private static Report report(Draw draw, Vocabulary words) {
        ReportSource<?, ?> kind = ReportSource.one(draw);
        return draw.oneIn(2) ? kind.any().apply(draw, words) : kind.make(draw, Reports.CHECKED_ON);
    }

    private static Rehearsal rehearsal(Draw draw, Vocabulary words) {
        return Rehearsal.of(
                Map.of("report.json", report(draw, words)),
                draw.one(Profile.values()).rules(),
                draw.one(Profile.values()).rules(),
                Reports.CHECKED_ON);
    }

    private static List<Finding> findings(Report report, LocalDate asOf) {
        return WsisRules.standard().check(report, asOf).findings();
    }
}
