package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.period;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.reporter;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;

class ReporterRulesTest {

    private static final String NOT_LEADING = "nobody reports as leading facilitating agency";
    private static final String NOT_FACILITATING =
            "no reporter is named, or no facilitated action line, or the reporter has another role than that of a"
                    + " facilitator";

    @ParameterizedTest
    @ValueSource(strings = {"FACILITATOR", "CO_FACILITATOR", "interim focal point", ""})
    void givenAReporterThatDoesNotFacilitate_whenChecked_thenFac002NamesThoseThatDo(String role) {
        expect(ReporterRules.REPORTER_FACILITATES, report().reporter(reporter("UPU", role)))
                .fails(
                        INFO,
                        "/reporter/organization",
                        "UPU reports on C7-EHEALTH, but the register does not have it among the facilitators of that line"
                                + " for 2006-12-31")
                .hints("If it is no facilitator, give its role, for example CONTRIBUTOR; "
                        + "facilitators in the register for that day: WHO, ITU");
    }

    @Test
    void givenSeveralLines_whenChecked_thenFac002TellsEachThatTheReporterDoesNotFacilitate() {
        expect(
                        ReporterRules.REPORTER_FACILITATES,
                        report().actionLines(List.of(line("C7-EHEALTH"), line("C2"), line("C9"), line("C7"))))
                .failsAt("/reporter/organization", "/reporter/organization");
    }

    @Test
    void givenAFacilitatorOrAnotherRole_whenChecked_thenFac002PassesOrDoesNotApply() {
        expect(ReporterRules.REPORTER_FACILITATES, report()).passes();
        expect(ReporterRules.REPORTER_FACILITATES, report().reporter(reporter("UPU", "CONTRIBUTOR")))
                .doesNotApply(NOT_FACILITATING);
        expect(ReporterRules.REPORTER_FACILITATES, report().reporter(reporter("", "FACILITATOR")))
                .doesNotApply(NOT_FACILITATING);
        expect(ReporterRules.REPORTER_FACILITATES, report().actionLines(List.of(line("C7"))))
                .doesNotApply(NOT_FACILITATING);
    }

    @Test
    void givenAnotherLeadingAgency_whenChecked_thenFac006NamesTheThree() {
        expect(
                        ReporterRules.LEADING_AGENCY_IS_ONE_OF_THREE,
                        report().reporter(reporter("WHO", "lead facilitating agency")))
                .fails(
                        WARNING,
                        "/reporter/role",
                        "WHO reports as leading facilitating agency, but those are ITU, UNESCO, UNDP");
        expect(
                        ReporterRules.LEADING_AGENCY_IS_ONE_OF_THREE,
                        report().reporter(reporter("UIT", "LEAD_FACILITATING_AGENCY")))
                .passes();
        expect(ReporterRules.LEADING_AGENCY_IS_ONE_OF_THREE, report()).doesNotApply(NOT_LEADING);
    }

    @Test
    void givenARoleThatCouldNotBeRead_whenChecked_thenNobodyCanTellWhetherItLeads() {
        expect(
                        ReporterRules.LEADING_AGENCY_IS_ONE_OF_THREE,
                        unreadableAt(report().reporter(reporter("WHO", "")).build(), "/reporter/role"))
                .cannotTellAt("/reporter/role");
    }

    @Test
    void givenALastDayThatCouldNotBeRead_whenChecked_thenFac002DoesNotGuessTheDay() {
        expect(
                        ReporterRules.REPORTER_FACILITATES,
                        unreadableAt(
                                report().reporter(reporter("UPU", "FACILITATOR"))
                                        .period(Optional.empty())
                                        .build(),
                                "/period"))
                .cannotTellAt("/period");
    }

    @Test
    void givenARoleThatNobodyKnowsOrCouldRead_whenChecked_thenItIsNotThatOfAFacilitator() {
        expect(ReporterRules.REPORTER_FACILITATES, report().reporter(reporter("UPU", "friend")))
                .doesNotApply(NOT_FACILITATING);
        expect(
                        ReporterRules.REPORTER_FACILITATES,
                        unreadableAt(report().reporter(reporter("UPU", "")).build(), "/reporter/role"))
                .cannotTellAt("/reporter/role");
    }

    @Test
    void givenARegionalCommission_whenItReportsOnALineOfTheirGroup_thenItFacilitates() {
        expect(
                        ReporterRules.REPORTER_FACILITATES,
                        report().reporter(reporter("ESCWA", "FACILITATOR")).actionLines(List.of(line("C11"))))
                .passes();
        expect(
                        ReporterRules.REPORTER_FACILITATES,
                        report().reporter(reporter("ESCWA", "FACILITATOR")).actionLines(List.of(line("C2"))))
                .failsAt("/reporter/organization");
    }

    @Test
    void givenABlankReporter_whenChecked_thenThereIsNobodyToLookUp() {
        expect(ReporterRules.REPORTER_FACILITATES, report().reporter(reporter(" ", "FACILITATOR")))
                .doesNotApply(NOT_FACILITATING);
    }

    @Test
    void givenADesignationThatBecameKnownLater_whenCheckedForADayBefore_thenTheReporterIsNotKnownToFacilitate() {
        FacilitatorReport.Builder report = report().reporter(reporter("UN DESA", "FACILITATOR"))
                .actionLines(List.of(line("C1")))
                .period(period("2006-01-01", "2006-06-30"));

        expect(ReporterRules.REPORTER_FACILITATES, report, LocalDate.of(2006, 7, 12))
                .failsAt("/reporter/organization");
        expect(ReporterRules.REPORTER_FACILITATES, report, LocalDate.of(2006, 7, 13))
                .passes();
    }
}
