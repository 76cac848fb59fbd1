package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.coherence.CorpusSamples.corpus;
import static org.wsis4j.rules.coherence.CorpusSamples.entry;
import static org.wsis4j.rules.coherence.CorpusSamples.project;
import static org.wsis4j.rules.coherence.EntryRules.COUNTS_ADD_UP;
import static org.wsis4j.rules.coherence.EntryRules.ID_STANDS_ONCE;
import static org.wsis4j.rules.coherence.EntryRules.ONE_PROJECT_IN_A_CATEGORY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.rules.Severity;

class EntryRulesTest {

    private static final PrizeCategory C3 = PrizeCategory.of(3);

    @Test
    void givenThreeProjectsOfAnEntityInACategory_whenChecked_thenTheyAreOneFinding() {
        expect(
                        ONE_PROJECT_IN_A_CATEGORY,
                        corpus(
                                project(2015, "C3", "Library website", "Central Agency", "KWT"),
                                project(2015, "C3", "Kuwait Finder", "CENTRAL AGENCY ", "KUWAIT"),
                                project(2015, "C3", "Documents", "Central Agency", "KWT")))
                .fails(
                        Severity.WARNING,
                        "/1/categories/0",
                        "Central Agency takes part in C3 of the contest of 2015 with 3 projects: a, b, c");
    }

    @ParameterizedTest
    @CsvSource({
        "2015, C4, Ministry of Health, KWT",
        "2016, C3, Ministry of Health, KWT",
        "2015, C3, Ministry of Health, QAT",
        "2015, C3, Ministry of Education, KWT",
    })
    void givenAnotherContestCategoryCountryOrEntity_whenChecked_thenPasses(
            int contest, String category, String entity, String country) {
        expect(
                        ONE_PROJECT_IN_A_CATEGORY,
                        corpus(
                                project(2015, "C3", "Clinics online", "Ministry of Health", "KWT"),
                                project(contest, category, "Hospitals", entity, country)))
                .passes();
    }

    @Test
    void givenAContestWithoutTheRuleOrNoContest_whenChecked_thenItDoesNotApply() {
        String none = "no entry with an entity and a known category takes part in a contest of 2015 to 2025";
        expect(
                        ONE_PROJECT_IN_A_CATEGORY,
                        corpus(
                                project(2026, "C3", "One", "Central Agency", "KWT"),
                                project(2026, "C3", "Other", "Central Agency", "KWT"),
                                project(2015, "C7", "C7 is none", "Central Agency", "KWT")))
                .doesNotApply(none);
        expect(ONE_PROJECT_IN_A_CATEGORY, corpus(entry("One", "ITU", "CHE"))).doesNotApply(none);
    }

    @Test
    void givenAnIdTwice_whenChecked_thenItIsAnError() {
        expect(
                        ID_STANDS_ONCE,
                        corpus(
                                entry("One", "ITU", "CHE").id("1487771718"),
                                entry("Other", "WHO", "CHE").id("1487771719"),
                                entry("Third", "FAO", "ITA").id(" 1487771718")))
                .fails(Severity.ERROR, "/2/id", "2 entries have the id 1487771718, among them a, c");
    }

    @Test
    void givenIdsThatDifferInCase_whenChecked_thenTheyAreOpaqueAndTwo() {
        expect(
                        ID_STANDS_ONCE,
                        corpus(
                                entry("One", "ITU", "CHE").id("a1"),
                                entry("Other", "WHO", "CHE").id("A1")))
                .passes();
        expect(ID_STANDS_ONCE, corpus(entry("One", "ITU", "CHE"), entry("One", "ITU", "CHE")))
                .doesNotApply("no entry has an id");
    }

    @Test
    void givenOneEntryLessThanDeclared_whenChecked_thenBothNumbersAreTold() {
        expect(
                        COUNTS_ADD_UP,
                        corpus(project(2015, "C3", "One", "ITU", "CHE"), project(2015, "C4", "Two", "ITU", "CHE"))
                                .declared(C3, 2)
                                .declared(PrizeCategory.of(4), 1))
                .fails(Severity.WARNING, "/declared/C3", "entries declared for C3: 2; entries that are there: 1");
    }

    @Test
    void givenMoreThanDeclared_whenOneCategoryCannotBeRead_thenItIsFoundAllTheSame() {
        expect(
                        COUNTS_ADD_UP,
                        corpus(project(2015, "C3", "One", "ITU", "CHE"), project(2015, "C33", "Two", "ITU", "CHE"))
                                .declared(C3, 0))
                .failsAt("/declared/C3");
    }

    @Test
    void givenLessThanDeclared_whenOneCategoryCannotBeRead_thenNobodyCanTell() {
        expect(
                        COUNTS_ADD_UP,
                        corpus(project(2015, "C3", "One", "ITU", "CHE"), project(2015, "C33", "Two", "ITU", "CHE"))
                                .declared(C3, 2))
                .cannotTell(
                        "/declared/C3",
                        "entries declared for C3: 2; entries that are there: 1; entries whose category is missing or not"
                                + " known: 1");
    }

    @Test
    void givenAsManyAsDeclaredOrNothingDeclared_whenChecked_thenNothingIsSaid() {
        expect(COUNTS_ADD_UP, corpus(project(2015, "C3", "One", "ITU", "CHE")).declared(C3, 1))
                .passes();
        expect(COUNTS_ADD_UP, corpus(project(2015, "C3", "One", "ITU", "CHE")))
                .doesNotApply("no number of entries is declared");
    }
}
