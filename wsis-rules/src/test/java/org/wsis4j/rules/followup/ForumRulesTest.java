package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.advisoryGroup;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.FollowUpSamples.forum;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedForum;

class ForumRulesTest {

    private static final ReportedForum ATHENS = forum("2006-10-30", "2006-11-02");

    @Test
    void givenTwoMeetingsInOneYear_whenChecked_thenIgf001PointsAtTheSecond() {
        expect(
                        ForumRules.ONE_FORUM_A_YEAR,
                        of(forum("2007-11-12", ""), forum("2008-12-03", ""), forum("2007-02-13", "")))
                .fails(WARNING, "/forums/2", "more than one meeting of the Forum is told for 2007");
        expect(ForumRules.ONE_FORUM_A_YEAR, followUp()).passes();
        expect(ForumRules.ONE_FORUM_A_YEAR, of(forum("", "2006-11-02")))
                .doesNotApply("no meeting of the Forum is dated");
        expect(
                        ForumRules.ONE_FORUM_A_YEAR,
                        unreadableAt(of(ATHENS, forum("", "")).build(), "/forums/1/start"))
                .cannotTellAt("/forums/1/start");
    }

    @Test
    void givenAMeetingToldTwice_whenChecked_thenIgf001CountsItOnceUnlessSomethingDiffers() {
        ReportedForum bare = forum("2006-10-30", "");

        expect(ForumRules.ONE_FORUM_A_YEAR, of(ATHENS, ATHENS)).passes();
        expect(ForumRules.ONE_FORUM_A_YEAR, of(bare, at(" ", ""), at("Athens", ""), at("ATHENS", "Greece")))
                .passes();
        expect(ForumRules.ONE_FORUM_A_YEAR, of(bare, at("Athens", ""), at("Rio", "")))
                .failsAt("/forums/2");
        expect(ForumRules.ONE_FORUM_A_YEAR, of(ATHENS, forum("2006-10-30", "2006-11-03"), ATHENS))
                .failsAt("/forums/1");
        expect(ForumRules.ONE_FORUM_A_YEAR, unreadableAt(of(ATHENS, ATHENS).build(), "/forums/1/place"))
                .cannotTellAt("/forums/1/place");
    }

    @ParameterizedTest
    @CsvSource({"2007-11-13, false", "2007-11-14, true", "2007-11-16, true", "2007-11-17, false", "2007-11-11, false"})
    void givenAMeetingFromTheTwelfth_whenItLastsTooShortOrTooLong_thenIgf002Warns(String end, boolean fits) {
        if (fits) {
            expect(ForumRules.THREE_TO_FIVE_DAYS, of(forum("2007-11-12", end))).passes();
        } else {
            expect(ForumRules.THREE_TO_FIVE_DAYS, of(forum("2007-11-12", end)))
                    .fails(
                            WARNING,
                            "/forums/0",
                            "the meeting is told from 2007-11-12 to " + end + "; it should last 3 to 5 days");
        }
    }

    @Test
    void givenAMeetingWithoutEnd_whenChecked_thenIgf002DoesNotApply() {
        FollowUpReport open = of(forum("2007-11-12", "")).build();

        expect(ForumRules.THREE_TO_FIVE_DAYS, open).doesNotApply("no meeting of the Forum has both a start and an end");
        expect(ForumRules.THREE_TO_FIVE_DAYS, unreadableAt(open, "/forums/0/end"))
                .cannotTellAt("/forums/0/end");
    }

    @Test
    void givenOtherThemesForAthens_whenChecked_thenIgf003NamesTheFour() {
        expect(ForumRecordRules.THEMES_OF_ATHENS, followUp()).passes();
        expect(
                        ForumRecordRules.THEMES_OF_ATHENS,
                        of(themed(
                                "Openness \u2014 free flow of information", "security", "DIVERSITY:", "access (cost)")))
                .passes();
        expect(ForumRecordRules.THEMES_OF_ATHENS, of(themed("Access", "Security")))
                .fails(
                        WARNING,
                        "/forums/0/themes",
                        "the themes told are Access, Security; those of the meeting are OPENNESS, SECURITY, DIVERSITY,"
                                + " ACCESS");
        expect(
                        ForumRecordRules.THEMES_OF_ATHENS,
                        of(themed("openness", "security", "diversity", "access", "emerging issues")))
                .failsAt("/forums/0/themes");
    }

    @Test
    void givenNoThemesOrAnotherYear_whenChecked_thenIgf003DoesNotApply() {
        expect(ForumRecordRules.THEMES_OF_ATHENS, of(themed(), themed(" "), forum("2007-11-12", "")))
                .doesNotApply("no themes of the meeting of 2006 are told");
        expect(ForumRecordRules.THEMES_OF_ATHENS, unreadableAt(of(themed()).build(), "/forums/0/themes/1"))
                .cannotTellAt("/forums/0/themes/1");
    }

    @Test
    void givenAthensToldOtherwise_whenChecked_thenIgf004PointsAtWhatIsOtherThanOnRecord() {
        expect(ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD, followUp()).passes();
        expect(ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD, of(at("Athens, Greece", "Government of Greece")))
                .passes();
        expect(ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD, of(at("Athens", "Brazil")))
                .fails(WARNING, "/forums/0/host", "'Brazil' is told of the meeting; on record is Greece");
        expect(
                        ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD,
                        of(ReportedForum.builder()
                                .from(at("Rio", "Brazil"))
                                .start(LocalDate.of(2006, 10, 29))
                                .end(LocalDate.of(2006, 11, 1))
                                .build()))
                .failsAt("/forums/0/start", "/forums/0/end", "/forums/0/place", "/forums/0/host");
    }

    @Test
    void givenAMeetingWithoutStart_whenChecked_thenIgf004KnowsItByItsEnd() {
        ReportedForum ending = ReportedForum.builder()
                .from(at("Rio", "Greece"))
                .start(Optional.empty())
                .build();

        expect(ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD, of(ending)).failsAt("/forums/0/place");
        expect(
                        ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD,
                        unreadableAt(of(ending).build(), "/forums/0/start"))
                .cannotTellAt("/forums/0/start");
        expect(ForumRecordRules.FORUM_IS_THE_ONE_ON_RECORD, of(forum("2007-11-12", "")))
                .doesNotApply("no meeting of a year that is on record is told");
    }

    @Test
    void givenAGroupOf2006OfAnotherSize_whenChecked_thenIgf005Warns() {
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_46, followUp()).passes();
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_46, with(group().members(47)))
                .fails(
                        WARNING,
                        "/advisoryGroup/members",
                        "the group announced on 2006-05-17 is told to have 47 members; on record: 46");
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_46, with(group().members(47).announced(LocalDate.of(2007, 8, 20))))
                .doesNotApply("the report does not tell the size of a group announced in 2006");
        expect(
                        AdvisoryGroupRules.ADVISORY_GROUP_OF_46,
                        unreadableAt(with(group().members(Optional.empty())).build(), "/advisoryGroup/members"))
                .cannotTellAt("/advisoryGroup/members");
    }

    @Test
    void givenAGroupThatMetBeforeItWasAnnounced_whenChecked_thenTime015IsAnError() {
        expect(
                        AdvisoryGroupRules.ADVISORY_GROUP_MEETS_AFTER_IT_IS_ANNOUNCED,
                        followUp().advisoryGroup(advisoryGroup("2006-05-17", "2006-05-16")))
                .fails(
                        ERROR,
                        "/advisoryGroup/firstMeeting",
                        "the group first met on 2006-05-16, before it was announced on 2006-05-17");
        expect(
                        AdvisoryGroupRules.ADVISORY_GROUP_MEETS_AFTER_IT_IS_ANNOUNCED,
                        followUp().advisoryGroup(advisoryGroup("2006-05-17", "2006-05-17")))
                .passes();
        FollowUpReport unmet =
                followUp().advisoryGroup(advisoryGroup("2006-05-17", "")).build();
        expect(AdvisoryGroupRules.ADVISORY_GROUP_MEETS_AFTER_IT_IS_ANNOUNCED, unmet)
                .doesNotApply("the report does not say when the group was announced, or when it first met");
        expect(
                        AdvisoryGroupRules.ADVISORY_GROUP_MEETS_AFTER_IT_IS_ANNOUNCED,
                        unreadableAt(unmet, "/advisoryGroup/firstMeeting"))
                .cannotTellAt("/advisoryGroup/firstMeeting");
    }

    @Test
    void givenAGroupThatLacksACategory_whenChecked_thenMsp008NamesIt() {
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_ALL_CATEGORIES, of("governments", "business", "civil society"))
                .passes();
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_ALL_CATEGORIES, of("governments", "academia"))
                .fails(
                        INFO,
                        "/advisoryGroup/categories",
                        "not among the categories told of the advisory group: PRIVATE_SECTOR, CIVIL_SOCIETY");
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_ALL_CATEGORIES, of("governments", "business", "ONG"))
                .cannotTell(
                        "/advisoryGroup/categories",
                        "whether the categories told of the advisory group include CIVIL_SOCIETY cannot be said: not all"
                                + " codes of categories are known");
        expect(
                        AdvisoryGroupRules.ADVISORY_GROUP_OF_ALL_CATEGORIES,
                        unreadableAt(of().build(), "/advisoryGroup/categories"))
                .cannotTellAt("/advisoryGroup/categories");
        expect(AdvisoryGroupRules.ADVISORY_GROUP_OF_ALL_CATEGORIES, followUp().advisoryGroup(Optional.empty()))
                .doesNotApply("the report does not tell of the advisory group");
    }

    private static FollowUpReport.Builder of(ReportedForum... forums) {
        return followUp().forums(List.of(forums));
    }

    private static FollowUpReport.Builder of(String... categories) {
        return with(group().categories(Stream.of(categories)
                .map(code -> Coded.read(code, StakeholderCategory::find))
                .toList()));
    }

    private static FollowUpReport.Builder of() {
        return of(new String[0]);
    }

    private static FollowUpReport.Builder with(ReportedAdvisoryGroup.Builder group) {
        return followUp().advisoryGroup(group.build());
    }

    private static ReportedAdvisoryGroup.Builder group() {
        return ReportedAdvisoryGroup.builder().from(advisoryGroup("2006-05-17", "2006-05-22"));
    }

    private static ReportedForum at(String place, String host) {
        return ReportedForum.builder().from(ATHENS).place(place).host(host).build();
    }

    private static ReportedForum themed(String... themes) {
        return ReportedForum.builder().from(ATHENS).themes(List.of(themes)).build();
    }
}
