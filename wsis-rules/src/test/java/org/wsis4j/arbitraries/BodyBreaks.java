package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;

/** Breaks the rules about the bodies of the follow-up: the Commission, those that review, the Forum and its group. */
final class BodyBreaks {

    /** In a year of which no meeting of the Forum is on record. */
    private static final LocalDate OFF_RECORD = LocalDate.of(2007, 11, 12);

    private BodyBreaks() {}

    static Map<String, Break<CleanFollowUp>> all() {
        return Map.ofEntries(
                Map.entry("WSIS-GOV-030", edit((report, clean) -> report.addReviewBodies(body(clean, false, 1)))),
                Map.entry("WSIS-GOV-031", edit((report, clean) -> report.commissionMandates(oneMandate(clean)))),
                Map.entry("WSIS-GOV-032", edit((report, clean) -> report.addReviewBodies(body(clean, true, 22_000)))),
                Map.entry("WSIS-GOV-033", edit((report, clean) -> report.addCommissionSessions(sameKind(clean)))),
                Map.entry(
                        "WSIS-GOV-034",
                        edit((report, clean) ->
                                report.commissionMembers(clean.draw().one(53, 21, 60, 0, -1)))),
                Map.entry("WSIS-GOV-035", edit(BodyBreaks::ofOtherLength)),
                Map.entry("WSIS-GOV-036", edit((report, clean) -> report.addCommissionSessions(misnumbered(clean)))),
                Map.entry(
                        "WSIS-GOV-037",
                        edit((report, clean) ->
                                report.overallReviewYear(clean.draw().one(2010, 2014, 2016, 2020, 0)))),
                Map.entry("WSIS-GOV-040", edit((report, clean) -> report.addCommissionSessions(offTheme(clean)))),
                Map.entry("WSIS-MSP-008", edit((report, clean) -> report.advisoryGroup(lackingACategory(clean)))),
                Map.entry("WSIS-IGF-001", edit((report, clean) -> report.forums(twoInAYear(clean)))),
                Map.entry("WSIS-IGF-002", edit((report, clean) -> report.forums(List.of(ofOtherLength(clean))))),
                Map.entry("WSIS-IGF-003", edit((report, clean) -> report.forums(List.of(onOtherThemes(clean))))),
                Map.entry("WSIS-IGF-004", edit((report, clean) -> report.forums(List.of(elsewhere(clean))))),
                Map.entry(
                        "WSIS-IGF-005",
                        edit((report, clean) -> report.advisoryGroup(group(clean)
                                .members(clean.draw().one(45, 47, 0, 55))
                                .build()))),
                Map.entry(
                        "WSIS-TIME-015",
                        edit((report, clean) -> report.advisoryGroup(group(clean)
                                .firstMeeting(LocalDate.of(2006, 5, 17)
                                        .minusDays(clean.draw().between(1, 300)))
                                .build()))));
    }

    private static ReportedBody body(CleanFollowUp clean, boolean intergovernmental, int days) {
        return ReportedBody.builder()
                .name(clean.draw().one("Committee on the Follow-up", "Forum of Reviewers"))
                .intergovernmental(intergovernmental)
                .created(LocalDate.of(1946, 6, 26).plusDays(days + clean.draw().below(300)))
                .build();
    }

    private static List<Coded<CommissionMandate>> oneMandate(CleanFollowUp clean) {
        return List.of(Coded.of(clean.draw().one(CommissionMandate.values())));
    }

    private static ReportedSession sameKind(CleanFollowUp clean) {
        ReportedSession last = clean.draw().one(clean.report().commissionSessions());
        return ReportedSession.builder()
                .year(last.year().orElseThrow() + 1)
                .kind(last.kind())
                .build();
    }

    /** Told before the session of 2007, the last of which it is known that it had five; there were 33 members then. */
    private static void ofOtherLength(FollowUpReport.Builder report, CleanFollowUp clean) {
        report.date(FollowUpSetting.FIRST_DUE.minusDays(clean.draw().below(59)))
                .commissionMembers(33)
                .events(List.of())
                .addCommissionSessions(ReportedSession.builder()
                        .workingDays(clean.draw().one(8, 4, 10, 0))
                        .build());
    }

    /** Of a number and a year at least one is on record. */
    private static ReportedSession misnumbered(CleanFollowUp clean) {
        return ReportedSession.builder()
                .ordinal(clean.draw().one(9, 10, 14))
                .year(clean.draw().one(2008, 2012, 1998))
                .build();
    }

    private static ReportedSession offTheme(CleanFollowUp clean) {
        return ReportedSession.builder()
                .year(clean.draw().one(2007, 2008))
                .theme(clean.draw().one(Prose.SESSION_THEMES))
                .build();
    }

    private static ReportedAdvisoryGroup lackingACategory(CleanFollowUp clean) {
        StakeholderCategory category = clean.draw()
                .one(
                        StakeholderCategory.GOVERNMENT,
                        StakeholderCategory.PRIVATE_SECTOR,
                        StakeholderCategory.CIVIL_SOCIETY);
        return group(clean)
                .categories(clean.report().advisoryGroup().orElseThrow().categories().stream()
                        .filter(code -> !code.is(category))
                        .toList())
                .build();
    }

    /** On the same days at other places, or on other days. */
    private static List<ReportedForum> twoInAYear(CleanFollowUp clean) {
        return List.of(
                from(OFF_RECORD, 4).place("Rio de Janeiro").build(),
                from(OFF_RECORD.plusDays(clean.draw().below(49)), 4)
                        .place("Hyderabad")
                        .build());
    }

    private static ReportedForum ofOtherLength(CleanFollowUp clean) {
        return from(OFF_RECORD, clean.draw().one(1, 2, 6, 10)).build();
    }

    private static ReportedForum.Builder from(LocalDate start, int days) {
        return ReportedForum.builder().start(start).end(start.plusDays(days - 1));
    }

    private static ReportedForum onOtherThemes(CleanFollowUp clean) {
        List<String> themes = clean.draw().oneIn(2)
                ? Prose.FORUM_THEMES.subList(0, clean.draw().between(1, 3))
                : clean.draw().inserted(Prose.FORUM_THEMES, "Emerging issues");
        return ReportedForum.builder().from(CleanBodies.athens()).themes(themes).build();
    }

    private static ReportedForum elsewhere(CleanFollowUp clean) {
        ReportedForum.Builder athens = ReportedForum.builder().from(CleanBodies.athens());
        return switch (clean.draw().below(3)) {
            case 0 -> athens.place("Rio de Janeiro").build();
            case 1 -> athens.host("Brazil").build();
            default -> athens.start(LocalDate.of(2006, 10, 31)).build();
        };
    }

    private static ReportedAdvisoryGroup.Builder group(CleanFollowUp clean) {
        return ReportedAdvisoryGroup.builder()
                .from(clean.report().advisoryGroup().orElseThrow());
    }
}
