package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.StocktakingSamples.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class TitleRulesTest {

    private static final StocktakingEntry EMPTY = StocktakingEntry.builder().build();

    @Test
    void givenNoTitle_whenChecked_thenStk001IsAnErrorAndTheOthersDoNotApply() {
        expect(TitleRules.ENTRY_HAS_A_TITLE, EMPTY).fails(ERROR, "/title", "the title is missing");
        expect(TitleRules.ENTRY_HAS_A_TITLE, entry().title(" \u2003")).failsAt("/title");
        expect(TitleRules.ENTRY_HAS_A_TITLE, entry()).passes();
        expect(TitleRules.ENTRY_HAS_A_TITLE, unreadableAt(EMPTY, "/title")).cannotTellAt("/title");
        expect(TitleRules.TITLE_HAS_NO_BLANKS_AROUND, entry().title("  ")).doesNotApply("there is no title");
        expect(TitleRules.TITLE_HAS_NO_BLANKS_AROUND, unreadableAt(EMPTY, "/title"))
                .cannotTellAt("/title");
        expect(TitleRules.TITLE_IS_NOT_ALL_CAPITALS, EMPTY).doesNotApply("there is no title of two words or more");
        expect(TitleRules.TITLE_IS_NOT_ALL_CAPITALS, entry().title("REDONATE"))
                .doesNotApply("there is no title of two words or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Burkina Open Data Initiative ", "\tInnovations", "Innovations\u00a0", "\u2003Innovations"})
    void givenATitleWithBlanksAround_whenChecked_thenStk006ShowsIt(String title) {
        expect(TitleRules.TITLE_HAS_NO_BLANKS_AROUND, entry().title(title)).failsAt("/title");
    }

    @Test
    void givenATrailingBlank_whenChecked_thenStk006SaysSo() {
        expect(TitleRules.TITLE_HAS_NO_BLANKS_AROUND, entry().title("Innovations "))
                .fails(INFO, "/title", "the title 'Innovations ' begins or ends with a blank");
        expect(TitleRules.TITLE_HAS_NO_BLANKS_AROUND, entry().title("A  title")).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE DIVIDEND AND HONORARIUM ONLINE APPLICATION",
                "E-GOVERNMENT 2015",
                "\u0418\u041d\u0424\u041e \u0426\u0415\u041d\u0422\u0420"
            })
    void givenATitleInCapitals_whenChecked_thenStk007ShowsIt(String title) {
        expect(TitleRules.TITLE_IS_NOT_ALL_CAPITALS, entry().title(title))
                .fails(INFO, "/title", "the title '" + title + "' is written in capitals throughout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leqa'a (VIDEO CONFERENCE SYSTEM)",
                "2015 2016",
                "\u0645\u0634\u0631\u0648\u0639 ICT",
                "\u0130STANBUL \u0131",
                "\u4fe1\u606f ICT"
            })
    void givenATitleInOtherLetters_whenChecked_thenStk007Passes(String title) {
        expect(TitleRules.TITLE_IS_NOT_ALL_CAPITALS, entry().title(title)).passes();
    }
}
