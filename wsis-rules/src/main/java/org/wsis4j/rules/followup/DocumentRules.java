package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** The document itself: that it can be cited, who asked for it, and whether it came in time. */
final class DocumentRules {

    static final Rule<FollowUpReport> FOLLOW_UP_REPORT_IS_CITABLE = rule("WSIS-REP-021", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("front-matter"), DESCRIPTIVE, "15 June 2006")
            .reads("symbol", "date")
            .check((report, found) -> {
                if (!Presence.isSaid(report.symbol())) {
                    found.at("symbol").with("field", "symbol").missing();
                }
                if (report.date().isEmpty()) {
                    found.at("date").with("field", "date").missing();
                }
            });

    static final Rule<FollowUpReport> NAMES_ITS_MANDATE = rule("WSIS-REP-022", FollowUpReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("summary"),
                    BINDING,
                    "submitted pursuant to a request contained in paragraph 15 of General Assembly resolution 60/252")
            .reads("mandate")
            .check((report, found) -> {
                if (!Presence.isSaid(report.mandate())) {
                    found.at("mandate").missing();
                }
            });

    static final Rule<FollowUpReport> LATE_REPORT_GIVES_A_REASON = rule("WSIS-REP-023", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("footnote-2"),
                    DESCRIPTIVE,
                    "submitted late owing to the need to reflect the outcomes")
            .reads("due", "submitted", "date", "lateReason")
            .check((report, found) -> {
                Optional<LocalDate> submitted = submittedOrDated(report, found);
                if (!isAfter(submitted, report.due())) {
                    found.notApplicable();
                } else if (!Presence.isSaid(report.lateReason())) {
                    found.at("lateReason")
                            .with("submitted", submitted.get())
                            .with("due", report.due().get())
                            .missing();
                }
            });

    static final Rule<FollowUpReport> SUBMITTED_WHEN_DUE = rule("WSIS-TIME-012", FollowUpReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("summary"),
                    BINDING,
                    "through the Council by June 2006, a report on the modalities")
            .reads("due", "submitted")
            .check((report, found) -> {
                if (report.due().isEmpty() || report.submitted().isEmpty()) {
                    found.notApplicable();
                } else if (isAfter(report.submitted(), report.due())) {
                    found.at("submitted")
                            .with("submitted", report.submitted().get())
                            .with("due", report.due().get())
                            .add();
                }
            });

    static final Rule<FollowUpReport> BEFORE_ITS_SESSION_ENDS = rule("WSIS-TIME-013", FollowUpReport.class)
            .severity(ERROR)
            .refersTo(E_2006_85.paragraph("front-matter"), DESCRIPTIVE, "Geneva, 3-28 July 2006")
            .reads("date", "session/end")
            .check((report, found) -> {
                Optional<LocalDate> end = report.session().flatMap(ReportedSession::end);
                if (report.date().isEmpty() || end.isEmpty()) {
                    found.notApplicable();
                } else if (isAfter(report.date(), end)) {
                    found.at("date")
                            .with("date", report.date().get())
                            .with("end", end.get())
                            .add();
                }
            });

    private DocumentRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                FOLLOW_UP_REPORT_IS_CITABLE,
                NAMES_ITS_MANDATE,
                LATE_REPORT_GIVES_A_REASON,
                SUBMITTED_WHEN_DUE,
                BEFORE_ITS_SESSION_ENDS);
    }

    /** What is dated later than it was due was submitted later too. */
    private static Optional<LocalDate> submittedOrDated(FollowUpReport report, Examination found) {
        return report.submitted().isPresent() || found.hides("submitted") ? report.submitted() : report.date();
    }

    private static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
    }
}
