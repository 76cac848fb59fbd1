package org.wsis4j.rules.target;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.TargetSamples.figure;
import static org.wsis4j.rules.TargetSamples.in;
import static org.wsis4j.rules.TargetSamples.indicator;
import static org.wsis4j.rules.TargetSamples.of;
import static org.wsis4j.rules.TargetSamples.submission;
import static org.wsis4j.rules.Unreading.unreadable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;

class FigureRulesTest {

    private static final TargetReport.Builder EMPTY = TargetReport.builder();
    private static final ReportedFigure NOTHING = ReportedFigure.builder().build();

    @Test
    void givenAFigureWithoutAnArea_whenChecked_thenTgt003NamesTheField() {
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, of(figure("", "T8-RADIO", 2006, "0")))
                .fails(WARNING, "/figures/0/area", "the field 'area' of the figure is missing")
                .hints("Add \"area\", or leave the figure out: what is not known is not zero");
    }

    @Test
    void givenAFigureThatSaysNothing_whenChecked_thenTgt003NamesEachField() {
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, submission().addFigures(NOTHING))
                .failsAt("/figures/6/area", "/figures/6/indicator", "/figures/6/year", "/figures/6/value");
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, of(figure("\u00a0", " ", 2006, "1")))
                .failsAt("/figures/0/area", "/figures/0/indicator");
    }

    @Test
    void givenWholeFiguresOrNone_whenChecked_thenTgt003PassesOrDoesNotApply() {
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, submission()).passes();
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, of(figure("Atlantis", "own", 2006, "0")))
                .passes();
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, EMPTY).doesNotApply("no figures are given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "indicator", "year", "value"})
    void givenAFieldThatCouldNotBeRead_whenChecked_thenTgt003DoesNotCallItMissing(String field) {
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, unreadable(submission().build(), "figures/*/" + field))
                .cannotTellAt("/figures/0/" + field);
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, unreadableAt(EMPTY.build(), "/figures"))
                .cannotTellAt("/figures");
        expect(FigureRules.FIGURE_SAYS_WHAT_IT_IS_OF, unreadable(of(NOTHING).build(), "figures/*/area"))
                .failsAt("/figures/0/indicator", "/figures/0/year", "/figures/0/value");
    }

    @Test
    void givenAShareLabelledAsThings_whenChecked_thenTgt004NamesBothUnits() {
        expect(
                        FigureRules.UNIT_FITS_THE_INDICATOR,
                        of(in("per 100 inhabitants", figure("KEN", "T10-INTERNET-USE", 2006, "7.53"))))
                .fails(
                        WARNING,
                        "/figures/0/unit",
                        "the figure is in PER_100_INHABITANTS, but T10-INTERNET-USE is measured in PERCENT")
                .hints("Give a figure in PERCENT, or name the indicator that is meant");
        expect(
                        FigureRules.UNIT_FITS_THE_INDICATOR,
                        of(in("PERCENT_OF_COUNTRIES", figure("WORLD", "T5-HOSPITALS", 2006, "80"))))
                .failsAt("/figures/0/unit");
    }

    @Test
    void givenTheUnitOfTheIndicator_whenChecked_thenTgt004Passes() {
        expect(
                        FigureRules.UNIT_FITS_THE_INDICATOR,
                        of(
                                in("%", figure("KEN", "T8-RADIO", 2006, "1")),
                                in("per 100", figure("KEN", "i911", 2006, "1"))))
                .passes();
    }

    @Test
    void givenNoUnitOrNoneToCompare_whenChecked_thenTgt004DoesNotApply() {
        String reason = "no figure has a known unit and a known indicator";
        expect(FigureRules.UNIT_FITS_THE_INDICATOR, submission()).doesNotApply(reason);
        expect(
                        FigureRules.UNIT_FITS_THE_INDICATOR,
                        of(
                                in("furlongs", figure("KEN", "T8-RADIO", 2006, "1")),
                                in("COUNT", figure("KEN", "own", 2006, "1")),
                                in("COUNT", figure("KEN", "T6-GOVERNMENT", 2006, "1"))))
                .doesNotApply(reason);
        expect(FigureRules.UNIT_FITS_THE_INDICATOR, EMPTY).doesNotApply(reason);
        expect(FigureRules.UNIT_FITS_THE_INDICATOR, unreadableAt(submission().build(), "/figures/0/unit"))
                .cannotTellAt("/figures/0/unit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.1",
                "100.1",
                "100.0000000000000000000001",
                "1E+3",
                "1E999999",
                "-1E-400",
                "1E-400",
                "0E999999999"
            })
    void givenAShareBeyondTheWhole_whenChecked_thenTgt005IsAnError(String value) {
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(figure("KEN", "T8-RADIO", 2006, value)))
                .fails(
                        ERROR,
                        "/figures/0/value",
                        (value.equals("1E+3") ? "1000" : new BigDecimal(value)) + " is no figure in PERCENT")
                .hints(
                        "Expected 0 to 100, in at most 100 digits; check the figure, and whether the unit is the one that is meant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-0.0", "100", "100.0", "1E+2", "1E-99"})
    void givenAShare_whenChecked_thenTgt005Passes(String value) {
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(figure("KEN", "T8-RADIO", 2006, value)))
                .passes();
    }

    @Test
    void givenThingsThatAreNotPeople_whenChecked_thenTgt005LetsThemExceedAHundred() {
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(figure("ARE", "T10-MOBILE-SUBSCRIPTIONS", 2006, "147.3")))
                .passes();
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(figure("ARE", "T10-MOBILE-SUBSCRIPTIONS", 2006, "1E999999")))
                .failsAt("/figures/0/value");
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(figure("ARE", "T10-MOBILE-SUBSCRIPTIONS", 2006, "-1")))
                .fails(ERROR, "/figures/0/value", "-1 is no figure in PER_100_INHABITANTS")
                .hints(
                        "Expected 0 or more, in at most 100 digits; check the figure, and whether the unit is the one that is meant");
    }

    @Test
    void givenAUnitOfItsOwn_whenChecked_thenTgt005GoesByTheUnitThatIsWritten() {
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(in("per 100", figure("KEN", "T8-RADIO", 2006, "101"))))
                .passes();
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(in("%", figure("KEN", "own", 2006, "101"))))
                .failsAt("/figures/0/value");
        expect(FigureRules.VALUE_FITS_ITS_UNIT, of(in(" ", figure("KEN", "T8-RADIO", 2006, "101"))))
                .failsAt("/figures/0/value");
    }

    @Test
    void givenNoValueOrNoKnownUnit_whenChecked_thenTgt005DoesNotApply() {
        String reason = "no figure has a value and a known unit";
        expect(
                        FigureRules.VALUE_FITS_ITS_UNIT,
                        of(
                                figure("KEN", "T8-RADIO", 2006, ""),
                                figure("KEN", "own", 2006, "-1"),
                                figure("KEN", "T9-CONTENT", 2006, "-1"),
                                in("furlongs", figure("KEN", "T8-RADIO", 2006, "-1"))))
                .doesNotApply(reason);
        expect(FigureRules.VALUE_FITS_ITS_UNIT, EMPTY).doesNotApply(reason);
    }

    @Test
    void givenAUnitThatCouldNotBeRead_whenChecked_thenThatOfTheIndicatorDoesNotTakeItsPlace() {
        TargetReport report = of(figure("KEN", "T8-RADIO", 2006, "101"), figure("KEN", "T8-RADIO", 2005, "102"))
                .build();
        expect(FigureRules.VALUE_FITS_ITS_UNIT, report).failsAt("/figures/0/value", "/figures/1/value");
        expect(FigureRules.VALUE_FITS_ITS_UNIT, unreadable(report, "figures/*/unit"))
                .failsAt("/figures/1/value");
        expect(FigureRules.VALUE_FITS_ITS_UNIT, unreadable(submission().build(), "figures/*/value"))
                .cannotTellAt("/figures/0/value");
    }

    @Test
    void givenAFigureWithoutSource_whenChecked_thenTgt006AsksForIt() {
        expect(FigureRules.FIGURE_HAS_A_SOURCE, of(from("", "2007")))
                .fails(WARNING, "/figures/0/source", "the figure has no source")
                .hints("Name who published it, for example ITU");
        expect(FigureRules.FIGURE_HAS_A_SOURCE, of(from("\u3000", "2007"))).failsAt("/figures/0/source");
        expect(FigureRules.FIGURE_HAS_A_SOURCE, submission()).passes();
        expect(FigureRules.FIGURE_HAS_A_SOURCE, of(NOTHING)).doesNotApply("no figure has a value");
        expect(FigureRules.FIGURE_HAS_A_SOURCE, unreadable(submission().build(), "figures/*/source"))
                .cannotTellAt("/figures/0/source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 2007",
                "2007-02-30",
                "2007-13",
                "n.d.",
                "\u0662\u0660\u0660\u0667",
                " 2007",
                "\ud83d\ude00\ud83d\ude00-Q1"
            })
    void givenAVintageThatIsNoDate_whenChecked_thenTgt007TellsIt(String vintage) {
        expect(FigureRules.VINTAGE_IS_A_DATE, of(from("ITU", vintage)))
                .failsAt("/figures/0/vintage")
                .hints("Say when it was published, for example 2015-05");
    }

    @Test
    void givenAVintageInWords_whenChecked_thenTgt007ShowsIt() {
        expect(FigureRules.VINTAGE_IS_A_DATE, of(from("ITU", "May 2007")))
                .fails(INFO, "/figures/0/vintage", "'May 2007' is no day, month or year");
    }

    @Test
    void givenAVintageOrNone_whenChecked_thenTgt007PassesOrDoesNotApply() {
        expect(FigureRules.VINTAGE_IS_A_DATE, of(from("ITU", "2007"), from("ITU", "2007-05-17")))
                .passes();
        expect(FigureRules.VINTAGE_IS_A_DATE, of(from("ITU", " "))).doesNotApply("no figure has a vintage");
        expect(FigureRules.VINTAGE_IS_A_DATE, unreadable(submission().build(), "figures/*/vintage"))
                .cannotTellAt("/figures/0/vintage");
    }

    @ParameterizedTest
    @CsvSource({"2008, 2008", "9999, 9999", "2147483647, '2,147,483,647'"})
    void givenAYearAfterThatOfTheReport_whenChecked_thenTgt008Warns(int year, String told) {
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, of(figure("KEN", "T8-RADIO", year, "1")))
                .fails(WARNING, "/figures/0/year", "the figure is of " + told + ", which is not from 1900 to 2007")
                .hints("Check the year; what is only expected is no figure");
    }

    @Test
    void givenTheYearOfTheReport_whenChecked_thenTgt008Passes() {
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, of(figure("KEN", "T8-RADIO", 2007, "1")))
                .passes();
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, of(figure("KEN", "T8-RADIO", 1900, "1")))
                .passes();
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, of(figure("KEN", "T8-RADIO", -2147483648, "1")))
                .failsAt("/figures/0/year");
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, of(NOTHING)).doesNotApply("no figure has a year");
    }

    @Test
    void givenNoDate_whenChecked_thenTgt008GoesByTheDayOfTheCheckUnlessTheDateCouldNotBeRead() {
        TargetReport undated =
                of(figure("KEN", "T8-RADIO", 2008, "1")).date(Optional.empty()).build();
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, undated).failsAt("/figures/0/year");
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, undated, LocalDate.of(2008, 1, 1))
                .passes();
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, unreadableAt(undated, "/date"))
                .cannotTellAt("/date");
        expect(FigureRules.FIGURE_IS_OF_A_PAST_YEAR, unreadable(submission().build(), "figures/*/year"))
                .cannotTellAt("/figures/0/year");
    }

    private static ReportedFigure from(String source, String vintage) {
        return ReportedFigure.builder()
                .value(BigDecimal.ONE)
                .indicator(indicator("T8-RADIO"))
                .source(source)
                .vintage(vintage)
                .build();
    }
}
