package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.coherence.CorpusSamples.activity;
import static org.wsis4j.rules.coherence.CorpusSamples.day;
import static org.wsis4j.rules.coherence.CorpusSamples.entry;
import static org.wsis4j.rules.coherence.CorpusSamples.project;
import static org.wsis4j.rules.coherence.CorpusSamples.report;
import static org.wsis4j.rules.coherence.LinkRules.LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT;
import static org.wsis4j.rules.coherence.LinkRules.LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.corpus.Corpus;

class LinkRulesTest {

    private static Corpus.Builder linked(FacilitatorReport.Builder report, StocktakingEntry.Builder entry) {
        return Corpus.builder()
                .add("report", report.stocktakingEntries(List.of("17")).build())
                .add("entry", entry.id("17").build());
    }

    @Test
    void givenALinkedEntryOnAnotherLine_whenChecked_thenBothLinesAreTold() {
        expect(
                        LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT,
                        linked(report("WHO", "C7-EHEALTH"), project(2015, "C4", "Schools", "ITU", "CHE")))
                .fails(
                        Severity.WARNING,
                        "/0/stocktakingEntries/0",
                        "report is about C7-EHEALTH, but links entry (17), which is about C4");
    }

    @Test
    void givenALinkedEntryOnALineOfTheReportOrOnTheLineAboveIt_whenChecked_thenPasses() {
        expect(
                        LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT,
                        linked(report("WHO", "C4", "C7-EHEALTH"), project(2015, "C4", "Schools", "ITU", "CHE")))
                .passes();
        expect(
                        LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT,
                        linked(
                                report("WHO", "C7-EHEALTH"),
                                entry("Clinics", "ITU", "CHE").actionLines(List.of(Samples.line("C7")))))
                .passes();
    }

    @Test
    void givenALinkedEntryThatIsNotInTheCorpus_whenChecked_thenNobodyCanTell() {
        expect(
                        LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT,
                        Corpus.builder()
                                .add(
                                        "report",
                                        report("WHO", "C7-EHEALTH")
                                                .stocktakingEntries(List.of("17"))
                                                .build()))
                .cannotTell("/0/stocktakingEntries/0", "the linked entry 17 is not in the corpus");
    }

    @Test
    void givenNoKnownLineOrNoLink_whenChecked_thenItDoesNotApply() {
        String none = "no report links an entry, with known action lines in both";
        expect(
                        LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT,
                        linked(report("WHO", "C99"), project(2015, "C4", "Schools", "ITU", "CHE")))
                .doesNotApply(none);
        expect(
                        LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT,
                        Corpus.builder().add("report", report("WHO", "C4").build()))
                .doesNotApply(none);
    }

    @Test
    void givenALinkedEntryWithOtherDays_whenTheReportTellsTheActivity_thenBothAreTold() {
        expect(
                        LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT,
                        linked(
                                telling(activity("HEALTH Week", "2006-10-10", "2006-10-13")),
                                entry("Health week", "WHO", "CHE")
                                        .start(day("2006-10-10"))
                                        .end(day("2006-10-12"))))
                .fails(
                        Severity.WARNING,
                        "/0/stocktakingEntries/0",
                        "'Health week' is told by report from 2006-10-10 to 2006-10-13, and by the linked entry entry"
                                + " from 2006-10-10 to 2006-10-12");
    }

    @Test
    void givenTheSameDaysOrAnEndThatOneDoesNotTell_whenChecked_thenPasses() {
        expect(
                        LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT,
                        linked(
                                telling(activity("Health week", "2006-10-10", "")),
                                entry("Health week", "WHO", "CHE")
                                        .start(day("2006-10-10"))
                                        .end(day("2006-10-12"))))
                .passes();
    }

    @Test
    void givenAnotherTitleOrNoDay_whenChecked_thenItDoesNotApply() {
        String none = "no report tells an activity of a linked entry, with a first day in both";
        expect(
                        LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT,
                        linked(
                                telling(activity("Another week", "2006-10-10", "")),
                                entry("Health week", "WHO", "CHE").start(day("2006-10-11"))))
                .doesNotApply(none);
        expect(
                        LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT,
                        linked(telling(activity("Health week", "2006-10-10", "")), entry("Health week", "WHO", "CHE")))
                .doesNotApply(none);
    }

    private static FacilitatorReport.Builder telling(Activity activity) {
        return report("WHO", "C7-EHEALTH").activities(List.of(activity));
    }
}
