package org.wsis4j.rules.target;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.TargetSamples.figure;
import static org.wsis4j.rules.TargetSamples.in;
import static org.wsis4j.rules.TargetSamples.of;
import static org.wsis4j.rules.TargetSamples.submission;
import static org.wsis4j.rules.Unreading.unreadable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;

class FiguresTogetherRulesTest {

    private static final String USE = "T10-INTERNET-USE";
    private static final List<String> COUNTRIES = List.of("KEN", "NPL", "PER");
    private static final String NO_MEAN =
            "no figure of the world with a decimal stands beside figures of at least three countries that differ";

    @Test
    void givenTwoFiguresOfOnePlace_whenTheyDiffer_thenTgt012NamesTheOther() {
        expect(FiguresTogetherRules.FIGURES_AGREE, of(use("KEN", "7.53"), use("UGA", "2.5"), use("KEN", "8")))
                .fails(WARNING, "/figures/2/value", "8 contradicts 7.53, the figure with the index 0")
                .hints("Keep the one that is meant, and say of what source and vintage it is; two of them are never"
                        + " averaged");
        expect(FiguresTogetherRules.FIGURES_AGREE, of(use("KEN", "1"), use("KEN", "2"), use("KEN", "2")))
                .failsAt("/figures/1/value", "/figures/2/value");
    }

    @Test
    void givenTwoNamesOfOneIndicator_whenTheFiguresDiffer_thenTgt012SeesThatTheyAreOne() {
        expect(
                        FiguresTogetherRules.FIGURES_AGREE,
                        of(figure("WORLD", USE, 2006, "17.6"), figure("WLD", "i99H", 2006, "17")))
                .failsAt("/figures/1/value");
    }

    @Test
    void givenTheSameNumberInAnotherUnit_whenChecked_thenTgt012TakesItForAnother() {
        expect(FiguresTogetherRules.FIGURES_AGREE, of(use("KEN", "8"), in("per 100", use("KEN", "8"))))
                .fails(WARNING, "/figures/1/value", "8 contradicts 8, the figure with the index 0");
        expect(FiguresTogetherRules.FIGURES_AGREE, of(use("KEN", "8"), in("PERCENT", use("KEN", "8"))))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "8, 8.00", "1E+1, 10", "0, -0.0", "100, 1E+2"})
    void givenTheSameNumberWrittenOtherwise_whenChecked_thenTgt012Passes(String one, String other) {
        expect(FiguresTogetherRules.FIGURES_AGREE, of(use("KEN", one), use("KEN", other)))
                .passes();
    }

    @Test
    void givenOtherPlacesOrHalfFigures_whenChecked_thenTgt012DoesNotApply() {
        String reason = "no two figures are of the same area, indicator and year";
        expect(FiguresTogetherRules.FIGURES_AGREE, submission()).doesNotApply(reason);
        expect(FiguresTogetherRules.FIGURES_AGREE, TargetReport.builder()).doesNotApply(reason);
        expect(
                        FiguresTogetherRules.FIGURES_AGREE,
                        of(
                                use("Atlantis", "1"),
                                use("Atlantis", "2"),
                                figure("KEN", "own", 2006, "1"),
                                figure("KEN", "own", 2006, "2"),
                                figure("KEN", USE, 0, "1"),
                                figure("KEN", USE, 0, "2"),
                                use("KEN", "101"),
                                use("KEN", "-1"),
                                use("KEN", "1E-400"),
                                use("KEN", "1E999999"),
                                use("KEN", "3")))
                .doesNotApply(reason);
    }

    @Test
    void givenAValueThatCouldNotBeRead_whenChecked_thenTgt012CannotTell() {
        TargetReport report =
                of(use("KEN", "7"), use("KEN", "8"), use("KEN", "9")).build();
        expect(FiguresTogetherRules.FIGURES_AGREE, unreadable(submission().build(), "figures/*/value"))
                .cannotTellAt("/figures/0/value");
        expect(FiguresTogetherRules.FIGURES_AGREE, unreadable(report, "figures/*/value"))
                .failsAt("/figures/2/value");
    }

    @Test
    void givenAUnitThatCouldNotBeRead_whenChecked_thenThatOfTheIndicatorDoesNotTakeItsPlace() {
        TargetReport report = of(use("KEN", "7"), use("KEN", "8")).build();
        expect(FiguresTogetherRules.FIGURES_AGREE, report).failsAt("/figures/1/value");
        expect(FiguresTogetherRules.FIGURES_AGREE, unreadable(report, "figures/*/unit"))
                .cannotTellAt("/figures/0/unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.0", "20.00", "20.000000000000000000000000000000000000000"})
    void givenTheMeanOfCountriesAsTheWorld_whenChecked_thenTgt013Warns(String world) {
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world(world, "10", "20.00", "30"))
                .fails(
                        WARNING,
                        "/figures/0/value",
                        world + " is the plain mean of the 3 countries that are given, in which the smallest weighs as"
                                + " much as the largest")
                .hints("Weigh the figure of each country by how many of these it has: PEOPLE; or give the published"
                        + " figure of the world");
    }

    @Test
    void givenAMeanThatIsRounded_whenChecked_thenTgt013SeesItAsFarAsItsDecimalsGo() {
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("16.7", "10", "20", "20"))
                .failsAt("/figures/0/value");
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("16.67", "10", "20", "20"))
                .failsAt("/figures/0/value");
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("16.6", "10", "20", "20"))
                .passes();
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("16.70", "10", "20", "20"))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2E+1"})
    void givenAFigureOfTheWorldWithoutDecimal_whenChecked_thenTgt013DoesNotApply(String world) {
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world(world, "10", "20", "30"))
                .doesNotApply(NO_MEAN);
    }

    @Test
    void givenCountriesThatAreAlikeOrFew_whenChecked_thenTgt013DoesNotApply() {
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("20.0", "20", "20.0", "2E+1"))
                .doesNotApply(NO_MEAN);
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("20.0", "10", "30"))
                .doesNotApply(NO_MEAN);
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, world("20.0")).doesNotApply(NO_MEAN);
        expect(FiguresTogetherRules.WORLD_IS_WEIGHTED, TargetReport.builder()).doesNotApply(NO_MEAN);
    }

    @Test
    void givenACountryThatStandsTwice_whenChecked_thenTgt013CountsItOnce() {
        expect(
                        FiguresTogetherRules.WORLD_IS_WEIGHTED,
                        world("20.0", "10", "30").addFigures(use("KEN", "10"), use("KEN", "30")))
                .doesNotApply(NO_MEAN);
        expect(
                        FiguresTogetherRules.WORLD_IS_WEIGHTED,
                        world("20.0", "10", "20", "30").addFigures(use("KEN", "90")))
                .failsAt("/figures/0/value");
    }

    @Test
    void givenWhatHasNoMean_whenChecked_thenTgt013DoesNotApply() {
        expect(
                        FiguresTogetherRules.WORLD_IS_WEIGHTED,
                        of(
                                figure("WORLD", "T3-NETWORKS", 2006, "20.0"),
                                figure("KEN", "T3-NETWORKS", 2006, "10"),
                                figure("NPL", "T3-NETWORKS", 2006, "20"),
                                figure("PER", "T3-NETWORKS", 2006, "30")))
                .doesNotApply(NO_MEAN);
        expect(
                        FiguresTogetherRules.WORLD_IS_WEIGHTED,
                        of(
                                figure("WORLD", USE, 2005, "20.0"),
                                use("KEN", "10"),
                                use("NPL", "20"),
                                use("PER", "30"),
                                in("per 100", use("WORLD", "20.0"))))
                .doesNotApply(NO_MEAN);
    }

    @Test
    void givenCountriesThatCouldNotBeRead_whenChecked_thenTgt013CannotTell() {
        expect(
                        FiguresTogetherRules.WORLD_IS_WEIGHTED,
                        unreadableAt(world("16.0", "10", "20", "30").build(), "/figures/2/value"))
                .cannotTellAt("/figures/2/value");
        expect(
                        FiguresTogetherRules.WORLD_IS_WEIGHTED,
                        unreadable(world("20.0", "10", "20", "30").build(), "figures/*/unit"))
                .cannotTellAt("/figures/0/unit");
    }

    private static ReportedFigure use(String area, String value) {
        return figure(area, USE, 2006, value);
    }

    /** A figure of the world before those of some countries, in the order of {@link #COUNTRIES}. */
    private static TargetReport.Builder world(String world, String... countries) {
        Stream<ReportedFigure> figures =
                IntStream.range(0, countries.length).mapToObj(i -> use(COUNTRIES.get(i), countries[i]));
        return of(Stream.concat(Stream.of(use("WORLD", world)), figures).toArray(ReportedFigure[]::new));
    }
}
