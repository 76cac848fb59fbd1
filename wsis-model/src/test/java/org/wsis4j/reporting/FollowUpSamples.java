package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.followup.SessionKind;

/** The report on the follow-up and its parts, with every field set. */
final class FollowUpSamples {

    private FollowUpSamples() {}

    static List<Supplier<Draft>> full() {
        return List.of(
                FollowUpSamples::report,
                FollowUpSamples::session,
                FollowUpSamples::forum,
                FollowUpSamples::advisoryGroup,
                FollowUpSamples::body,
                FollowUpSamples::country);
    }

    static List<Draft> empty() {
        return List.of(
                FollowUpReport.builder().build(),
                ReportedSession.builder().build(),
                ReportedForum.builder().build(),
                ReportedAdvisoryGroup.builder().build(),
                ReportedBody.builder().build(),
                CountryInformation.builder().build());
    }

    static FollowUpReport report() {
        return FollowUpReport.builder()
                .title("Role of the Council")
                .symbol("E/2006/85")
                .language("es")
                .url("https://example.org/85")
                .date(LocalDate.of(2006, 6, 15))
                .author("Secretary-General")
                .mandate("A/RES/60/252, paragraph 15")
                .recipient(Samples.organization("ECOSOC"))
                .session(session())
                .due(LocalDate.of(2006, 6, 12))
                .submitted(LocalDate.of(2006, 6, 16))
                .lateReason("Consultations in May")
                .addEvents(Samples.activity())
                .addCommissionSessions(commissionSession())
                .commissionMembers(33)
                .addCommissionMandates(Coded.of(CommissionMandate.WSIS_FOLLOW_UP))
                .addForums(forum())
                .advisoryGroup(advisoryGroup())
                .addReviewBodies(body())
                .overallReviewYear(2015)
                .enhancedCooperationStart(LocalDate.of(2006, 3, 31))
                .addInputs(GroupSamples.input())
                .addCountries(country())
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedSession session() {
        return ReportedSession.builder()
                .body(Samples.organization("CSTD"))
                .ordinal(9)
                .year(2006)
                .start(LocalDate.of(2006, 5, 15))
                .end(LocalDate.of(2006, 5, 19))
                .kind(Coded.of(SessionKind.REVIEW))
                .workingDays(5)
                .theme("Bridging the gap")
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedSession commissionSession() {
        return ReportedSession.builder().ordinal(10).build();
    }

    static ReportedForum forum() {
        return ReportedForum.builder()
                .start(LocalDate.of(2006, 10, 30))
                .end(LocalDate.of(2006, 11, 2))
                .place("Athens")
                .host("Greece")
                .addThemes("Openness")
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedAdvisoryGroup advisoryGroup() {
        return ReportedAdvisoryGroup.builder()
                .announced(LocalDate.of(2006, 5, 17))
                .members(46)
                .addCategories(Coded.of(StakeholderCategory.PRIVATE_SECTOR))
                .addRegions("Africa")
                .firstMeeting(LocalDate.of(2006, 5, 22))
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedBody body() {
        return ReportedBody.builder()
                .name("A commission")
                .intergovernmental(true)
                .created(LocalDate.of(1992, 4, 30))
                .unread(Samples.UNREAD)
                .build();
    }

    static CountryInformation country() {
        return CountryInformation.builder()
                .country("A country")
                .addInstruments(Coded.of(CountryInstrument.UNDAF))
                .informationSociety(true)
                .voluntary(false)
                .unread(Samples.UNREAD)
                .build();
    }
}
