package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.Participants;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.assessment.Verdict;

/** What clean reports promise to those who write rules, whether a rule asks for it yet or not. */
class CleanReportsProperties {

    @Property
    void meetingsAreInOrderAndTheirParticipantsAddUp(
            @ForAll("meetings") Tuple2<LocalDate, FacilitationMeetingReport> onADay) {
        FacilitationMeetingReport report = onADay.get2();
        LocalDate start = report.start().orElseThrow();
        LocalDate end = report.end().orElseThrow();

        assertThat(List.of(start, end, report.date().orElseThrow(), onADay.get1()))
                .isSorted();
        assertThat(start.getMonthValue()).isEqualTo(5);
        assertThat(List.of(start.getDayOfMonth(), end.getDayOfMonth())).allMatch(day -> day >= 14 && day <= 20);
        assertThat(report.weekday().flatMap(Coded::value)).contains(start.getDayOfWeek());
        Participants participants = report.participants().orElseThrow();
        assertThat(participants.categories())
                .hasSizeGreaterThan(1)
                .allMatch(entry -> entry.category().orElseThrow().isKnown())
                .extracting(entry -> entry.category().flatMap(Coded::value))
                .doesNotHaveDuplicates();
        assertThat(participants.categories().stream()
                        .mapToInt(entry -> entry.count().orElseThrow())
                        .sum())
                .isEqualTo(participants.count().orElseThrow());
        assertThat(organizations(report.convenors())).isNotEmpty().doesNotHaveDuplicates();
    }

    @Property
    void theGroupRotatesAndMeetsOnceAYear(@ForAll("groups") Tuple2<LocalDate, GroupReport> onADay) {
        GroupReport report = onADay.get2();
        List<Organization> members = organizations(report.members());

        assertThat(report.date().orElseThrow()).isBeforeOrEqualTo(onADay.get1());
        assertThat(report.period().flatMap(period -> period.end()).orElseThrow())
                .isBetween(
                        report.period().flatMap(period -> period.start()).orElseThrow(),
                        report.date().orElseThrow());
        assertThat(members)
                .doesNotHaveDuplicates()
                .allMatch(member -> member.kind().isUnSystem())
                .containsAll(organizations(report.coChairs()));
        assertThat(report.chairTerms()).zipSatisfy(report.coChairElections(), (term, election) -> {
            assertThat(election.chair().flatMap(Coded::value))
                    .isEqualTo(term.organization().flatMap(Coded::value));
            assertThat(election.organization().flatMap(Coded::value)).get().isIn(members);
        });
        assertThat(report.chairTerms())
                .extracting(term -> term.organization().flatMap(Coded::value))
                .last()
                .isEqualTo(report.chair().flatMap(Coded::value));
        assertThat(report.meetings())
                .extracting(meeting -> meeting.start().orElseThrow())
                .isSorted()
                .allMatch(day -> !day.isAfter(report.date().orElseThrow()))
                .extracting(LocalDate::getYear)
                .doesNotHaveDuplicates();
        assertThat(report.workPlans())
                .extracting(plan -> plan.adopted().orElseThrow())
                .isSorted()
                .last()
                .satisfies(last -> assertThat(report.date().orElseThrow()).isBetween(last, last.plusYears(2)));
        assertThat(members)
                .containsAll(report.inputs().stream()
                        .map(input -> input.organization().flatMap(Coded::value).orElseThrow())
                        .toList());
    }

    @Property
    void followUpReportsAreInTimeAndTheirSessionsAlternate(
            @ForAll("followUps") Tuple2<LocalDate, FollowUpReport> onADay) {
        FollowUpReport report = onADay.get2();

        assertThat(List.of(
                        report.date().orElseThrow(),
                        report.submitted().orElseThrow(),
                        report.due().orElseThrow(),
                        report.session().flatMap(ReportedSession::end).orElseThrow()))
                .isSorted();
        assertThat(report.submitted().orElseThrow()).isBeforeOrEqualTo(onADay.get1());
        assertThat(report.session().flatMap(ReportedSession::body).flatMap(Coded::value))
                .isEqualTo(report.recipient().flatMap(Coded::value))
                .isPresent();
        ReportedSession before = null;
        for (ReportedSession session : report.commissionSessions()) {
            assertThat(session.ordinal().or(() -> session.year().map(year -> year - 1997)))
                    .isEqualTo(session.year().map(year -> year - 1997));
            assertThat(Optional.ofNullable(before).map(ReportedSession::kind))
                    .isNotEqualTo(Optional.of(session.kind()));
            before = session;
        }
        assertThat(report.forums())
                .isNotEmpty()
                .extracting(forum -> forum.start().orElseThrow().getYear())
                .doesNotHaveDuplicates();
        assertThat(report.forums())
                .extracting(forum -> forum.end().orElseThrow().toEpochDay()
                        - forum.start().orElseThrow().toEpochDay()
                        + 1)
                .allMatch(days -> days >= 3 && days <= 5);
        assertThat(report.inputs())
                .extracting(input ->
                        input.organization().flatMap(Coded::value).orElseThrow().acronym())
                .contains("GAID");
    }

    @Property
    void submissionsOnTheTargetsTellOfThePastAndOfEachPlaceOnce(
            @ForAll("submissions") Tuple2<LocalDate, TargetReport> onADay) {
        TargetReport report = onADay.get2();
        int written = report.date().orElseThrow().getYear();

        assertThat(report.date().orElseThrow()).isBeforeOrEqualTo(onADay.get1());
        assertThat(report.figures())
                .isNotEmpty()
                .allMatch(figure -> figure.year().orElseThrow() < written)
                .allMatch(figure -> figure.value().orElseThrow().signum() > 0)
                .extracting(figure -> List.of(
                        figure.area().flatMap(Coded::value).orElseThrow(),
                        figure.indicator().flatMap(Coded::value).orElseThrow(),
                        figure.year().orElseThrow()))
                .doesNotHaveDuplicates();
        assertThat(report.claims())
                .allMatch(claim -> claim.area().orElseThrow().isKnown())
                .allMatch(claim -> claim.year().isEmpty()
                        || claim.year().equals(report.figures().get(0).year()))
                .first()
                .satisfies(claim -> assertThat(claim.verdict().flatMap(Coded::value))
                        .isPresent()
                        .isNotEqualTo(Optional.of(Verdict.UNDETERMINED)));
    }

    /** What users of the library will try first is among them. */
    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void claimsAreMadeByEveryCriterionAndOfEveryVerdict(@ForAll("submissions") Tuple2<LocalDate, TargetReport> onADay) {
        for (TargetClaim claim : onADay.get2().claims()) {
            Statistics.label("criterion")
                    .collect(claim.criterion()
                            .map(Coded::written)
                            .orElse(claim.threshold().isPresent() ? "own" : "none"))
                    .coverage(coverage -> List.of("AGREED_TEXT", "WORDING_OF_2014", "own", "none")
                            .forEach(value -> coverage.check(value).count(count -> count > 10)));
            Statistics.label("verdict")
                    .collect(claim.verdict().flatMap(Coded::value).orElseThrow())
                    .coverage(coverage -> List.of(Verdict.values())
                            .forEach(value -> coverage.check(value).count(count -> count > 5)));
        }
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, TargetReport>> submissions() {
        return onADay(TargetReport.class);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, FacilitationMeetingReport>> meetings() {
        return onADay(FacilitationMeetingReport.class);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, GroupReport>> groups() {
        return onADay(GroupReport.class);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, FollowUpReport>> followUps() {
        return onADay(FollowUpReport.class);
    }

    private static <R extends Report> Arbitrary<Tuple2<LocalDate, R>> onADay(Class<R> kind) {
        return Arbitraries.integers()
                .between(0, 7000)
                .map(Reports.firstDay(kind)::plusDays)
                .flatMap(day -> Reports.clean(kind, day).map(report -> Tuple.of(day, report)));
    }

    private static List<Organization> organizations(List<Coded<Organization>> codes) {
        return codes.stream().map(code -> code.value().orElseThrow()).toList();
    }
}
