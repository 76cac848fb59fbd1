package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.followup.SessionKind;

/** Makes what a clean report on the follow-up tells of the bodies and of the Forum. */
final class CleanBodies {

    private static final String THEME_OF_2006 = "promoting the building of a people-centred, development-oriented and"
            + " inclusive information society, with a view to enhancing digital opportunities for all people";

    private final Draw draw;
    private final FollowUpSetting setting;

    CleanBodies(Draw draw, FollowUpSetting setting) {
        this.draw = draw;
        this.setting = setting;
    }

    /** One or several that follow each other, up to that of the year. */
    List<ReportedSession> commissionSessions() {
        List<ReportedSession> sessions = new ArrayList<>();
        int earlier = draw.below(Math.min(setting.year() - FollowUpSetting.FIRST_YEAR, 3) + 1);
        for (int year = setting.year() - earlier; year <= setting.year(); year++) {
            sessions.add(commissionSession(year));
        }
        return sessions;
    }

    /**
     * A cycle of two years starts with a review; the tenth session, in 2007, was the first of one. The number is told only
     * of sessions on record, and the working days only in the first year, since of others nobody can say whether they are
     * right.
     */
    ReportedSession commissionSession(int year) {
        LocalDate start = FollowUpSetting.commissionMeets(year);
        boolean first = (year - FollowUpSetting.FIRST_YEAR) % 2 == 0;
        return ReportedSession.builder()
                .body(Spellings.organization("CSTD"))
                .ordinal(CommissionSession.find(year - 1997).map(CommissionSession::ordinal))
                .year(year)
                .start(start)
                .end(start.plusDays(4))
                .kind(Coded.of(first ? SessionKind.REVIEW : SessionKind.POLICY))
                .workingDays(setting.year() == FollowUpSetting.FIRST_YEAR ? Optional.of(5) : Optional.empty())
                .theme(year <= 2008 ? THEME_OF_2006 : draw.one(Prose.SESSION_THEMES))
                .build();
    }

    /** The first as it was; later ones once a year, up to the year before the report. */
    List<ReportedForum> forums() {
        List<ReportedForum> forums = new ArrayList<>();
        int last = setting.year() - 1;
        for (int year = last - draw.below(Math.min(last - 2006, 3) + 1); year <= last; year++) {
            forums.add(year == 2006 ? athens() : laterForum(year));
        }
        return forums;
    }

    static ReportedForum athens() {
        return forum("Athens", "Greece", LocalDate.of(2006, 10, 30), 4);
    }

    private ReportedForum laterForum(int year) {
        int which = draw.below(Prose.HOSTS.size() - 1) + 1;
        LocalDate start = LocalDate.of(year, 11, 1).plusDays(draw.below(25));
        return forum(
                List.of("", "Rio de Janeiro", "Hyderabad", "Sharm El Sheikh").get(which),
                Prose.HOSTS.get(which),
                start,
                draw.between(3, 5));
    }

    private static ReportedForum forum(String place, String host, LocalDate start, int days) {
        return ReportedForum.builder()
                .start(start)
                .end(start.plusDays(days - 1))
                .place(place)
                .host(host)
                .themes(Prose.FORUM_THEMES)
                .build();
    }

    /** The group of 2006. */
    ReportedAdvisoryGroup advisoryGroup() {
        return ReportedAdvisoryGroup.builder()
                .announced(LocalDate.of(2006, 5, 17))
                .members(46)
                .addCategories(
                        Spellings.category(draw, StakeholderCategory.GOVERNMENT),
                        Spellings.category(draw, StakeholderCategory.PRIVATE_SECTOR),
                        Spellings.category(draw, StakeholderCategory.CIVIL_SOCIETY),
                        Spellings.category(draw, StakeholderCategory.ACADEMIA_TECHNICAL),
                        Spellings.category(draw, StakeholderCategory.INTERNATIONAL_ORGANIZATION))
                .regions(Prose.REGIONS)
                .firstMeeting(LocalDate.of(2006, 5, 22))
                .build();
    }

    /** All older than the Summit. */
    List<ReportedBody> reviewBodies() {
        return Prose.REVIEW_BODIES.subList(0, draw.between(1, Prose.REVIEW_BODIES.size())).stream()
                .map(name -> ReportedBody.builder()
                        .name(name)
                        .intergovernmental(true)
                        .created(draw.maybe(() -> LocalDate.of(1945, 10, 24).plusYears(draw.below(50))))
                        .build())
                .toList();
    }
}
