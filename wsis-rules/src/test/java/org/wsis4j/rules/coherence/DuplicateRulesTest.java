package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.coherence.CorpusSamples.activity;
import static org.wsis4j.rules.coherence.CorpusSamples.corpus;
import static org.wsis4j.rules.coherence.CorpusSamples.day;
import static org.wsis4j.rules.coherence.CorpusSamples.entry;
import static org.wsis4j.rules.coherence.CorpusSamples.project;
import static org.wsis4j.rules.coherence.CorpusSamples.report;
import static org.wsis4j.rules.coherence.DuplicateRules.ACTIVITY_REPORTED_ONCE;
import static org.wsis4j.rules.coherence.DuplicateRules.NO_NEAR_DUPLICATE;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.corpus.Corpus;

class DuplicateRulesTest {

    private static final String APART = "there are no two documents that tell an activity that can be compared";

    @Test
    void givenTheSameEntryTwice_whenSpelledWithOtherCaseAndBlanks_thenItIsReportedTwice() {
        expect(
                        ACTIVITY_REPORTED_ONCE,
                        corpus(
                                entry("Kuwait Finder ", "Central Agency", "KUWAIT"),
                                entry("Rural libraries", "Central Agency", "KUWAIT"),
                                entry("KUWAIT  FINDER", "central agency", "KWT")))
                .fails(
                        Severity.WARNING,
                        "/2/title",
                        "'Kuwait Finder' stands in 2 documents with the same entity, country and days, among them a, c");
    }

    @ParameterizedTest
    @CsvSource({
        "Kuwait Finders, Central Agency, KUWAIT",
        "Kuwait Finder, Central Office, KUWAIT",
        "Kuwait Finder, Central Agency, QATAR",
    })
    void givenAnotherTitleEntityOrCountry_whenCompared_thenItIsAnother(String title, String entity, String country) {
        expect(
                        ACTIVITY_REPORTED_ONCE,
                        corpus(entry("Kuwait Finder", "Central Agency", "KUWAIT"), entry(title, entity, country)))
                .passes();
    }

    @Test
    void givenTheSameTitleOnOtherDaysOrInAnotherContest_whenCompared_thenItIsAnother() {
        expect(
                        ACTIVITY_REPORTED_ONCE,
                        corpus(
                                entry("Open day", "ITU", "CHE").start(day("2006-05-17")),
                                entry("Open day", "ITU", "CHE").start(day("2007-05-17")),
                                project(2015, "C4", "Open day", "ITU", "CHE"),
                                project(2016, "C4", "Open day", "ITU", "CHE")))
                .passes();
    }

    @Test
    void givenReportsOfOneReporter_whenBothTellTheSameEventOfADay_thenItIsReportedTwice() {
        expect(ACTIVITY_REPORTED_ONCE, twoReports("ITU", "ITU", activity("Workshop", "2006-05-15", "2006-05-16")))
                .failsAt("/1/activities/1/title");
    }

    @Test
    void givenReports_whenTheEventHasNoDayOrTheReporterIsAnother_thenNothingIsSaid() {
        expect(ACTIVITY_REPORTED_ONCE, twoReports("ITU", "ITU", activity("Workshop", "", "")))
                .doesNotApply(APART);
        expect(ACTIVITY_REPORTED_ONCE, twoReports("ITU", "WHO", activity("Workshop", "2006-05-15", "2006-05-16")))
                .passes();
    }

    private static Corpus.Builder twoReports(String one, String other, Activity activity) {
        FacilitatorReport first =
                report(one, "C2").activities(List.of(activity)).build();
        FacilitatorReport second = report(other, "C5")
                .activities(List.of(activity("", "", ""), activity))
                .build();
        return Corpus.builder().add("a", first).add("b", second);
    }

    @Test
    void givenNothingToCompare_whenChecked_thenItDoesNotApply() {
        expect(ACTIVITY_REPORTED_ONCE, Corpus.builder()).doesNotApply(APART);
        expect(NO_NEAR_DUPLICATE, corpus(entry("Alone", "ITU", "CHE"))).doesNotApply(APART);
    }

    @Test
    void givenOneWrongLetterInATitleAndAnAcronymMoreInTheEntity_whenCompared_thenTheyAreNearlyTheSame() {
        expect(
                        NO_NEAR_DUPLICATE,
                        corpus(
                                entry("Saudi Elictronic University Portal", "Ministry of Education", "SAU"),
                                entry("Saudi Electronic University Portal", "Ministry of Education (MOE)", "SAU")))
                .fails(
                        Severity.INFO,
                        "/1/title",
                        "'Saudi Elictronic University Portal' in a and 'Saudi Electronic University Portal' in b have 81"
                                + " percent of their runs of three letters in common, and the names of their entities are"
                                + " nearly the same")
                .hints(
                        "Nothing has to change if they are two activities; a pair is told from 70 percent in the title and"
                                + " 60 percent in the name of the entity on");
    }

    @ParameterizedTest
    @CsvSource({
        "School connectivity phase 2, Ministry of Education, SAU",
        "School connectivity phase 1, Ministry of Health, SAU",
        "School connectivity phase 1, Ministry of Education, QAT",
        "Rural libraries phase 1, Ministry of Education, SAU",
        "School connectivity phase 1, Ministry of Education, SAU",
    })
    void givenAnotherNumberEntityCountryOrTitleOrNoDifference_whenCompared_thenTheyAreNotNearlyTheSame(
            String title, String entity, String country) {
        expect(
                        NO_NEAR_DUPLICATE,
                        corpus(
                                entry("School connectivity phase 1", "Ministry of Education", "SAU"),
                                entry(title, entity, country)))
                .passes();
    }

    @Test
    void givenTheSameInAllButADayThatIsNotTold_whenCompared_thenTheyAreNearlyTheSame() {
        expect(
                        NO_NEAR_DUPLICATE,
                        corpus(
                                entry("Open day", "ITU", "CHE"),
                                entry("Open day", "ITU", "CHE").start(day("2007-05-17")),
                                entry("Open day", "ITU", "CHE").start(day("2008-05-17"))))
                .failsAt("/1/title", "/2/title");
    }

    @Test
    void givenTextsThatAreHardToFold_whenCompared_thenOnlyTheSameAreTheSame() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            String lengthy = "long title ".repeat(200);
            expect(
                            ACTIVITY_REPORTED_ONCE,
                            corpus(
                                    entry("\u2603\u2603", "ITU", "CHE"),
                                    entry("\u2604", "ITU", "CHE"),
                                    entry(" \u2603\u2603", "ITU", "CHE"),
                                    entry("\u0645\u0634\u0631\u0648\u0639 \u202Eabc", "ITU", "CHE"),
                                    entry("\u0645\u0634\u0631\u0648\u0639 abc", "ITU", "CHE"),
                                    entry(lengthy + "one", "ITU", "CHE"),
                                    entry(lengthy + "two", "ITU", "CHE"),
                                    entry("INFORMATION", "ITU", "CHE"),
                                    entry("information", "ITU", "CHE"),
                                    entry("\u0000", "ITU", "CHE")))
                    .failsAt("/2/title", "/4/title", "/8/title");
        } finally {
            Locale.setDefault(before);
        }
    }
}
