package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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

/** That each field of the report on the follow-up keeps what it was given, and no other field does. */
class FollowUpFieldsTest {

    @Test
    void givenAFollowUpReport_whenBuilt_thenItIsKept() {
        FollowUpReport draft = FollowUpSamples.report();
        assertThat(draft.title()).contains("Role of the Council");
        assertThat(draft.symbol()).contains("E/2006/85");
        assertThat(draft.language()).contains("es");
        assertThat(draft.url()).contains("https://example.org/85");
        assertThat(draft.date()).contains(LocalDate.of(2006, 6, 15));
        assertThat(draft.author()).contains("Secretary-General");
        assertThat(draft.mandate()).contains("A/RES/60/252, paragraph 15");
        assertThat(draft.recipient()).contains(Samples.organization("ECOSOC"));
        assertThat(draft.session()).contains(FollowUpSamples.session());
        assertThat(draft.due()).contains(LocalDate.of(2006, 6, 12));
        assertThat(draft.submitted()).contains(LocalDate.of(2006, 6, 16));
        assertThat(draft.lateReason()).contains("Consultations in May");
        assertThat(draft.events()).containsExactly(Samples.activity());
        assertThat(draft.commissionSessions()).containsExactly(FollowUpSamples.commissionSession());
        assertThat(draft.commissionMembers()).contains(33);
        assertThat(draft.commissionMandates()).containsExactly(Coded.of(CommissionMandate.WSIS_FOLLOW_UP));
        assertThat(draft.forums()).containsExactly(FollowUpSamples.forum());
        assertThat(draft.advisoryGroup()).contains(FollowUpSamples.advisoryGroup());
        assertThat(draft.reviewBodies()).containsExactly(FollowUpSamples.body());
        assertThat(draft.overallReviewYear()).contains(2015);
        assertThat(draft.enhancedCooperationStart()).contains(LocalDate.of(2006, 3, 31));
        assertThat(draft.inputs()).containsExactly(GroupSamples.input());
        assertThat(draft.countries()).containsExactly(FollowUpSamples.country());
    }

    @Test
    void givenASession_whenBuilt_thenItIsKept() {
        ReportedSession draft = FollowUpSamples.session();
        assertThat(draft.body()).contains(Samples.organization("CSTD"));
        assertThat(draft.ordinal()).contains(9);
        assertThat(draft.year()).contains(2006);
        assertThat(draft.start()).contains(LocalDate.of(2006, 5, 15));
        assertThat(draft.end()).contains(LocalDate.of(2006, 5, 19));
        assertThat(draft.kind()).contains(Coded.of(SessionKind.REVIEW));
        assertThat(draft.workingDays()).contains(5);
        assertThat(draft.theme()).contains("Bridging the gap");
    }

    @Test
    void givenAForum_whenBuilt_thenItIsKept() {
        ReportedForum draft = FollowUpSamples.forum();
        assertThat(draft.start()).contains(LocalDate.of(2006, 10, 30));
        assertThat(draft.end()).contains(LocalDate.of(2006, 11, 2));
        assertThat(draft.place()).contains("Athens");
        assertThat(draft.host()).contains("Greece");
        assertThat(draft.themes()).containsExactly("Openness");
    }

    @Test
    void givenAnAdvisoryGroup_whenBuilt_thenItIsKept() {
        ReportedAdvisoryGroup draft = FollowUpSamples.advisoryGroup();
        assertThat(draft.announced()).contains(LocalDate.of(2006, 5, 17));
        assertThat(draft.members()).contains(46);
        assertThat(draft.categories()).containsExactly(Coded.of(StakeholderCategory.PRIVATE_SECTOR));
        assertThat(draft.regions()).containsExactly("Africa");
        assertThat(draft.firstMeeting()).contains(LocalDate.of(2006, 5, 22));
    }

    @Test
    void givenABody_whenBuilt_thenItIsKept() {
        ReportedBody draft = FollowUpSamples.body();
        assertThat(draft.name()).contains("A commission");
        assertThat(draft.intergovernmental()).contains(true);
        assertThat(draft.created()).contains(LocalDate.of(1992, 4, 30));
    }

    @Test
    void givenCountryInformation_whenBuilt_thenItIsKept() {
        CountryInformation draft = FollowUpSamples.country();
        assertThat(draft.country()).contains("A country");
        assertThat(draft.instruments()).containsExactly(Coded.of(CountryInstrument.UNDAF));
        assertThat(draft.informationSociety()).contains(true);
        assertThat(draft.voluntary()).contains(false);
    }
}
