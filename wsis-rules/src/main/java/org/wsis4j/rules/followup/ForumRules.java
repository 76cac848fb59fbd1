package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.ToldDays;

/** The meetings of the Internet Governance Forum: how often, and how long. */
final class ForumRules {

    private static final int MEETINGS_A_YEAR = Mandates.figure("IGF/frequency");
    private static final int LEAST_DAYS = Mandates.figure("IGF/meeting-days-least");
    private static final int MOST_DAYS = Mandates.figure("IGF/meeting-days-most");

    static final Rule<FollowUpReport> ONE_FORUM_A_YEAR = rule("WSIS-IGF-001", FollowUpReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("46"), RECOMMENDED, "the Forum should meet once a year")
            .reads("forums/*/start", "forums/*/end", "forums/*/place")
            .check(ForumRules::lookAtYears);

    static final Rule<FollowUpReport> THREE_TO_FIVE_DAYS = rule("WSIS-IGF-002", FollowUpReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("46"), RECOMMENDED, "should meet once a year for three to five days")
            .reads("forums/*/start", "forums/*/end")
            .check(ForumRules::lookAtDays);

    private ForumRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ONE_FORUM_A_YEAR, THREE_TO_FIVE_DAYS);
    }

    private static void lookAtYears(FollowUpReport report, Examination found) {
        Map<Integer, Integer> meetings = new HashMap<>();
        ToldDays told = new ToldDays();
        for (int i = 0; i < report.forums().size(); i++) {
            ReportedForum forum = report.forums().get(i);
            Optional<LocalDate> start = forum.start();
            if (start.isPresent() && told.isNew(start.get(), forum.end(), ToldDays.place(forum.place()))) {
                int year = start.get().getYear();
                if (meetings.merge(year, 1, Integer::sum) > MEETINGS_A_YEAR) {
                    found.at("forums", i).with("year", year).add();
                }
            }
        }
        if (meetings.isEmpty()) {
            found.notApplicable();
        }
    }

    private static void lookAtDays(FollowUpReport report, Examination found) {
        boolean applies = false;
        for (int i = 0; i < report.forums().size(); i++) {
            ReportedForum forum = report.forums().get(i);
            if (forum.start().isPresent() && forum.end().isPresent()) {
                applies = true;
                long days =
                        ChronoUnit.DAYS.between(forum.start().get(), forum.end().get()) + 1;
                if (days < LEAST_DAYS || days > MOST_DAYS) {
                    found.at("forums", i)
                            .with("start", forum.start().get())
                            .with("end", forum.end().get())
                            .with("least", LEAST_DAYS)
                            .with("most", MOST_DAYS)
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }
}
