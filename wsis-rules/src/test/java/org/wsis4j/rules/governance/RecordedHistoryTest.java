package org.wsis4j.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.CoChairElection;
import org.wsis4j.governance.CoChairs;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.GroupMeeting;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.GroupSamples;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.source.Dating;

/** What the model calls a deviation is what the rules find: the record of the library, told by a draft. */
class RecordedHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    /** A source that tells who declined has no field in a draft. */
    private static final Map<Deviation.Kind, Rule<?>> RULES = Map.of(
            Deviation.Kind.CHAIR_OUTSIDE_THE_THREE, ChairRules.CHAIR_IS_ONE_OF_THE_THREE,
            Deviation.Kind.OUT_OF_TURN, ChairRules.CHAIR_IN_TURN,
            Deviation.Kind.TERM_NOT_A_YEAR, ChairRules.CHAIR_TERM_IS_A_YEAR,
            Deviation.Kind.CO_CHAIR_IS_THE_CHAIR, CoChairRules.CO_CHAIR_IS_NOT_THE_CHAIR,
            Deviation.Kind.CO_CHAIR_NOT_A_MEMBER, CoChairRules.CO_CHAIR_IS_A_MEMBER,
            Deviation.Kind.CO_CHAIR_ONE_OF_THE_THREE, CoChairRules.CO_CHAIR_IS_ANOTHER_MEMBER,
            Deviation.Kind.CO_CHAIR_BEFORE_OTHERS, ElectionRules.CO_CHAIR_ROTATES,
            Deviation.Kind.MORE_THAN_ONE_CO_CHAIR, ElectionRules.ONE_CO_CHAIR,
            Deviation.Kind.WORK_PLAN_OVERDUE, WorkRules.WORK_PLAN_EVERY_TWO_YEARS,
            Deviation.Kind.MORE_THAN_ONE_MEETING_A_YEAR, WorkRules.ONE_MEETING_A_YEAR);

    @ParameterizedTest
    @EnumSource(Deviation.Kind.class)
    void givenAKindOfDeviation_whenTheRuleIsAskedFor_thenThereIsOneOnTheSameParagraph(Deviation.Kind kind) {
        if (kind != Deviation.Kind.TURN_NOT_TAKEN) {
            assertThat(RULES.get(kind).citations().get(0).paragraph()).isEqualTo(kind.mandate());
        }
    }

    @Test
    void givenTheRecordUpTo2013_whenToldByADraft_thenTheRulesFindWhatTheModelFinds() {
        GroupReport report = told(term -> term.label().compareTo("2013-03") < 0);

        assertThat(found(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, report))
                .containsExactlyElementsOf(deviations(Deviation.Kind.CHAIR_OUTSIDE_THE_THREE, 2013))
                .containsExactly("UNCTAD");
        assertThat(found(ChairRules.CHAIR_IN_TURN, report))
                .containsExactlyElementsOf(deviations(Deviation.Kind.OUT_OF_TURN, 2013))
                .containsExactly("ITU", "UNESCO");
        assertThat(outcome(ChairRules.CHAIR_TERM_IS_A_YEAR, report).findings())
                .hasSameSizeAs(deviations(Deviation.Kind.TERM_NOT_A_YEAR, 2013))
                .hasSize(1);
        assertThat(outcome(ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP, report).verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void givenTheWholeRecord_whenToldByADraft_thenNothingIsFoundThatTheModelDoesNotFindAndGapsAreOpen() {
        GroupReport report = told(term -> true);
        Outcome inTurn = outcome(ChairRules.CHAIR_IN_TURN, report);

        assertThat(found(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, report))
                .containsExactlyElementsOf(deviations(Deviation.Kind.CHAIR_OUTSIDE_THE_THREE, 2100));
        assertThat(deviations(Deviation.Kind.OUT_OF_TURN, 2100))
                .containsAll(inTurn.findings().stream()
                        .map(finding -> name(report, finding))
                        .toList());
        assertThat(inTurn.missingEvidence())
                .anySatisfy(gap -> assertThat(gap.says().text()).contains("from 2008-07-01 to 2009-06-30"))
                .anySatisfy(gap -> assertThat(gap.says().text()).contains("from 2016-07-01 to 2017-06-30"));
    }

    @Test
    void givenOnlyGaps_whenToldByADraft_thenNothingIsFound() {
        GroupReport report = told(RecordedTerm::isGap);

        assertThat(Stream.of(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, ChairRules.CHAIR_IN_TURN)
                        .flatMap(rule -> outcome(rule, report).findings().stream()))
                .isEmpty();
    }

    @Test
    void givenTheMeetingsOnRecord_whenToldByADraft_thenTheYearsAreThoseOfTheModel() {
        GroupReport report = GroupReport.builder()
                .meetings(GroupMeetings.recorded().all().stream()
                        .map(RecordedHistoryTest::told)
                        .toList())
                .build();
        Outcome outcome = outcome(WorkRules.ONE_MEETING_A_YEAR, report);

        assertThat(outcome.findings()).hasSameSizeAs(GroupMeetings.recorded().moreThanOneAYear());
        assertThat(outcome.findings().get(0).message()).contains("2013-02-25, 2013-05-01");
        assertThat(outcome.missingEvidence()).isNotEmpty();
    }

    @Test
    void givenElections_whenToldByADraft_thenTheRulesFindWhatTheModelFinds() {
        List<String> rows = List.of("WHO ITU 2006-07-14", "FAO ITU 2006-07-14", "WHO UNESCO 2007-07-14");
        List<String> more = List.of("UNDP UNDP 2008-07-14", "ITU UNESCO 2009-07-14", "ILO UNDP 2010-07-14");
        List<String> all = Stream.concat(rows.stream(), more.stream()).toList();
        List<String> members = List.of("ITU", "UNESCO", "UNDP", "WHO", "FAO", "UPU");
        GroupReport report = GroupReport.builder()
                .members(GroupSamples.organizations(members.toArray(String[]::new)))
                .coChairElections(
                        all.stream().map(RecordedHistoryTest::election).toList())
                .build();
        CoChairs model = CoChairs.of(
                members.stream().map(RecordedHistoryTest::organization).toList(),
                all.stream()
                        .map(row -> row.split(" "))
                        .map(row -> new CoChairElection(
                                organization(row[0]),
                                organization(row[1]),
                                LocalDate.parse(row[2]),
                                LocalDate.parse(row[2])))
                        .toList());

        assertThat(model.deviations())
                .extracting(Deviation::kind)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(model.deviations())
                .allSatisfy(deviation -> assertThat(
                                outcome(RULES.get(deviation.kind()), report).findings())
                        .as("%s", deviation)
                        .hasSize(1));
    }

    private static GroupReport told(Predicate<RecordedTerm> which) {
        return GroupReport.builder()
                .date(TODAY)
                .chairTerms(ChairHistory.recorded().terms().stream()
                        .filter(which)
                        .map(RecordedHistoryTest::told)
                        .toList())
                .build();
    }

    private static ReportedChairTerm told(RecordedTerm term) {
        return ReportedChairTerm.builder()
                .organization(term.chair().map(Coded::of))
                .start(day(term.from()))
                .end(day(term.to()))
                .source(term.sources().get(0).toString())
                .build();
    }

    private static ReportedGroupMeeting told(GroupMeeting meeting) {
        return ReportedGroupMeeting.builder()
                .number(meeting.number())
                .start(day(Optional.of(meeting.held())))
                .place(meeting.place())
                .mode(meeting.mode().map(Coded::of))
                .build();
    }

    private static ReportedElection election(String row) {
        String[] cells = row.split(" ");
        return GroupSamples.election(cells[0], cells[1], cells[2]);
    }

    /** A draft has room for days only: the first of some days or of a month; a year cannot be told. */
    private static Optional<LocalDate> day(Optional<Dating> dating) {
        return dating.filter(known -> ChronoUnit.DAYS.between(known.earliest(), known.latest()) < 31)
                .map(Dating::earliest);
    }

    private static Organization organization(String name) {
        return Organizations.standard().find(name).orElseThrow();
    }

    /** Of the turns that begin before the summer of a year. */
    private static List<String> deviations(Deviation.Kind kind, int year) {
        return ChairHistory.recorded().heldAgainst(ChairRotation.mandated()).stream()
                .filter(turn -> turn.mandated().from().isBefore(LocalDate.of(year, 7, 1)))
                .flatMap(turn -> turn.deviations().stream())
                .filter(deviation -> deviation.kind() == kind)
                .map(deviation -> deviation.organizations().get(0).acronym())
                .toList();
    }

    private static List<String> found(Rule<?> rule, GroupReport report) {
        return outcome(rule, report).findings().stream()
                .map(finding -> name(report, finding))
                .toList();
    }

    private static String name(GroupReport report, Finding finding) {
        int index = Integer.parseInt(finding.location().steps().get(1));
        return report.chairTerms().get(index).organization().orElseThrow().written();
    }

    private static Outcome outcome(Rule<?> rule, GroupReport report) {
        return RuleSet.of("ALONE", List.of(rule))
                .check(report, TODAY)
                .outcome(rule.id())
                .orElseThrow();
    }
}
