package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** Makes one draft of a report of the group: each field filled or not, whatever the values say. */
final class AnyGroupReport {

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyGroupReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    GroupReport make() {
        GroupReport report = GroupReport.builder()
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .symbol(draw.maybe(() -> words.text(Prose.SYMBOLS)))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .date(draw.maybe(words::day))
                .period(draw.maybe(parts::period))
                .recipient(draw.maybe(() -> words.text(Prose.RECIPIENTS)))
                .chair(draw.maybe(codes::organization))
                .coChairs(list(codes::organization))
                .secretariat(list(codes::organization))
                .members(list(codes::organization))
                .chairTerms(list(this::chairTerm))
                .coChairElections(list(this::election))
                .workPlans(list(this::workPlan))
                .meetings(list(this::groupMeeting))
                .tasks(list(() -> codes.of(GroupTask.values(), GroupTask::find)))
                .inputs(list(parts::input))
                .networkCoordinators(list(codes::organization))
                .build();
        return GroupReport.builder()
                .from(report)
                .unread(parts.unread(
                        List.of(Map.entry("date", report.date()), Map.entry("meetings", report.meetings()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    ReportedChairTerm chairTerm() {
        return ReportedChairTerm.builder()
                .organization(draw.maybe(codes::organization))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .source(draw.maybe(() -> words.text(Prose.SOURCES)))
                .unread(parts.unknownField())
                .build();
    }

    ReportedElection election() {
        return ReportedElection.builder()
                .organization(draw.maybe(codes::organization))
                .chair(draw.maybe(codes::organization))
                .date(draw.maybe(words::day))
                .unread(parts.unknownField())
                .build();
    }

    ReportedWorkPlan workPlan() {
        return ReportedWorkPlan.builder()
                .title(draw.maybe(() -> words.text(Prose.WORK_PLANS)))
                .adopted(draw.maybe(words::day))
                .unread(parts.unknownField())
                .build();
    }

    ReportedGroupMeeting groupMeeting() {
        return ReportedGroupMeeting.builder()
                .number(draw.maybe(words::whole))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .place(draw.maybe(() -> words.text(Prose.PLACES)))
                .mode(draw.maybe(() -> codes.of(MeetingMode.values(), MeetingMode::find)))
                .unread(parts.unknownField())
                .build();
    }
}
