package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.Weekdays;

/** Breaks the rules about the codes in reports of meetings, apart from those of participants. */
final class MeetingReferenceBreaks {

    private MeetingReferenceBreaks() {}

    static Map<String, Break<CleanMeeting>> all() {
        return Map.of(
                "WSIS-REF-001",
                        edit((report, clean) -> report.actionLines(withUnread(clean, ReferenceBreaks.NO_LINES))),
                "WSIS-REF-002", edit((report, clean) -> report.actionLines(cyrillicIn(clean))),
                "WSIS-REF-007", edit(MeetingReferenceBreaks::unknownValue),
                "WSIS-REF-010",
                        edit((report, clean) -> report.actionLines(withUnread(clean, ReferenceBreaks.SEVERAL_LINES))));
    }

    private static List<Coded<ActionLine>> withUnread(CleanMeeting clean, List<String> codes) {
        return clean.draw()
                .inserted(clean.report().actionLines(), Coded.read(clean.draw().one(codes), ActionLine::find));
    }

    private static List<Coded<ActionLine>> cyrillicIn(CleanMeeting clean) {
        int at = clean.draw().below(clean.lines().size());
        List<Coded<ActionLine>> lines = new ArrayList<>(clean.report().actionLines());
        lines.set(at, ReferenceBreaks.cyrillic(clean.lines().get(at)));
        return lines;
    }

    private static void unknownValue(FacilitationMeetingReport.Builder report, CleanMeeting clean) {
        String code = clean.draw().one(ReferenceBreaks.NO_VALUES);
        switch (clean.draw().below(5)) {
            case 0 -> report.weekday(Coded.read(code, Weekdays::find));
            case 1 -> report.mode(Coded.read(code, MeetingMode::find));
            case 2 ->
                report.chairs(List.of(MeetingChair.builder()
                        .nominatedBy(Coded.read(code, Nominator::find))
                        .build()));
            case 3 ->
                report.linkedEvent(LinkedEvent.builder()
                        .relation(Coded.read(code, EventRelation::find))
                        .build());
            default ->
                report.addFacilitators(ReportedFacilitator.builder()
                        .status(Coded.read(code, DesignationStatus::find))
                        .build());
        }
    }
}
