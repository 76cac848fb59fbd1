package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.coherence.CorpusSamples.corpus;
import static org.wsis4j.rules.coherence.CorpusSamples.entry;
import static org.wsis4j.rules.coherence.CorpusSamples.period;
import static org.wsis4j.rules.coherence.CorpusSamples.report;
import static org.wsis4j.rules.coherence.CoverageRules.EVERY_LINE_IS_REPORTED;

import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.corpus.Corpus;

class CoverageRulesTest {

    private static final String[] MOST = {"C1", "C2", "C3", "C4", "C5", "C7", "C8", "C9", "C10"};

    private static final String NONE = "there are no two reports of facilitators, or no day that all of them cover";

    private static Corpus.Builder two(FacilitatorReport.Builder other) {
        return Corpus.builder().add("most", report("ITU", MOST).build()).add("other", other.build());
    }

    @Test
    void givenReportsOfOneYear_whenTwoLinesLack_thenTheyAreNamedOnce() {
        expect(EVERY_LINE_IS_REPORTED, two(report("WHO", "C7-EHEALTH")))
                .fails(Severity.INFO, "", "none of the 2 reports on one and the same time is about: C6, C11");
    }

    @Test
    void givenReportsOnAllLines_whenChecked_thenPasses() {
        expect(EVERY_LINE_IS_REPORTED, two(report("UNDP", "C6", "C11"))).passes();
    }

    @Test
    void givenALineThatCannotBeRead_whenOthersLack_thenNobodyCanTell() {
        expect(EVERY_LINE_IS_REPORTED, two(report("UNDP", "C6", "Ceee")))
                .cannotTell(
                        "/1/actionLines",
                        "the action lines of other are missing or not known, so nobody can say whether these are reported"
                                + " on: C11");
    }

    @Test
    void givenReportsOfOtherTimesOrOneReportOnly_whenChecked_thenItDoesNotApply() {
        expect(EVERY_LINE_IS_REPORTED, two(report("WHO", "C6").period(period("2007-01-01", "2007-12-31"))))
                .doesNotApply(NONE);
        expect(EVERY_LINE_IS_REPORTED, two(FacilitatorReport.builder())).doesNotApply(NONE);
        expect(
                        EVERY_LINE_IS_REPORTED,
                        corpus(entry("Entry", "ITU", "CHE"))
                                .add("report", report("ITU", "C2").build()))
                .doesNotApply(NONE);
    }
}
