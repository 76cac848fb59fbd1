package org.wsis4j.rules;

import static org.wsis4j.rules.Samples.day;
import static org.wsis4j.rules.Samples.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.followup.SessionKind;

/** Reports on the follow-up for tests, and parts of them. */
public final class FollowUpSamples {

    private FollowUpSamples() {}

    /** A clean report to the Commission on the year 2006. */
    public static FollowUpReport.Builder followUp() {
        return FollowUpReport.builder()
                .title("Progress made in the implementation of the outcomes")
                .symbol("A/62/59-E/2007/50")
                .language("en")
                .url("https://www.example.org/follow-up-2007")
                .date(LocalDate.of(2007, 3, 1))
                .author("Secretary-General")
                .mandate("E/RES/2006/46")
                .recipient(organization("CSTD"))
                .session(session(10, 2007, "2007-05-21", "REVIEW"))
                .due(LocalDate.of(2007, 3, 31))
                .submitted(LocalDate.of(2007, 3, 5))
                .events(List.of(Samples.activity("HELD", "2006-10-10", "2006-10-13")))
                .commissionSessions(List.of(session(10, 2007, "2007-05-21", "REVIEW")))
                .commissionMembers(33)
                .commissionMandates(
                        Stream.of(CommissionMandate.values()).map(Coded::of).toList())
                .forums(List.of(forum("2006-10-30", "2006-11-02")))
                .advisoryGroup(advisoryGroup("2006-05-17", "2006-05-22"))
                .reviewBodies(List.of(body("Economic and Social Council", true, "1945-10-24")))
                .overallReviewYear(2015)
                .enhancedCooperationStart(LocalDate.of(2006, 3, 31))
                .inputs(List.of(GroupSamples.input("GAID"), GroupSamples.input("UNGIS")))
                .countries(List.of(country("Peru", "UNDAF", true)));
    }

    /** A session of the Commission, of five days. */
    public static ReportedSession session(int ordinal, int year, String start, String kind) {
        return ReportedSession.builder()
                .body(organization("CSTD"))
                .ordinal(ordinal)
                .year(year)
                .start(day(start))
                .end(day(start).map(first -> first.plusDays(4)))
                .kind(Coded.read(kind, SessionKind::find))
                .workingDays(5)
                .theme("promoting the building of a people-centred, development-oriented and inclusive information"
                        + " society, with a view to enhancing digital opportunities for all people")
                .build();
    }

    public static ReportedForum forum(String start, String end) {
        return ReportedForum.builder()
                .start(day(start))
                .end(day(end))
                .place("Athens")
                .host("Greece")
                .addThemes("Openness", "Security", "Diversity", "Access")
                .build();
    }

    /** The group of 2006, with all categories and regions. */
    public static ReportedAdvisoryGroup advisoryGroup(String announced, String firstMeeting) {
        return ReportedAdvisoryGroup.builder()
                .announced(day(announced))
                .members(46)
                .categories(Stream.of(StakeholderCategory.values())
                        .filter(category -> category != StakeholderCategory.OTHER)
                        .map(Coded::of)
                        .toList())
                .addRegions("Africa", "Americas", "Arab States", "Asia and the Pacific", "CIS", "Europe")
                .firstMeeting(day(firstMeeting))
                .build();
    }

    public static ReportedBody body(String name, boolean intergovernmental, String created) {
        return ReportedBody.builder()
                .name(name)
                .intergovernmental(intergovernmental)
                .created(day(created))
                .build();
    }

    public static CountryInformation country(String name, String instrument, boolean informationSociety) {
        return CountryInformation.builder()
                .country(name)
                .addInstruments(Coded.read(instrument, CountryInstrument::find))
                .informationSociety(informationSociety)
                .voluntary(Optional.of(true))
                .build();
    }
}
