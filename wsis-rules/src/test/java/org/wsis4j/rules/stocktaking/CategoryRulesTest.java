package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.categories;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.entryOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class CategoryRulesTest {

    private static final StocktakingEntry EMPTY = StocktakingEntry.builder().build();

    @Test
    void givenADatabaseEntryWithoutALine_whenChecked_thenStk008Warns() {
        expect(CategoryRules.DATABASE_ENTRY_NAMES_A_LINE, EMPTY)
                .fails(WARNING, "/actionLines", "no action line is named");
        expect(CategoryRules.DATABASE_ENTRY_NAMES_A_LINE, entry()).passes();
        expect(CategoryRules.DATABASE_ENTRY_NAMES_A_LINE, entryOf(2015)).doesNotApply("the entry is one of a contest");
        expect(CategoryRules.DATABASE_ENTRY_NAMES_A_LINE, unreadableAt(EMPTY, "/contest"))
                .cannotTellAt("/contest");
    }

    @Test
    void givenAContestEntryWithAnotherNumberOfCategories_whenChecked_thenStk009CountsThem() {
        expect(CategoryRules.ONE_CATEGORY, entryOf(2025).categories(categories("C2", "Atlantis", "C7-EGOV")))
                .fails(
                        ERROR,
                        "/categories",
                        "an entry of a contest is in exactly one category; the number of its categories is 3: C2, Atlantis,"
                                + " C7-EGOV")
                .hints("Give exactly one of the eighteen, for example C7-EHEALTH, in \"categories\"");
        expect(CategoryRules.ONE_CATEGORY, entryOf(2018).categories(List.of()))
                .fails(
                        ERROR,
                        "/categories",
                        "an entry of a contest is in exactly one category; the number of its categories is 0: none");
        expect(
                        CategoryRules.ONE_CATEGORY,
                        unreadableAt(entryOf(2018).categories(List.of()).build(), "/categories"))
                .cannotTellAt("/categories");
    }

    @Test
    void givenOneCategoryInTwoSpellingsOrADatabaseEntry_whenChecked_thenStk009PassesOrDoesNotApply() {
        expect(CategoryRules.ONE_CATEGORY, entryOf(2015)).passes();
        expect(CategoryRules.ONE_CATEGORY, entryOf(2015).categories(categories("c2", "C2", " ")))
                .passes();
        expect(CategoryRules.ONE_CATEGORY, entry()).doesNotApply("the entry is not one of a contest");
    }

    @Test
    void givenC7AloneOrAnUnknownCode_whenChecked_thenStk010ListsWhatThereIs() {
        expect(CategoryRules.CATEGORY_IS_KNOWN, entryOf(2015).categories(categories("C7")))
                .fails(ERROR, "/categories/0", "'C7' is no category of the contests")
                .hints("Write one of C7-EGOV, C7-EBUSINESS, C7-ELEARNING, C7-EHEALTH, C7-EEMPLOYMENT, "
                        + "C7-EENVIRONMENT, C7-EAGRICULTURE, C7-ESCIENCE");
        expect(CategoryRules.CATEGORY_IS_KNOWN, entryOf(2015).categories(categories("C12")))
                .fails(ERROR, "/categories/0", "'C12' is no category of the contests")
                .hints("Write one of C1, C2, C3, C4, C5, C6, C7-EGOV, C7-EBUSINESS, C7-ELEARNING, C7-EHEALTH, "
                        + "C7-EEMPLOYMENT, C7-EENVIRONMENT, C7-EAGRICULTURE, C7-ESCIENCE, C8, C9, C10, C11");
        expect(CategoryRules.CATEGORY_IS_KNOWN, entryOf(2015)).passes();
        expect(CategoryRules.CATEGORY_IS_KNOWN, entry().categories(categories("\u00a0")))
                .doesNotApply("no category is named");
    }

    @Test
    void givenACategoryBesideOtherLines_whenChecked_thenStk011NamesBoth() {
        expect(CategoryRules.CATEGORY_AND_LINES_AGREE, entryOf(2015).actionLines(List.of(line("C2"), line("C7-EGOV"))))
                .fails(INFO, "/categories/0", "the category is C7-ELEARNING, but the action lines are C2, C7-EGOV")
                .hints("Add C7-ELEARNING to the action lines, or check the category");
    }

    @Test
    void givenALineThatMayBeTheCategory_whenChecked_thenStk011PassesOrDoesNotApply() {
        expect(CategoryRules.CATEGORY_AND_LINES_AGREE, entryOf(2015).actionLines(List.of(line("C2"), line("C7"))))
                .passes();
        expect(CategoryRules.CATEGORY_AND_LINES_AGREE, entryOf(2015).actionLines(List.of(line("C7-ELEARNING"))))
                .passes();
        String reason = "the entry has no known category beside action lines that are all known";
        expect(CategoryRules.CATEGORY_AND_LINES_AGREE, entryOf(2015).actionLines(List.of(line("C2"), line("?"))))
                .doesNotApply(reason);
        expect(CategoryRules.CATEGORY_AND_LINES_AGREE, entryOf(2015)).doesNotApply(reason);
        expect(
                        CategoryRules.CATEGORY_AND_LINES_AGREE,
                        unreadableAt(entryOf(2015).build(), "/actionLines"))
                .cannotTellAt("/actionLines");
    }
}
