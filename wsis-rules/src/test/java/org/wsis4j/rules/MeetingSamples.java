package org.wsis4j.rules;

import static org.wsis4j.rules.Samples.day;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;

/** Reports of meetings for tests, and parts of them. */
public final class MeetingSamples {

    private MeetingSamples() {}

    /** A clean report of the second meeting on C3, of one day. */
    public static FacilitationMeetingReport.Builder meeting() {
        return FacilitationMeetingReport.builder()
                .title("Second facilitation meeting on access to information")
                .symbol("ALC3/2007")
                .language("en")
                .url("https://www.example.org/c3-2007")
                .date(LocalDate.of(2007, 5, 25))
                .actionLines(List.of(line("C3")))
                .number(2)
                .start(LocalDate.of(2007, 5, 16))
                .end(LocalDate.of(2007, 5, 16))
                .hours("10.00-13.00")
                .weekday(Coded.of(DayOfWeek.WEDNESDAY))
                .place("Geneva")
                .mode(Coded.of(MeetingMode.HYBRID))
                .open(true)
                .convenors(List.of(organization("UNESCO")))
                .chairs(List.of(chair("A Community Radio", "ACTION_LINE")))
                .participants(participants(24, count("GOVERNMENT", 15), count("CIVIL_SOCIETY", 9)))
                .linkedEvent(event("2007-05-14", "2007-05-18", "DURING"))
                .facilitators(List.of(ReportedFacilitator.builder()
                        .from(Samples.facilitator("UNESCO", "C3", "FOCAL_POINT"))
                        .contact("focal.point@example.org")
                        .build()))
                .termsOfReference("Revised terms of reference")
                .workProgramme(List.of("A survey"))
                .workingMethods(List.of("A mailing list"))
                .objectives(List.of("Exchange information"))
                .outcomes(List.of("The work programme was adopted"))
                .nextSteps(List.of("A third meeting"))
                .annexes(List.of("Agenda"));
    }

    public static MeetingChair chair(String organization, String nominator) {
        return MeetingChair.builder()
                .name("A. Chairperson")
                .organization(organization(organization))
                .nominatedBy(Coded.read(nominator, Nominator::find))
                .build();
    }

    public static Participants participants(int count, ParticipantCount... categories) {
        return Participants.builder().count(count).addCategories(categories).build();
    }

    public static ParticipantCount count(String category, int count) {
        return ParticipantCount.builder()
                .category(Coded.read(category, StakeholderCategory::find))
                .count(count)
                .build();
    }

    public static LinkedEvent event(String start, String end, String relation) {
        return LinkedEvent.builder()
                .name("Information Society Week")
                .start(day(start))
                .end(day(end))
                .place("Geneva")
                .relation(Coded.read(relation, EventRelation::find))
                .build();
    }
}
