package org.wsis4j.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.contest.Contest;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.StocktakingSamples;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.coherence.FaultyCorpora;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

/** What the rules say when they are tried on many reports: the same reports in every run. */
final class Exercise {

    private static final int DRAFTS = 1500;
    private static final int BROKEN = 20;

    private Exercise() {}

    /** The outcomes of all rules on drafts, on reports that break one rule, and on a reading with every kind of flaw. */
    static List<Outcome> outcomes() {
        return Outcomes.ALL;
    }

    private static List<Outcome> exercised() {
        List<Outcome> outcomes = new ArrayList<>();
        JqwikSession.run(() -> {
            for (Report report : drafts()) {
                outcomes.addAll(
                        WsisRules.standard().check(report, Reports.CHECKED_ON).outcomes());
            }
            // What a later text changed is still asked by the founding rules.
            for (GroupReport report : sample(Reports.any(GroupReport.class), DRAFTS)) {
                outcomes.addAll(WsisRules.founding2006()
                        .check(report, Reports.CHECKED_ON)
                        .outcomes());
            }
            for (RuleId rule : Breaking.rules()) {
                for (Report report : sample(Breaking.exactly(rule), BROKEN)) {
                    outcomes.addAll(WsisRules.standard()
                            .check(report, Breaking.day(rule))
                            .outcomes());
                }
            }
        });
        for (Contest contest : Contest.all()) {
            for (Report entry : StocktakingSamples.ofContests()) {
                outcomes.addAll(WsisRules.contest(contest.year())
                        .check(entry, Reports.CHECKED_ON)
                        .outcomes());
            }
        }
        outcomes.addAll(
                WsisRules.standard().check(withEveryFlaw(), Reports.CHECKED_ON).outcomes());
        FaultyCorpora.all()
                .forEach(corpus -> outcomes.addAll(
                        WsisRules.standard().check(corpus, Reports.CHECKED_ON).outcomes()));
        outcomes.addAll(withWaivers("WSIS-REP-001", "2007-01-01"));
        outcomes.addAll(withWaivers("WSIS-REF-001", "2007-01-01"));
        outcomes.addAll(withWaivers("WSIS-REP-001", "2006-01-01"));
        outcomes.addAll(withWaivers("WSIS-TIME-005", "2007-01-01"));
        return List.copyOf(outcomes);
    }

    /** A waiver of a rule on a report that says nothing and has a date that nobody could read. */
    private static List<Outcome> withWaivers(String rule, String lastDay) {
        LocalDate from = LocalDate.of(2006, 1, 1);
        Waiver waiver = new Waiver(
                RuleId.parse(rule),
                Optional.empty(),
                "known",
                "Head of unit",
                "memo 7",
                from,
                LocalDate.parse(lastDay));
        return WsisRules.standard()
                .check(
                        Samples.unreadableAt(Samples.empty().build(), "/date"),
                        LocalDate.of(2006, 6, 1),
                        List.of(waiver))
                .outcomes();
    }

    private static List<Report> drafts() {
        List<Report> reports = new ArrayList<>();
        for (Class<? extends Report> kind : Reports.kinds()) {
            reports.addAll(sample(Reports.any(kind), DRAFTS));
        }
        return reports;
    }

    private static <R extends Report> List<R> sample(Arbitrary<R> arbitrary, int size) {
        RandomGenerator<R> generator = arbitrary.generator(size, true);
        Random random = new Random(20060224);
        List<R> sample = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sample.add(generator.next(random).value());
        }
        return sample;
    }

    private static Reading<FacilitatorReport> withEveryFlaw() {
        return new Reading<>(
                Optional.of(Samples.report().build()),
                Arrays.stream(FlawKind.values())
                        .map(kind -> Samples.flaw(kind, "/kind"))
                        .toList(),
                places -> Map.of());
    }

    private static final class Outcomes {
        static final List<Outcome> ALL = exercised();
    }
}
