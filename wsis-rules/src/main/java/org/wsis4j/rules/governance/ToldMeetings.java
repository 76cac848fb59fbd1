package org.wsis4j.rules.governance;

import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.GroupMeeting;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.governance.GroupMeetings.Counting;
import org.wsis4j.governance.GroupMeetings.YearBasis;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.ToldDays;
import org.wsis4j.source.Dating;

/**
 * Counts the meetings that a draft tells, by calendar year, as {@link GroupMeetings#moreThanOneAYear()} does. Where the
 * mandates of the founding day count, the paragraph is taken at its word: online meetings count too.
 */
final class ToldMeetings {

    private static final LocalDate FOUNDED =
            E_2006_85.date().map(Dating::latest).orElseThrow();

    private final List<ReportedGroupMeeting> meetings;
    private final Examination found;
    private final Counting counting;

    ToldMeetings(List<ReportedGroupMeeting> meetings, Examination found) {
        this.meetings = meetings;
        this.found = found;
        this.counting = found.mandatesOf().equals(FOUNDED) ? Counting.ALL : Counting.PHYSICAL;
    }

    /** First those that surely count; then with those of which nobody can say whether they were held online. */
    void look() {
        int[] said = once(meeting -> Presence.isSaid(meeting) && canCount(meeting));
        if (said.length < 2) {
            found.notApplicable();
            return;
        }
        if (said.length > ToldRecord.MOST) {
            found.at("meetings").undetermined();
            return;
        }
        List<GroupMeeting> sure = IntStream.of(once(meeting -> canCount(meeting) && !isOpen(meeting)))
                .boxed()
                .flatMap(i -> ToldRecord.meeting(i, meetings.get(i), mode(meetings.get(i))).stream())
                .toList();
        List<GroupMeeting> possible = IntStream.of(said)
                .boxed()
                .flatMap(i -> ToldRecord.meeting(i, meetings.get(i), Optional.of(MeetingMode.PHYSICAL)).stream())
                .toList();
        Set<Integer> years = tellYears(sure);
        boolean more = years(possible).stream().anyMatch(year -> !years.contains(year));
        boolean undated = possible.size() < said.length;
        if (more || undated) {
            found.at("meetings").undetermined();
        }
    }

    /** Where those that are told of the same day, with nothing that differs, stand first. */
    private int[] once(Predicate<ReportedGroupMeeting> wanted) {
        ToldDays told = new ToldDays();
        return IntStream.range(0, meetings.size())
                .filter(i -> wanted.test(meetings.get(i)) && isNew(meetings.get(i), told))
                .toArray();
    }

    private static boolean isNew(ReportedGroupMeeting meeting, ToldDays told) {
        return meeting.start()
                .map(day -> told.isNew(
                        day, meeting.number(), meeting.end(), ToldDays.place(meeting.place()), mode(meeting)))
                .orElse(true);
    }

    private Set<Integer> tellYears(List<GroupMeeting> sure) {
        Set<Integer> years = years(sure);
        years.stream().sorted().forEach(year -> {
            List<LocalDate> days = sure.stream()
                    .map(meeting -> meeting.held().earliest())
                    .filter(day -> day.getYear() == year)
                    .sorted()
                    .toList();
            found.at("meetings").with("days", days).add();
        });
        return years;
    }

    private Set<Integer> years(List<GroupMeeting> meetings) {
        return GroupMeetings.of(meetings).moreThanOneAYear(YearBasis.CALENDAR_YEAR, counting).stream()
                .map(Deviation::from)
                .map(LocalDate::getYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without a mode a place decides; a mode that is not on the list can mean anything. */
    private boolean isOpen(ReportedGroupMeeting meeting) {
        boolean somewhere = meeting.mode().isEmpty() && Presence.isSaid(meeting.place());
        return counting == Counting.PHYSICAL && mode(meeting).isEmpty() && !somewhere;
    }

    private boolean canCount(ReportedGroupMeeting meeting) {
        return counting == Counting.ALL
                || mode(meeting).filter(MeetingMode.ONLINE::equals).isEmpty();
    }

    private static Optional<MeetingMode> mode(ReportedGroupMeeting meeting) {
        return meeting.mode().flatMap(Coded::value);
    }
}
