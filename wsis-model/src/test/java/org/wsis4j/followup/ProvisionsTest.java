package org.wsis4j.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.obligation.Periodicity;
import org.wsis4j.source.Evidence;

class ProvisionsTest {

    private static final Provisions REGISTER = Provisions.standard();
    private static final LocalDate REPORT = LocalDate.of(2006, 6, 15);

    private static final Set<ProvisionSubject> FIGURES = EnumSet.of(
            ProvisionSubject.MEMBERS,
            ProvisionSubject.WORKING_DAYS,
            ProvisionSubject.STAKEHOLDER_DAYS,
            ProvisionSubject.OVERALL_REVIEW,
            ProvisionSubject.ADVISORY_GROUP_SIZE,
            ProvisionSubject.FREQUENCY,
            ProvisionSubject.MEETING_DAYS_LEAST,
            ProvisionSubject.MEETING_DAYS_MOST);

    @Test
    void givenTheRegister_whenCounted_thenItHas55AndEverySubjectIsUsed() {
        assertThat(REGISTER.all()).hasSize(55);
        assertThat(REGISTER).extracting(Provision::subject).contains(ProvisionSubject.values());
        assertThat(REGISTER)
                .allSatisfy(provision ->
                        assertThat(provision.key()).startsWith(provision.body().code() + "/"));
    }

    @Test
    void givenASubjectOfFigures_whenRead_thenEveryValueIsOne() {
        assertThat(REGISTER)
                .allSatisfy(provision -> assertThat(provision.figure().isPresent())
                        .as(provision.key())
                        .isEqualTo(FIGURES.contains(provision.subject())));
    }

    @Test
    void givenTheUnGroup_whenAsked_thenItIsNotHere() {
        assertThat(REGISTER.of(actor("UNGIS"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CSTD, MEMBERS, 2006-06-15, 33",
        "CSTD, MEMBERS, 2013-12-31, 33",
        "CSTD, MEMBERS, 2014-01-01, 43",
        "CSTD, WORKING_DAYS, 2007-05-21, 5",
        "IGF_ADVISORY_GROUP, ADVISORY_GROUP_SIZE, 2006-05-17, 46",
    })
    void givenADay_whenAskedForAFigure_thenItIsTheOneInForceAndNoProposal(
            String body, ProvisionSubject subject, LocalDate day, int figure) {
        assertThat(REGISTER.of(actor(body)).about(subject).inForceOn(day))
                .singleElement()
                .satisfies(provision -> assertThat(provision.figure()).contains(figure));
    }

    @Test
    void givenTheProposals_whenAsked_thenTheyAre53MembersAndEightDays() {
        Provisions proposed = REGISTER.of(actor("CSTD")).with(Standing.PROPOSED);
        assertThat(proposed.about(ProvisionSubject.MEMBERS))
                .extracting(Provision::value)
                .containsExactly("53");
        assertThat(proposed.about(ProvisionSubject.WORKING_DAYS))
                .extracting(Provision::value)
                .containsExactly("8");
        assertThat(proposed.inForceOn(REPORT)).isEmpty();
        assertThat(REGISTER.about(ProvisionSubject.FREQUENCY).inForceOn(REPORT)).isEmpty();
    }

    @Test
    void givenTheSeatsOfTheCommission_whenAdded_thenTheyAreItsMembers() {
        String seats = REGISTER.find("CSTD/composition-2014").orElseThrow().value();
        int sum = Pattern.compile("\\d+")
                .matcher(seats)
                .results()
                .mapToInt(seat -> Integer.parseInt(seat.group()))
                .sum();
        assertThat(REGISTER.find("CSTD/members-2014").orElseThrow().figure()).contains(sum);
    }

    @Test
    void givenTheOverallReviews_whenCompared_thenTheyAreWhatTheAssemblyOwes() {
        Provisions reviews = REGISTER.about(ProvisionSubject.OVERALL_REVIEW);
        List<Obligation> owed = Obligations.standard().of(actor("GENERAL_ASSEMBLY")).stream()
                .filter(obligation -> obligation.periodicity() == Periodicity.ONCE)
                .toList();
        assertThat(reviews)
                .extracting(review -> review.figure().orElseThrow())
                .containsExactlyElementsOf(owed.stream()
                        .map(obligation -> obligation.due().get(0).latest().getYear())
                        .toList());
        assertThat(reviews)
                .map(Provision::from)
                .containsExactlyElementsOf(owed.stream().map(Obligation::from).toList());
        assertThat(reviews)
                .map(Provision::to)
                .containsExactlyElementsOf(owed.stream().map(Obligation::to).toList());
    }

    @Test
    void givenTheAdvisoryGroup_whenItMeets_thenItHasBeenAnnouncedAndTheForumIsStillToCome() {
        LocalDate meeting = first("IGF_ADVISORY_GROUP/meeting");
        assertThat(first("IGF_ADVISORY_GROUP/launched")).isEqualTo("2006-05-17").isBefore(meeting);
        assertThat(first("IGF/consultations-may")).isBefore(meeting);
        assertThat(REGISTER.find("IGF_ADVISORY_GROUP/meeting").orElseThrow().to())
                .hasValueSatisfying(last -> assertThat(last)
                        .isBefore(ForumMeeting.all().get(0).date().earliest()));
    }

    @Test
    void givenTheAlliance_whenItMeets_thenItHasBeenLaunchedAndTheReportTellsItTooEarly() {
        assertThat(first("GAID/inaugural-meeting"))
                .isAfter(first("GAID/launched"))
                .isAfter(REPORT);
    }

    @Test
    void givenADerivedProvision_whenRead_thenItsNoteSaysWhy() {
        assertThat(REGISTER)
                .filteredOn(provision -> provision.evidence() == Evidence.DERIVED)
                .isNotEmpty()
                .allSatisfy(provision -> assertThat(provision.note()).isPresent());
    }

    private static LocalDate first(String key) {
        return REGISTER.find(key).orElseThrow().from().earliest();
    }

    private static Actor actor(String code) {
        return Actors.standard().require(code);
    }
}
