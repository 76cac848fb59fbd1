package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.activity;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.facilitator;
import static org.wsis4j.rules.Samples.goal;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.partner;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.reporter;
import static org.wsis4j.rules.Samples.result;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.ReportKind;

class ReferenceRulesTest {

    @Test
    void givenAnUnknownLine_whenChecked_thenRef001OffersTheNearest() {
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, report().actionLines(List.of(line("C2"), line("C7-EHEALT"))))
                .fails(ERROR, "/actionLines/1", "'C7-EHEALT' is no action line")
                .hints("Write a code such as C2 or C7-EHEALTH, or an official title; "
                        + "nearest to what is written: C7-EHEALTH");
    }

    @Test
    void givenALineUnlikeAllOthers_whenChecked_thenRef001SaysThatNoneIsNear() {
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, report().actionLines(List.of(line("?"))))
                .fails(ERROR, "/actionLines/0", "'?' is no action line")
                .hints("Write a code such as C2 or C7-EHEALTH, or an official title; nearest to what is written: none");
    }

    @Test
    void givenAFacilitatorOfAnUnknownLine_whenChecked_thenRef001PointsAtTheFacilitator() {
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, report().facilitators(List.of(facilitator("ITU", "C13", ""))))
                .fails(ERROR, "/facilitators/0/actionLine", "'C13' is no action line");
    }

    @Test
    void givenKnownLinesOrNone_whenChecked_thenRef001PassesOrDoesNotApply() {
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, report()).passes();
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, empty()).doesNotApply("no action line is named");
    }

    @Test
    void givenACyrillicLetter_whenChecked_thenRef002NamesIt() {
        expect(ActionLineRules.ACTION_LINE_IN_LATIN_LETTERS, report().actionLines(List.of(line("\u04212"))))
                .fails(
                        WARNING,
                        "/actionLines/0",
                        "'\u04212' has letters of another script that look like Latin ones (U+0421); read as C2")
                .hints("Write C2 with Latin letters");
    }

    @Test
    void givenLatinLettersOrNoLine_whenChecked_thenRef002PassesOrDoesNotApply() {
        expect(ActionLineRules.ACTION_LINE_IN_LATIN_LETTERS, report()).passes();
        expect(ActionLineRules.ACTION_LINE_IN_LATIN_LETTERS, report().actionLines(List.of(line("\u0421tolen"))))
                .passes();
        expect(ActionLineRules.ACTION_LINE_IN_LATIN_LETTERS, empty()).doesNotApply("no action line is named");
    }

    @Test
    void givenC7Alone_whenChecked_thenRef003ListsTheApplications() {
        expect(ActionLineRules.C7_NAMES_AN_APPLICATION, report().actionLines(List.of(line("C1"), line("C7"))))
                .fails(INFO, "/actionLines/1", "C7 is named without saying which of its applications is meant")
                .hints("Name the application, one of C7-EGOV, C7-EBUSINESS, C7-ELEARNING, C7-EHEALTH, C7-EEMPLOYMENT, "
                        + "C7-EENVIRONMENT, C7-EAGRICULTURE, C7-ESCIENCE");
    }

    @Test
    void givenAnApplicationBesideC7_whenChecked_thenRef003Passes() {
        expect(ActionLineRules.C7_NAMES_AN_APPLICATION, report().actionLines(List.of(line("C7"), line("C7-EGOV"))))
                .passes();
        expect(ActionLineRules.C7_NAMES_AN_APPLICATION, empty()).doesNotApply("no known action line is named");
    }

    @Test
    void givenALineInTwoSpellings_whenChecked_thenRef004PointsAtTheSecond() {
        expect(
                        ActionLineRules.EACH_ACTION_LINE_ONCE,
                        report().actionLines(List.of(line("C9"), line("C2"), line("Media"))))
                .fails(WARNING, "/actionLines/2", "'Media' names C9 again");
    }

    @Test
    void givenTwoLinesOrOne_whenChecked_thenRef004PassesOrDoesNotApply() {
        expect(ActionLineRules.EACH_ACTION_LINE_ONCE, report().actionLines(List.of(line("C9"), line("C2"))))
                .passes();
        expect(ActionLineRules.EACH_ACTION_LINE_ONCE, report()).doesNotApply("fewer than two action lines are named");
    }

    @Test
    void givenAnUnknownLevel_whenChecked_thenRef005ListsTheLevels() {
        expect(ReferenceRules.LEVEL_IS_KNOWN, report().levels(List.of(Coded.read("local", Level::find))))
                .fails(WARNING, "/levels/0", "'local' is no level")
                .hints("Write one of NATIONAL, REGIONAL, INTERNATIONAL");
        expect(ReferenceRules.LEVEL_IS_KNOWN, report()).passes();
        expect(ReferenceRules.LEVEL_IS_KNOWN, empty()).doesNotApply("no level is named");
    }

    @Test
    void givenAnUnknownCategory_whenChecked_thenRef006ListsTheCategories() {
        expect(
                        ReferenceRules.STAKEHOLDER_CATEGORY_IS_KNOWN,
                        report().partners(List.of(partner("ITU", ""), partner("A club", "youth"))))
                .fails(WARNING, "/partners/1/category", "'youth' is no stakeholder category");
        expect(ReferenceRules.STAKEHOLDER_CATEGORY_IS_KNOWN, report()).passes();
        expect(ReferenceRules.STAKEHOLDER_CATEGORY_IS_KNOWN, report().partners(List.of(partner("ITU", ""))))
                .doesNotApply("no partner has a category");
    }

    @Test
    void givenValuesOfNoList_whenChecked_thenRef007PointsAtEach() {
        expect(
                        ReferenceRules.VALUE_IS_KNOWN,
                        report().kind(Coded.read("blog", ReportKind::find))
                                .reporter(reporter("WHO", "friend"))
                                .results(List.of(result("good", "", "")))
                                .facilitators(List.of(facilitator("ITU", "C2", "big")))
                                .activities(List.of(activity("late", "", "")))
                                .goals(List.of(goal("GOAL"))))
                .failsAt(
                        "/kind",
                        "/reporter/role",
                        "/results/0/kind",
                        "/facilitators/0/status",
                        "/activities/0/state",
                        "/goals/0/framework");
    }

    @Test
    void givenOneValueOfNoList_whenChecked_thenRef007SaysWhatCanBeWritten() {
        expect(ReferenceRules.VALUE_IS_KNOWN, report().goals(List.of(goal("GOAL"))))
                .fails(WARNING, "/goals/0/framework", "'GOAL' is not a value of this field")
                .hints("Write one of MDG, SDG, GDC");
        expect(ReferenceRules.VALUE_IS_KNOWN, report()).passes();
        expect(ReferenceRules.VALUE_IS_KNOWN, empty()).doesNotApply("no such field is filled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "en fr", "fran\u00e7ais", "en_US", "und", "x-private"})
    void givenNoLanguageTag_whenChecked_thenRef008Refuses(String text) {
        expect(ReferenceRules.LANGUAGE_IS_A_TAG, report().language(text))
                .fails(WARNING, "/language", "'" + text + "' is no language tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "FR", "pt-BR", "zh-Hans", "ast", "sr-Latn-RS"})
    void givenALanguageTag_whenChecked_thenRef008Passes(String tag) {
        expect(ReferenceRules.LANGUAGE_IS_A_TAG, report().language(tag)).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\t"})
    void givenABlankLanguageOrNone_whenChecked_thenRef008DoesNotApply(String blank) {
        expect(ReferenceRules.LANGUAGE_IS_A_TAG, report().language(blank)).doesNotApply("no language is given");
        expect(ReferenceRules.LANGUAGE_IS_A_TAG, empty()).doesNotApply("no language is given");
    }

    @Test
    void givenAnEntryTwiceAndABlankOne_whenChecked_thenRef009PointsAtBoth() {
        expect(ReferenceRules.STOCKTAKING_ENTRY_ONCE, report().stocktakingEntries(List.of("1", " ", "2", "1")))
                .failsAt("/stocktakingEntries/1", "/stocktakingEntries/3");
        expect(ReferenceRules.STOCKTAKING_ENTRY_ONCE, report().stocktakingEntries(List.of("1", "1")))
                .fails(WARNING, "/stocktakingEntries/1", "'1' is blank or stands twice among the stocktaking entries");
        expect(ReferenceRules.STOCKTAKING_ENTRY_ONCE, report()).passes();
        expect(ReferenceRules.STOCKTAKING_ENTRY_ONCE, empty()).doesNotApply("no stocktaking entry is linked");
    }

    @Test
    void givenALineThatCouldNotBeRead_whenChecked_thenTheRulesOnLinesCannotTell() {
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, unreadableAt(report().build(), "/actionLines/1"))
                .cannotTellAt("/actionLines/1");
        expect(ActionLineRules.EACH_ACTION_LINE_ONCE, unreadableAt(empty().build(), "/actionLines"))
                .cannotTell("/actionLines", "the value that stands here could not be read");
    }

    @Test
    void givenACodeOfSeveralLines_whenChecked_thenRef010NamesThemAndRef001DoesNotCallItNone() {
        FacilitatorReport.Builder report = report().actionLines(List.of(line("C2"), line("c4-c6")));

        expect(ActionLineRules.CODE_NAMES_ONE_LINE, report)
                .fails(ERROR, "/actionLines/1", "'c4-c6' names 2 action lines: C4, C6")
                .hints("Write C4 here, and each of the others in an element of its own");
        expect(ActionLineRules.ACTION_LINE_IS_KNOWN, report).passes();
        expect(
                        ActionLineRules.CODE_NAMES_ONE_LINE,
                        report().facilitators(List.of(facilitator("ITU", "ALC2C4C6/3/03-E", ""))))
                .fails(ERROR, "/facilitators/0/actionLine", "'ALC2C4C6/3/03-E' names 3 action lines: C2, C4, C6");
    }

    @Test
    void givenCodesOfOneLineOrNone_whenChecked_thenRef010PassesOrDoesNotApply() {
        expect(ActionLineRules.CODE_NAMES_ONE_LINE, report()).passes();
        expect(ActionLineRules.CODE_NAMES_ONE_LINE, report().actionLines(List.of(line("C12"))))
                .passes();
        expect(ActionLineRules.CODE_NAMES_ONE_LINE, empty()).doesNotApply("no action line is named");
    }
}
