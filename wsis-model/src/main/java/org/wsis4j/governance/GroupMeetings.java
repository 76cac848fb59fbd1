package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;

/**
 * Meetings of the group, and whether there were more than one a year (E/2006/85, paragraph 18).
 *
 * <p>What counts as one: the sittings with the same number that can lie within 31 days of the first of
 * them, so that a number cannot hide a second meeting; a meeting without number counts by itself. The text sets no such
 * bound; it is a convention of the library. When a meeting was held is when its first sitting was. What is not known exactly is counted only where every day it can mean leads to the same
 * answer.
 *
 * @param all the meetings and sittings, in the order given
 */
public record GroupMeetings(List<GroupMeeting> all) {

    /** A month: far more than the few days between the sittings on record, and far less than the year between meetings. */
    private static final int MOST_DAYS = 31;

    private static final GroupMeetings RECORDED = new GroupMeetings(GroupFiles.meetings());

    /**
     * Checks that the keys differ.
     *
     * @param all see {@link #all()}
     * @throws IllegalArgumentException if two have the same key
     */
    public GroupMeetings {
        all = List.copyOf(all);
        List<String> keys = all.stream().map(GroupMeeting::key).toList();
        for (String key : keys) {
            if (keys.indexOf(key) != keys.lastIndexOf(key)) {
                throw new IllegalArgumentException("meeting '" + key + "' stands twice; expected keys that differ");
            }
        }
    }

    /**
     * The meetings that the library has a source for; not all that were held.
     *
     * @return always the same
     */
    public static GroupMeetings recorded() {
        return RECORDED;
    }

    /**
     * Meetings of one's own.
     *
     * @param meetings in the order wanted
     * @return these
     * @throws IllegalArgumentException if two have the same key
     */
    public static GroupMeetings of(List<GroupMeeting> meetings) {
        return new GroupMeetings(meetings);
    }

    /**
     * The meetings as a calendar.
     *
     * @return one entry for each meeting or sitting
     */
    public Calendar calendar() {
        return Calendar.of(all.stream().map(GroupMeeting::toEntry).toList());
    }

    /**
     * Where there is more than one meeting in a calendar year, online meetings apart.
     *
     * @return as {@link #moreThanOneAYear(YearBasis, Counting)} with {@link YearBasis#CALENDAR_YEAR} and
     *     {@link Counting#PHYSICAL}
     */
    public List<Deviation> moreThanOneAYear() {
        return moreThanOneAYear(YearBasis.CALENDAR_YEAR, Counting.PHYSICAL);
    }

    /**
     * Where there is more than one meeting in a year.
     *
     * @param basis what a year is, which the paragraph does not say
     * @param counting which meetings count
     * @return a deviation for each calendar year that surely has several; with twelve months running one for each meeting
     *     that surely came less than twelve months after another, from the earliest day that this other can mean
     */
    public List<Deviation> moreThanOneAYear(YearBasis basis, Counting counting) {
        List<List<GroupMeeting>> meetings = meetings(counting);
        return basis == YearBasis.CALENDAR_YEAR ? byCalendarYear(meetings) : twelveMonthsRunning(meetings);
    }

    /** Each meeting as its sittings, the first of them first; in order of time. */
    private List<List<GroupMeeting>> meetings(Counting counting) {
        List<GroupMeeting> sittings = all.stream()
                .filter(counting::counts)
                .sorted(Comparator.comparing(
                                (GroupMeeting sitting) -> sitting.held().earliest())
                        .thenComparing(sitting -> sitting.held().latest()))
                .toList();
        List<List<GroupMeeting>> meetings = new ArrayList<>();
        for (GroupMeeting sitting : sittings) {
            meetings.stream()
                    .filter(meeting -> isSittingOf(meeting.get(0), sitting))
                    .findFirst()
                    .ifPresentOrElse(
                            meeting -> meeting.add(sitting), () -> meetings.add(new ArrayList<>(List.of(sitting))));
        }
        return meetings;
    }

    private static boolean isSittingOf(GroupMeeting first, GroupMeeting later) {
        LocalDate last = first.held().latest().plusDays(MOST_DAYS);
        return later.isSittingWith(first) && !later.held().earliest().isAfter(last);
    }

    private static List<Deviation> byCalendarYear(List<List<GroupMeeting>> meetings) {
        Map<Integer, List<List<GroupMeeting>>> byYear = new TreeMap<>();
        for (List<GroupMeeting> meeting : meetings) {
            Dating held = held(meeting);
            if (held.earliest().getYear() == held.latest().getYear()) {
                byYear.computeIfAbsent(held.earliest().getYear(), year -> new ArrayList<>())
                        .add(meeting);
            }
        }
        List<Deviation> deviations = new ArrayList<>();
        byYear.forEach((year, inYear) -> {
            if (inYear.size() > TermsOfReference.of2006().meetingsAYear()) {
                deviations.add(deviation(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), inYear));
            }
        });
        return List.copyOf(deviations);
    }

    private static List<Deviation> twelveMonthsRunning(List<List<GroupMeeting>> meetings) {
        List<Deviation> deviations = new ArrayList<>();
        for (int i = 1; i < meetings.size(); i++) {
            List<GroupMeeting> later = meetings.get(i);
            for (int j = i - 1; j >= 0; j--) {
                List<GroupMeeting> earlier = meetings.get(j);
                LocalDate first = held(earlier).earliest();
                if (held(later).latest().isBefore(first.plusYears(1))) {
                    deviations.add(deviation(first, first.plusYears(1).minusDays(1), List.of(earlier, later)));
                    break;
                }
            }
        }
        return List.copyOf(deviations);
    }

    private static Dating held(List<GroupMeeting> meeting) {
        return meeting.get(0).held();
    }

    private static Deviation deviation(LocalDate from, LocalDate to, List<List<GroupMeeting>> meetings) {
        List<Paragraph> record = meetings.stream()
                .flatMap(List::stream)
                .flatMap(meeting -> meeting.sources().stream())
                .distinct()
                .toList();
        return new Deviation(Deviation.Kind.MORE_THAN_ONE_MEETING_A_YEAR, from, to, List.<Organization>of(), record);
    }

    /** What a year is. The paragraph does not say it. */
    public enum YearBasis {
        /** From January to December. */
        CALENDAR_YEAR,
        /** Any twelve months in a row. */
        TWELVE_MONTHS_RUNNING
    }

    /** Which meetings count. */
    public enum Counting {
        /**
         * Those at a place, hybrid ones among them; also those of unknown mode whose place is known. A quotation of the
         * terms of reference limits physical meetings only (UNGIS-TOR-QUOTED-2006), and paragraph 18 itself asks for
         * electronic working methods.
         */
        PHYSICAL,
        /** All of them, as paragraph 18 reads when taken at its word. */
        ALL;

        private boolean counts(GroupMeeting meeting) {
            return this == ALL
                    || meeting.mode()
                            .map(mode -> mode != MeetingMode.ONLINE)
                            .orElse(meeting.place().isPresent());
        }
    }
}
