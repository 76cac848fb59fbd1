package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.indicator;
import static org.wsis4j.rules.Samples.period;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.reporter;
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
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;

class ReportRulesTest {

    /** The rules that ask for a field: what they say of a report without it, and where. */
    static Stream<Arguments> fields() {
        return Stream.of(
                asks(ReportRules.NAMES_AN_ACTION_LINE, ERROR, "/actionLines", "the report names no action line"),
                asks(
                        ReportRules.NAMES_ITS_REPORTER,
                        ERROR,
                        "/reporter/organization",
                        "the report does not say which organization reports"),
                asks(
                        ReportRules.SAYS_ITS_TIME,
                        WARNING,
                        "/period",
                        "the report has neither a whole period nor the date of a meeting"),
                asks(ReportRules.IS_DATED, WARNING, "/date", "the report has no date"),
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
                asks(ReportRules.SAYS_ITS_KIND, INFO, "/kind", "the report does not say of what kind it is"));
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
        expect(ReportRules.NAMES_ITS_REPORTER, report().reporter(reporter("", "FACILITATOR")))
                .failsAt("/reporter/organization");
        expect(ReportRules.NAMES_ITS_REPORTER, unreadableAt(empty().build(), "/reporter"))
                .cannotTellAt("/reporter");
    }

    @Test
    void givenHalfAPeriodOrTheDayOfAMeeting_whenChecked_thenRep003FailsOrPasses() {
        expect(ReportRules.SAYS_ITS_TIME, report().period(period("2006-01-01", "")))
                .failsAt("/period");
        expect(ReportRules.SAYS_ITS_TIME, empty().meetingDate(LocalDate.of(2006, 5, 16)))
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
                .fails(
                        INFO,
                        "/indicators/0/value",
                        "the indicator 'Clinics online' lacks its value or the year of its data");
        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, report().indicators(List.of(indicator("3", null, "WHO"))))
                .failsAt("/indicators/0/year");
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

        expect(ReportRules.INDICATOR_HAS_VALUE_AND_YEAR, unreadableAt(report, "/indicators/0/value"))
                .cannotTellAt("/indicators/0/value");
        expect(ReportRules.INDICATOR_NAMES_ITS_SOURCE, unreadableAt(report, "/indicators/0/source"))
                .cannotTellAt("/indicators/0/source");
    }

    @Test
    void givenAReporterWithoutRole_whenChecked_thenRep019Fails() {
        expect(ReportRules.SAYS_THE_ROLE_OF_ITS_REPORTER, report().reporter(reporter("WHO", "")))
                .fails(INFO, "/reporter/role", "the reporter does not say in what role it reports");
        expect(ReportRules.SAYS_THE_ROLE_OF_ITS_REPORTER, report()).passes();
        expect(ReportRules.SAYS_THE_ROLE_OF_ITS_REPORTER, empty()).doesNotApply("the report does not name a reporter");
        expect(
                        ReportRules.SAYS_THE_ROLE_OF_ITS_REPORTER,
                        unreadableAt(report().reporter(reporter("WHO", "")).build(), "/reporter/role"))
                .cannotTellAt("/reporter/role");
    }
}
