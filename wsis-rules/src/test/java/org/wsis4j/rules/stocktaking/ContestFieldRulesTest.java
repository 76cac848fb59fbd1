package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.entryOf;
import static org.wsis4j.rules.StocktakingSamples.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class ContestFieldRulesTest {

    @Test
    void givenAFormThatIsNotFilled_whenChecked_thenStk020PointsAtEachField() {
        expect(ContestFieldRules.FORM_IS_FILLED, entryOf(2015).summary("\u00a0"))
                .fails(
                        ERROR,
                        "/summary",
                        "'summary' is missing, and the contest of 2015 does not accept what is incomplete")
                .hints("Fill in 'summary'");
        expect(ContestFieldRules.FORM_IS_FILLED, StocktakingEntry.builder().contest(2015))
                .failsAt("/summary", "/information");
        expect(ContestFieldRules.FORM_IS_FILLED, StocktakingEntry.builder().contest(2026))
                .failsAt("/description", "/goalLinks", "/impacts", "/partners", "/challenges", "/perspectives");
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2023, 2025, 2026})
    void givenAFilledForm_whenChecked_thenStk020Passes(int contest) {
        expect(ContestFieldRules.FORM_IS_FILLED, entryOf(contest)).passes();
    }

    @Test
    void givenAnEntryOfNoKnownContest_whenChecked_thenTheRulesOnFieldsDoNotApply() {
        for (StocktakingEntry other : List.of(
                entry().build(),
                StocktakingEntry.builder().contest(2016).build(),
                StocktakingEntry.builder().contest(Integer.MIN_VALUE).build())) {
            expect(ContestFieldRules.FORM_IS_FILLED, other).doesNotApply("the entry is not one of this contest");
            expect(ContestFieldRules.CRITERIA_ARE_TOLD, other)
                    .doesNotApply("the entry is not one of a contest that names by what it chooses the nominees");
            expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, other)
                    .doesNotApply("no text of an entry of this contest is there that has a limit");
        }
    }

    @Test
    void givenAFieldOrTheContestThatCannotBeRead_whenChecked_thenStk020CannotTell() {
        StocktakingEntry entry = entryOf(2025).description(Optional.empty()).build();
        expect(ContestFieldRules.FORM_IS_FILLED, unreadableAt(entry, "/description"))
                .cannotTellAt("/description");
        expect(ContestFieldRules.FORM_IS_FILLED, unreadableAt(entry().build(), "/contest"))
                .cannotTellAt("/contest");
    }

    @Test
    void givenCriteriaThatAreNotTold_whenChecked_thenStk021Warns() {
        expect(ContestFieldRules.CRITERIA_ARE_TOLD, entryOf(2026).timeframe(Optional.empty()))
                .fails(
                        WARNING,
                        "/timeframe",
                        "'timeframe' is missing, and the contest of 2026 chooses the nominees by it");
        expect(ContestFieldRules.CRITERIA_ARE_TOLD, StocktakingEntry.builder().contest(2015))
                .failsAt("/goals", "/timeframe", "/addedValue", "/results", "/challenges");
        expect(ContestFieldRules.CRITERIA_ARE_TOLD, entryOf(2015)).passes();
        expect(ContestFieldRules.CRITERIA_ARE_TOLD, entryOf(2023))
                .doesNotApply("the entry is not one of a contest that names by what it chooses the nominees");
        expect(
                        ContestFieldRules.CRITERIA_ARE_TOLD,
                        unreadableAt(entryOf(2026).goals(Optional.empty()).build(), "/goals"))
                .cannotTellAt("/goals");
    }

    @ParameterizedTest
    @CsvSource({"149, 149", "201, 201", "1, 1", "100000, '100,000'"})
    void givenATextOutsideTheLimits_whenChecked_thenStk022CountsItsWords(int count, String told) {
        expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, entryOf(2025).description(words(count)))
                .fails(
                        WARNING,
                        "/description",
                        "the number of words in 'description' is " + told + "; the contest of 2025 asks for 150 to 200")
                .hints(
                        "Number of words asked for: 150 to 200; whatever stands between blanks and has a letter or a digit"
                                + " counts as one");
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 200})
    void givenATextAtTheLimits_whenChecked_thenStk022Passes(int count) {
        expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, entryOf(2026).description(words(count)))
                .passes();
    }

    @Test
    void givenTheTextsOf2015_whenChecked_thenStk022SetsNoUpperLimitToTheSummary() {
        expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, entryOf(2015).summary(words(5000)))
                .passes();
        expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, entryOf(2015).summary(words(99)))
                .fails(
                        WARNING,
                        "/summary",
                        "the number of words in 'summary' is 99; the contest of 2015 asks for 100 or more");
        expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, entryOf(2015).information(words(2001)))
                .failsAt("/information");
        expect(ContestFieldRules.WORDS_ARE_WITHIN_LIMITS, entryOf(2015).description("short"))
                .passes();
        expect(
                        ContestFieldRules.WORDS_ARE_WITHIN_LIMITS,
                        StocktakingEntry.builder().contest(2015).summary("  "))
                .doesNotApply("no text of an entry of this contest is there that has a limit");
    }
}
