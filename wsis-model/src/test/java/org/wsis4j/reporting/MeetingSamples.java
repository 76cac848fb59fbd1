package org.wsis4j.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;

/** The report of a facilitation meeting and its parts, with every field set. */
final class MeetingSamples {

    private MeetingSamples() {}

    static List<Supplier<Draft>> full() {
        return List.of(
                MeetingSamples::report,
                MeetingSamples::chair,
                MeetingSamples::participants,
                MeetingSamples::categoryCount,
                MeetingSamples::event);
    }

    static List<Draft> empty() {
        return List.of(
                FacilitationMeetingReport.builder().build(),
                MeetingChair.builder().build(),
                Participants.builder().build(),
                ParticipantCount.builder().build(),
                LinkedEvent.builder().build());
    }

    static FacilitationMeetingReport report() {
        return FacilitationMeetingReport.builder()
                .title("Facilitation meeting C5")
                .symbol("ALC5/2006")
                .language("en")
                .url("https://example.org/c5")
                .date(LocalDate.of(2006, 5, 20))
                .addActionLines(Coded.read("C5", ActionLine::find), Coded.read("C12", ActionLine::find))
                .number(1)
                .start(LocalDate.of(2006, 5, 15))
                .end(LocalDate.of(2006, 5, 16))
                .hours("10.00-13.00")
                .weekday(Coded.of(DayOfWeek.MONDAY))
                .place("Geneva")
                .mode(Coded.of(MeetingMode.HYBRID))
                .open(true)
                .addConvenors(Samples.organization("ITU"))
                .addChairs(chair())
                .participants(participants())
                .linkedEvent(event())
                .addFacilitators(Samples.facilitator())
                .termsOfReference("Revised terms of reference")
                .addWorkProgramme("A survey")
                .addWorkingMethods("A mailing list")
                .addObjectives("To begin")
                .addOutcomes("A focal point")
                .addNextSteps("A second meeting")
                .addAnnexes("Agenda")
                .unread(Samples.UNREAD)
                .build();
    }

    static MeetingChair chair() {
        return MeetingChair.builder()
                .name("A. Chair")
                .organization(Samples.organization("UNESCO"))
                .nominatedBy(Coded.of(Nominator.ACTION_LINE))
                .unread(Samples.UNREAD)
                .build();
    }

    static Participants participants() {
        return Participants.builder()
                .count(43)
                .approximate(false)
                .addCategories(categoryCount())
                .unread(Samples.UNREAD)
                .build();
    }

    static ParticipantCount categoryCount() {
        return ParticipantCount.builder()
                .category(Coded.of(StakeholderCategory.GOVERNMENT))
                .count(15)
                .unread(Samples.UNREAD)
                .build();
    }

    static LinkedEvent event() {
        return LinkedEvent.builder()
                .name("Information Society Week")
                .start(LocalDate.of(2006, 5, 17))
                .end(LocalDate.of(2006, 5, 19))
                .place("Palais des Nations")
                .relation(Coded.of(EventRelation.BEFORE))
                .unread(Samples.UNREAD)
                .build();
    }
}
