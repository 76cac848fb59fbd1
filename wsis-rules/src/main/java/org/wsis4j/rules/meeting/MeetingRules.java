package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** What a facilitation meeting is: of which lines, when, where and how it was held, and who called it. */
final class MeetingRules {

    static final Rule<FacilitationMeetingReport> OPEN_TO_ALL = rule("WSIS-MTG-002", FacilitationMeetingReport.class)
            .severity(WARNING)
            .refersTo(CONSULTATION_2006.paragraph("1"), DESCRIPTIVE, "was open to all WSIS stakeholders")
            .reads("open")
            .check((report, found) -> {
                if (report.open().isEmpty()) {
                    found.notApplicable();
                } else if (!report.open().get()) {
                    found.at("open").add();
                }
            });

    static final Rule<FacilitationMeetingReport> ONLINE_WHERE_POSSIBLE = rule(
                    "WSIS-MTG-003", FacilitationMeetingReport.class)
            .severity(INFO)
            .asks(
                    CONSULTATION_2006.paragraph("10(d)"),
                    RECOMMENDED,
                    "full use of online tools rather than physical meetings, where possible")
            .reads("mode")
            .check((report, found) -> {
                if (report.mode().isEmpty() || !report.mode().get().isKnown()) {
                    found.notApplicable();
                } else if (report.mode().get().is(MeetingMode.PHYSICAL)) {
                    found.at("mode").add();
                }
            });

    static final Rule<FacilitationMeetingReport> SAYS_ITS_DAYS = rule("WSIS-MTG-004", FacilitationMeetingReport.class)
            .severity(ERROR)
            .reads("start")
            .check((report, found) -> {
                if (report.start().isEmpty()) {
                    found.at("start").missing();
                }
            });

    static final Rule<FacilitationMeetingReport> SAYS_ITS_PLACE = rule("WSIS-MTG-005", FacilitationMeetingReport.class)
            .severity(WARNING)
            .reads("place", "mode")
            .check((report, found) -> {
                boolean online = report.mode()
                        .filter(mode -> mode.is(MeetingMode.ONLINE))
                        .isPresent();
                if (online) {
                    found.notApplicable();
                } else if (!Presence.isSaid(report.place())) {
                    found.at("place").missing();
                }
            });

    static final Rule<FacilitationMeetingReport> NAMES_ITS_CONVENORS = rule(
                    "WSIS-MTG-006", FacilitationMeetingReport.class)
            .severity(WARNING)
            .refersTo(
                    CONSULTATION_2006.paragraph("1"),
                    DESCRIPTIVE,
                    "was convened and co-chaired by ITU, UNESCO and UNDP")
            .reads("convenors")
            .check((report, found) -> {
                if (!Presence.isSaid(report.convenors())) {
                    found.at("convenors").missing();
                }
            });

    static final Rule<FacilitationMeetingReport> MEETING_NAMES_ITS_LINE = rule(
                    "WSIS-MTG-012", FacilitationMeetingReport.class)
            .severity(ERROR)
            .refersTo(
                    E_2006_85.paragraph("10"),
                    RECOMMENDED,
                    "organized taking into account the themes and action lines in the Plan of Action")
            .reads("actionLines")
            .check((report, found) -> {
                if (!Presence.isSaid(report.actionLines())) {
                    found.at("actionLines").missing();
                }
            });

    private MeetingRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                OPEN_TO_ALL,
                ONLINE_WHERE_POSSIBLE,
                SAYS_ITS_DAYS,
                SAYS_ITS_PLACE,
                NAMES_ITS_CONVENORS,
                MEETING_NAMES_ITS_LINE);
    }
}
