package org.wsis4j.rules.followup;

import static org.wsis4j.followup.ProvisionSubject.WORKING_DAYS;
import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.PROPOSED;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.followup.Provisions;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.SessionKind;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** The sessions of the Commission: how they follow each other, and how long they are. */
final class SessionRules {

    private static final Provisions ABOUT_WORKING_DAYS =
            Provisions.standard().of(Mandates.actor("CSTD")).about(WORKING_DAYS);

    static final Rule<FollowUpReport> SESSIONS_ALTERNATE = rule("WSIS-GOV-033", FollowUpReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("33"),
                    RECOMMENDED,
                    "organizing in alternate years review and policy sessions of the Commission")
            .refersTo(E_2006_85.paragraph("27"), PROPOSED, "adopting the format of two-year cycles")
            .reads(Sessions.paths("kind", "year", "start"))
            .check(SessionRules::lookAtKinds);

    static final Rule<FollowUpReport> WORKING_DAYS_AS_DECIDED = rule("WSIS-GOV-035", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("27"), PROPOSED, "from the current five working days to eight")
            .reads("date")
            .reads(Sessions.paths("workingDays"))
            .check(SessionRules::lookAtWorkingDays);

    private SessionRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(SESSIONS_ALTERNATE, WORKING_DAYS_AS_DECIDED);
    }

    private static void lookAtKinds(FollowUpReport report, Examination found) {
        Map<Long, Set<SessionKind>> kinds = new HashMap<>();
        List<Sessions> sessions = Sessions.in(report).stream()
                .filter(told -> kind(told).isPresent() && told.year(found).isPresent())
                .toList();
        for (Sessions told : sessions) {
            kinds.computeIfAbsent(year(told, found), year -> EnumSet.noneOf(SessionKind.class))
                    .add(kind(told).orElseThrow());
        }
        boolean applies = false;
        for (Sessions told : sessions) {
            long year = year(told, found);
            SessionKind kind = kind(told).orElseThrow();
            Set<SessionKind> before = kinds.getOrDefault(year - 1, Set.of());
            applies |= !before.isEmpty();
            if (before.contains(kind)) {
                told.at(found, "kind").with("kind", kind).with("year", year).add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtWorkingDays(FollowUpReport report, Examination found) {
        Optional<LocalDate> day = Mandates.day(report, found);
        boolean applies = false;
        for (Sessions told : Sessions.in(report)) {
            if (day.isPresent() && told.session().workingDays().isPresent()) {
                applies = true;
                int days = told.session().workingDays().get();
                Mandates.lookAtFigure(days, day.get(), ABOUT_WORKING_DAYS, told.at(found, "workingDays"));
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static Optional<SessionKind> kind(Sessions told) {
        return told.session().kind().flatMap(Coded::value);
    }

    private static long year(Sessions told, Examination found) {
        return told.year(found).orElseThrow();
    }
}
