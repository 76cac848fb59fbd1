package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.followup.FollowUpProcess;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.Dating;
import org.wsis4j.source.SourceDocuments;

/** What goes on beside the bodies: the Alliance, and the process towards enhanced cooperation. */
final class ProcessRules {

    private static final Actor ALLIANCE = Mandates.actor("GAID");

    private static final Obligations TO_THE_SECRETARY_GENERAL =
            Obligations.standard().of(ALLIANCE).to(Mandates.actor("SECRETARY_GENERAL"));

    /** No source says that the Alliance ended; this call for contributions is the last read of those it was to answer. */
    private static final LocalDate LAST_TOLD = SourceDocuments.standard()
            .require("CSTD-INVITATION-2011")
            .date()
            .map(Dating::latest)
            .orElseThrow();

    private static final Optional<Organization> COUNCIL =
            Mandates.actor("ECOSOC").organization();

    private static final LocalDate COOPERATION_STARTS_BY = FollowUpProcess.find("ENHANCED_COOPERATION")
            .flatMap(FollowUpProcess::startBy)
            .orElseThrow();

    static final Rule<FollowUpReport> ENHANCED_COOPERATION_STARTED = rule("WSIS-TIME-014", FollowUpReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("42"), RECOMMENDED, "should be started by the end of the first quarter of 2006")
            .reads("enhancedCooperationStart")
            .check((report, found) -> {
                if (report.enhancedCooperationStart().isEmpty()) {
                    found.notApplicable();
                } else if (report.enhancedCooperationStart().get().isAfter(COOPERATION_STARTS_BY)) {
                    found.at("enhancedCooperationStart")
                            .with("start", report.enhancedCooperationStart().get())
                            .with("by", COOPERATION_STARTS_BY)
                            .add();
                }
            });

    static final Rule<FollowUpReport> ALLIANCE_IS_REFLECTED = rule("WSIS-GOV-038", FollowUpReport.class)
            .severity(INFO)
            .follows(E_2006_85.paragraph("39"), DESCRIPTIVE, "with a view to reflecting the Alliance")
            .reads("recipient", "session/body", "date", "inputs/*/organization")
            .check((report, found) -> {
                boolean named = report.inputs().stream()
                        .anyMatch(input ->
                                input.organization().flatMap(Coded::value).equals(ALLIANCE.organization()));
                if (!isToTheCouncil(report, found) || !isOfTheAlliancesTime(report, found)) {
                    found.notApplicable();
                } else if (!named) {
                    found.at("inputs").with("alliance", ALLIANCE).missing();
                }
            });

    private ProcessRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ENHANCED_COOPERATION_STARTED, ALLIANCE_IS_REFLECTED);
    }

    private static boolean isToTheCouncil(FollowUpReport report, Examination found) {
        Optional<Coded<Organization>> recipient = report.recipient().isPresent() || found.hides("recipient")
                ? report.recipient()
                : report.session().flatMap(ReportedSession::body);
        return recipient.filter(body -> body.value().equals(COUNCIL)).isPresent();
    }

    /** A report of the day on which this was asked could not have done so yet. */
    private static boolean isOfTheAlliancesTime(FollowUpReport report, Examination found) {
        Optional<LocalDate> day = Mandates.day(report, found);
        return report.date().isPresent()
                && !report.date().get().isAfter(LAST_TOLD)
                && TO_THE_SECRETARY_GENERAL.inForceOn(day.orElseThrow()).stream()
                        .anyMatch(obligation -> obligation
                                .from()
                                .latest()
                                .isBefore(report.date().get()));
    }
}
