package org.wsis4j.rules.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.indicator;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.partner;
import static org.wsis4j.rules.Samples.period;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.reporter;
import static org.wsis4j.rules.Samples.result;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;

class ReportRulesTest {

    /** The rules that ask for a field: what they say of a report without it, and where. */
    static Stream<Arguments> fields() {
        return Stream.of(
                asks(IdentityRules.NAMES_AN_ACTION_LINE, ERROR, "/actionLines", "the report names no action line"),
                asks(
                        IdentityRules.NAMES_ITS_REPORTER,
                        ERROR,
                        "/reporter/organization",
                        "the report does not say which organization reports"),
                asks(
                        IdentityRules.SAYS_ITS_TIME,
                        WARNING,
                        "/period",
                        "the report has neither a whole period nor the date of a meeting"),
                asks(IdentityRules.IS_DATED, WARNING, "/date", "the report has no date"),
                asks(
                        ReportRules.SAYS_ITS_LEVELS,
                        WARNING,
                        "/levels",
                        "the report does not say whether it is about the national, regional or international level"),
                asks(ReportRules.TELLS_CHALLENGES, INFO, "/challenges", "the report tells no challenge"),
                asks(ReportRules.TELLS_RECOMMENDATIONS, INFO, "/recommendations", "the report makes no recommendation"),
                asks(
                        ReportRules.CAN_BE_READ_BY_THE_PUBLIC,
                        INFO,
                        "/url",
                        "the report has neither an address nor a symbol under which the public can find it"),
                asks(ReportRules.TELLS_ACTIVITIES, WARNING, "/activities", "the report tells no activity"),
                asks(
                        ReportRules.LINKS_STOCKTAKING,
                        INFO,
                        "/stocktakingEntries",
                        "the report links no stocktaking entry"),
                asks(ReportRules.LINKS_A_GOAL, INFO, "/goals", "the report links no development goal"),
                asks(IdentityRules.SAYS_ITS_KIND, INFO, "/kind", "the report does not say of what kind it is"));
    }

    private static Arguments asks(Rule<?> rule, Severity severity, String pointer, String message) {
        return Arguments.of(rule, severity, pointer, message);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void givenAnEmptyReport_whenChecked_thenTheMissingFieldIsToldWhereItWouldStand(
            Rule<?> rule, Severity severity, String pointer, String message) {
        expect(rule, empty()).fails(severity, pointer, message);
        expect(rule, report()).passes();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void givenAFieldThatCouldNotBeRead_whenChecked_thenNobodySaysThatItIsMissing(
            Rule<?> rule, Severity severity, String pointer, String message) {
        expect(rule, unreadableAt(empty().build(), pointer))
                .cannotTell(pointer, "the value that stands here could not be read");
    }

    @Test
    void givenAReporterWithoutName_whenChecked_thenRep002Fails() {
        expect(IdentityRules.NAMES_ITS_REPORTER, report().reporter(reporter("", "FACILITATOR")))
                .failsAt("/reporter/organization");
        expect(IdentityRules.NAMES_ITS_REPORTER, unreadableAt(empty().build(), "/reporter"))
                .cannotTellAt("/reporter");
    }

    @Test
    void givenHalfAPeriodOrTheDayOfAMeeting_whenChecked_thenRep003FailsOrPasses() {
        expect(IdentityRules.SAYS_ITS_TIME, report().period(period("2006-01-01", "")))
                .failsAt("/period");
        expect(IdentityRules.SAYS_ITS_TIME, empty().meetingDate(LocalDate.of(2006, 5, 16)))
                .passes();
    }

    @Test
    void givenASymbolOnly_whenChecked_thenRep014Passes() {
        expect(ReportRules.CAN_BE_READ_BY_THE_PUBLIC, report().url(Optional.empty()))
                .passes();
        expect(ReportRules.CAN_BE_READ_BY_THE_PUBLIC, report().symbol(Optional.empty()))
                .passes();
    }

    @Test
    void givenAnIndicatorWithoutSource_whenChecked_thenRep012NamesIt() {
        expect(ReportRules.INDICATOR_NAMES_ITS_SOURCE, report().addIndicators(indicator("3", 2006, "")))
                .fails(INFO, "/indicators/1/source", "the indicator 'Clinics online' names no source");
        expect(ReportRules.INDICATOR_NAMES_ITS_SOURCE, report()).passes();
        expect(ReportRules.INDICATOR_NAMES_ITS_SOURCE, empty()).doesNotApply("the report has no indicators");
    }

    @Test
    void givenAnIndicatorWithoutValueOrYear_whenChecked_thenRep013PointsAtWhatLacks() {
        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, report().indicators(List.of(indicator("", 2006, "WHO"))))
                .fails(INFO, "/indicators/0/value", "the field 'value' of the indicator 'Clinics online' is missing");
        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, report().indicators(List.of(indicator("3", null, "WHO"))))
                .fails(INFO, "/indicators/0/year", "the field 'year' of the indicator 'Clinics online' is missing");
        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, report().indicators(List.of(indicator("", null, "WHO"))))
                .failsAt("/indicators/0/value", "/indicators/0/year");
        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, report()).passes();
        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, empty()).doesNotApply("the report has no indicators");
    }

    @Test
    void givenAnIndicatorWhoseFiguresCouldNotBeRead_whenChecked_thenNobodySaysThatTheyLack() {
        ReportedIndicator unread = ReportedIndicator.builder()
                .unread(new Unread(List.of(
                        new Unread.Entry("value", "\"many\""),
                        new Unread.Entry("year", "true"),
                        new Unread.Entry("source", "1"))))
                .build();
        FacilitatorReport report = report().indicators(List.of(unread)).build();

        expect(
                        ReportRules.INDICATOR_HAS_VALUE_AND_YEAR,
                        unreadableAt(report, "/indicators/0/value", "/indicators/0/year"))
                .cannotTellAt("/indicators/0/value", "/indicators/0/year");
        expect(ReportRules.INDICATOR_NAMES_ITS_SOURCE, unreadableAt(report, "/indicators/0/source"))
                .cannotTellAt("/indicators/0/source");
    }

    @Test
    void givenAReporterWithoutRole_whenChecked_thenRep019Fails() {
        expect(IdentityRules.SAYS_THE_ROLE_OF_ITS_REPORTER, report().reporter(reporter("WHO", "")))
                .fails(INFO, "/reporter/role", "the reporter does not say in what role it reports");
        expect(IdentityRules.SAYS_THE_ROLE_OF_ITS_REPORTER, report()).passes();
        expect(IdentityRules.SAYS_THE_ROLE_OF_ITS_REPORTER, empty())
                .doesNotApply("the report does not name a reporter");
        expect(
                        IdentityRules.SAYS_THE_ROLE_OF_ITS_REPORTER,
                        unreadableAt(report().reporter(reporter("WHO", "")).build(), "/reporter/role"))
                .cannotTellAt("/reporter/role");
    }

    /** What is blank, or a part in which nothing stands, is as absent as what is not there. */
    static Stream<Arguments> blanks() {
        return Stream.of(
                Arguments.of(IdentityRules.NAMES_AN_ACTION_LINE, report().actionLines(List.of(line(" ")))),
                Arguments.of(IdentityRules.NAMES_ITS_REPORTER, report().reporter(reporter("  ", "FACILITATOR"))),
                Arguments.of(ReportRules.SAYS_ITS_LEVELS, report().levels(List.of(Coded.read("", Level::find)))),
                Arguments.of(ReportRules.TELLS_CHALLENGES, report().challenges(List.of(""))),
                Arguments.of(ReportRules.TELLS_RECOMMENDATIONS, report().recommendations(List.of("\u00a0", "\t"))),
                Arguments.of(
                        ReportRules.CAN_BE_READ_BY_THE_PUBLIC, report().url("").symbol(" ")),
                Arguments.of(
                        ReportRules.TELLS_ACTIVITIES,
                        report().activities(List.of(Activity.builder().build()))),
                Arguments.of(
                        ReportRules.TELLS_ACTIVITIES,
                        report().activities(List.of(Activity.builder()
                                .title(" ")
                                .state(Coded.of(ActivityState.POSSIBLE))
                                .start(LocalDate.of(2006, 5, 16))
                                .place("Geneva")
                                .build()))),
                Arguments.of(
                        ReportRules.LINKS_A_GOAL,
                        report().goals(List.of(GoalLink.builder()
                                .number(3)
                                .contribution("Clinics online")
                                .build()))),
                Arguments.of(ReportRules.LINKS_STOCKTAKING, report().stocktakingEntries(List.of(""))),
                Arguments.of(
                        ReportRules.LINKS_A_GOAL,
                        report().goals(List.of(GoalLink.builder().build()))),
                Arguments.of(IdentityRules.SAYS_ITS_KIND, report().kind(Coded.read(" ", ReportKind::find))),
                Arguments.of(IdentityRules.SAYS_THE_ROLE_OF_ITS_REPORTER, report().reporter(reporter("WHO", " "))),
                Arguments.of(
                        ReportRules.INDICATOR_NAMES_ITS_SOURCE,
                        report().indicators(List.of(indicator("3", 2006, " ")))),
                Arguments.of(
                        ResultRules.TELLS_RESULTS,
                        report().achievements(List.of(""))
                                .results(List.of(Result.builder().build()))),
                Arguments.of(
                        ResultRules.TELLS_A_QUALITATIVE_RESULT,
                        report().achievements(List.of("")).results(List.of(result("QUANTITATIVE", "Clinics", "3")))),
                Arguments.of(
                        PartnershipRules.NAMES_PARTNERS,
                        report().partners(List.of(Partner.builder().build(), partner(" ", "GOVERNMENT")))),
                Arguments.of(
                        PartnershipRules.PARTNER_HAS_A_CATEGORY, report().partners(List.of(partner("A club", " ")))));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void givenAFieldThatSaysNothing_whenChecked_thenItIsAsAbsentAsOneThatIsNotThere(
            Rule<?> rule, FacilitatorReport.Builder report) {
        assertThat(RuleSet.of("ONE", List.of(rule))
                        .check(report.build(), Samples.CHECKED_ON)
                        .findings())
                .hasSize(1);
    }

    @Test
    void givenAnActivityWithItsTitleOnlyOrAGoalWithItsFrameworkOnly_whenChecked_thenItIsTold() {
        expect(
                        ReportRules.TELLS_ACTIVITIES,
                        report().activities(List.of(
                                Activity.builder().title("Training workshop").build())))
                .passes();
        expect(
                        ReportRules.LINKS_A_GOAL,
                        report().goals(List.of(GoalLink.builder()
                                .framework(Coded.of(GoalFramework.MDG))
                                .build())))
                .passes();
    }

    @Test
    void givenAPartOfWhichNothingCouldBeRead_whenChecked_thenNobodySaysThatItIsMissing() {
        Partner unread = Partner.builder()
                .unread(new Unread(List.of(new Unread.Entry("organization", "7"))))
                .build();

        expect(PartnershipRules.NAMES_PARTNERS, report().partners(List.of(unread)))
                .cannotTellAt("/partners/0/organization");
        expect(PartnershipRules.NAMES_PARTNERS, report().partners(List.of(unread, partner("ITU", ""))))
                .passes();
    }

    @Test
    void givenNoRecipient_whenChecked_thenRep020SaysSo() {
        FacilitatorReport toNobody = report().recipient(Optional.empty()).build();

        expect(IdentityRules.SAYS_WHO_RECEIVES_IT, toNobody)
                .fails(INFO, "/recipient", "the report does not say who receives it");
        expect(IdentityRules.SAYS_WHO_RECEIVES_IT, report()).passes();
        expect(IdentityRules.SAYS_WHO_RECEIVES_IT, unreadableAt(toNobody, "/recipient"))
                .cannotTellAt("/recipient");
    }
}
