package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.coherence.CorpusSamples.period;
import static org.wsis4j.rules.coherence.CorpusSamples.report;
import static org.wsis4j.rules.coherence.FocalPointRules.ONE_FOCAL_POINT_IN_ALL_REPORTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.corpus.Corpus;

class FocalPointRulesTest {

    private static final String NONE = "no two reports name a focal point of the same line";

    private static ReportedFacilitator focalPoint(String organization, String line) {
        return Samples.facilitator(organization, line, "FOCAL_POINT");
    }

    private static FacilitatorReport report2006(String... focalPointsOfC4) {
        return report("ITU", "C4")
                .facilitators(List.of(focalPointsOfC4).stream()
                        .map(organization -> focalPoint(organization, ""))
                        .toList())
                .build();
    }

    private static FacilitatorReport.Builder other(ReportedFacilitator focalPoint) {
        return report("UNDP", "C4", "C6").facilitators(List.of(focalPoint));
    }

    @Test
    void givenTwoReportsOfOneTime_whenTheyNameTwoFocalPointsOfALine_thenBothAreTold() {
        expect(
                        ONE_FOCAL_POINT_IN_ALL_REPORTS,
                        Corpus.builder()
                                .add("a", report2006("ITU"))
                                .add("b", other(focalPoint("UNDP", "C4")).build()))
                .fails(
                        Severity.WARNING,
                        "/1/facilitators/0",
                        "ITU, UNDP are named focal point of C4 for the same time, by 2 reports, among them a, b");
    }

    @Test
    void givenOneInOtherSpellingsOrOfAnotherTime_whenChecked_thenPasses() {
        expect(
                        ONE_FOCAL_POINT_IN_ALL_REPORTS,
                        Corpus.builder()
                                .add("a", report2006("ITU"))
                                .add(
                                        "b",
                                        other(focalPoint("International Telecommunication Union", "C4"))
                                                .build())
                                .add(
                                        "c",
                                        other(focalPoint("UNDP", "C4"))
                                                .period(period("2007-01-01", "2007-12-31"))
                                                .build()))
                .passes();
    }

    /** The long period meets both short ones, which do not meet one another. */
    @Test
    void givenALongPeriodOverTwoShortOnes_whenOneFocalPointOfThemIsAnother_thenOnlyThoseThatMeetAreTold() {
        expect(
                        ONE_FOCAL_POINT_IN_ALL_REPORTS,
                        Corpus.builder()
                                .add("short", ofTime("WHO", "2006-02-01", "2006-03-01"))
                                .add("long", ofTime("ITU", "2006-01-01", "2006-12-31"))
                                .add("same", ofTime("ITU", "2006-02-01", "2006-03-01"))
                                .add("apart", ofTime("UNDP", "2008-02-01", "2008-03-01")))
                .fails(
                        Severity.WARNING,
                        "/1/facilitators/0",
                        "ITU, WHO are named focal point of C4 for the same time, by 3 reports, among them long, same,"
                                + " short");
    }

    private static FacilitatorReport ofTime(String focalPoint, String start, String end) {
        return other(focalPoint(focalPoint, "C4")).period(period(start, end)).build();
    }

    @Test
    void givenAReportWithoutTime_whenItNamesAnother_thenNobodyCanTell() {
        expect(
                        ONE_FOCAL_POINT_IN_ALL_REPORTS,
                        Corpus.builder()
                                .add("a", report2006("ITU"))
                                .add(
                                        "b",
                                        other(focalPoint("UNDP", "C4"))
                                                .period(ReportingPeriod.builder()
                                                        .build())
                                                .build()))
                .cannotTell(
                        "/1/facilitators/0",
                        "b names another focal point of C4 than other reports, and does not say of what time");
    }

    @Test
    void givenTwoInOneReportOrOfTwoLines_whenChecked_thenItIsNoMatterOfTheCorpus() {
        expect(ONE_FOCAL_POINT_IN_ALL_REPORTS, Corpus.builder().add("a", report2006("ITU", "UNDP")))
                .doesNotApply(NONE);
        expect(
                        ONE_FOCAL_POINT_IN_ALL_REPORTS,
                        Corpus.builder()
                                .add("a", report2006("ITU"))
                                .add("b", other(focalPoint("UNDP", "C6")).build()))
                .doesNotApply(NONE);
    }
}
