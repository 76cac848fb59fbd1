package org.wsis4j.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.Verdict;

class ProgressChartTest {

    @Test
    void givenTheWorld_whenDrawn_thenLabelsValuesVerdictsAndThresholdsStandAsText() throws IOException {
        assertThat(texts(ChartSamples.world()))
                .contains(
                        "Connectivity targets for 2015: the world",
                        "8.1 households with a radio, 2015",
                        "100.0 %, achieved",
                        "82.4 %, not achieved",
                        "10 individuals using the Internet, 2015",
                        "46.4 %, not achieved",
                        "60.0 %, no verdict, see below",
                        "achieved",
                        "not achieved",
                        "no verdict",
                        "threshold",
                        "Figures: ITU")
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Target 10 (j), ")
                        .contains(": mixed; threshold 50 %, to be passed, agreed text of Target 10"))
                .anySatisfy(
                        text -> assertThat(text).startsWith("Target 2 (b), ").contains("no threshold"));
    }

    @Test
    void givenAFigureJustBeyondTheLine_whenDrawn_thenItDoesNotLookAsIfItWereOnIt() throws IOException {
        assertThat(texts(ChartSamples.world())).contains("50.04 %, achieved").doesNotContain("50.0 %, achieved");
    }

    @Test
    void givenSubscriptions_whenDrawn_thenTheyHaveNoBarAndTheirUnitStandsBesideThem() throws IOException {
        assertThat(texts(ChartSamples.world()))
                .contains("10.1 mobile-cellular subscriptions per 100 inhabitants, 2015: 97.4 per 100 inhabitants:"
                        + " no verdict: the threshold is in another unit")
                .doesNotContain("10.1 mobile-cellular subscriptions per 100 inhabitants, 2015");
    }

    @Test
    void givenNoFigure_whenDrawn_thenTheReasonIsListedAndNoZeroIsDrawn() throws IOException {
        ProgressReport none = new ChartSamples().report(Area.country("KEN"));
        assertThat(texts(none))
                .contains(
                        "no figure in per cent",
                        "8.1 households with a radio: no verdict: no figure",
                        "Target 9: no verdict: none of its indicators is known",
                        "No figures")
                .noneSatisfy(text -> assertThat(text).startsWith("0.0 %"));
        BufferedImage picture = ChartSamples.png(ProgressChart.sheet(none));
        for (Verdict verdict : Verdict.values()) {
            assertThat(ChartSamples.dots(picture, Ink.of(verdict)))
                    .as("%s", verdict)
                    .isZero();
        }
        assertThat(ChartSamples.dots(picture, Ink.TEXT)).isGreaterThan(1000);
    }

    @Test
    void givenZero_whenDrawn_thenItIsAFigure() throws IOException {
        ProgressReport zero =
                new ChartSamples().figure("T8-RADIO", Area.WORLD, 2015, "0").report(Area.WORLD);
        assertThat(texts(zero)).contains("0.0 %, not achieved", "8.1 households with a radio, 2015");
    }

    @Test
    void givenAReportOnNoTarget_whenDrawn_thenThePictureSaysSo() throws IOException {
        ProgressReport none = ChartSamples.world().on(ConnectivityTarget.proposed());
        assertThat(texts(none)).contains("no figure in per cent", "No figures");
    }

    @Test
    void givenBars_whenDrawn_thenTheirLengthIsTheShareAndTheirColourTheVerdict() throws IOException {
        BufferedImage half = bar("40");
        BufferedImage whole = bar("80");
        long dots = ChartSamples.dots(half, Ink.of(Verdict.NOT_ACHIEVED));
        assertThat(half.getWidth()).isEqualTo(Sheet.WIDTH);
        assertThat(whole.getHeight()).isEqualTo(half.getHeight());
        // The same box in the legend of both.
        long box = 24L * 16;
        assertThat((double) (ChartSamples.dots(whole, Ink.of(Verdict.NOT_ACHIEVED)) - box))
                .isBetween(1.9 * (dots - box), 2.1 * (dots - box));
        assertThat(ChartSamples.dots(half, Ink.of(Verdict.ACHIEVED))).isZero();
    }

    @Test
    void givenOneTargetWithOneBar_whenDrawn_thenNoTextStandsOnAnother() throws IOException {
        ProgressReport one = new ChartSamples()
                .figure("T10-INTERNET-USE", Area.WORLD, 2015, "43.4")
                .report(Area.WORLD)
                .on(ConnectivityTarget.of(10));
        String svg = ChartSamples.svg(ProgressChart.sheet(one));
        assertThat(height(svg, "10 individuals using the Internet, 2015"))
                .isEqualTo(height(svg, "43.4 %, not achieved"))
                .isGreaterThan(height(svg, "Target 10 (j)") + 15);
    }

    @Test
    void givenALineToTheYearDue_whenDrawn_thenItsEndStandsBesideTheVerdict() throws IOException {
        ProgressReport report = new ChartSamples()
                .figure("T10-INTERNET-USE", Area.WORLD, 2005, "15.8")
                .figure("T10-INTERNET-USE", Area.WORLD, 2010, "28.9")
                .with(AssessmentOptions.covering(BigDecimal.ZERO).in(2010).since(2005))
                .report(Area.WORLD);
        assertThat(texts(report)).contains("28.9 %, off track: 42.0 % by a line to 2015");
    }

    @Test
    void givenHostileNames_whenDrawn_thenThePictureIsXmlAndWhatIsNotSeenIsShown() throws IOException {
        String name = "<script>&\"' مجموعة \u202E\u0000\u001B[31m \uD83C\uDF0D \uD83D x]]>";
        ProgressReport report = new ChartSamples()
                .by(name)
                .figure("T8-RADIO", Area.group(name), 2015, "99")
                .report(Area.group(name));
        String shown = "<script>&\"' مجموعة \\u202e\\u0000\\u001b[31m \uD83C\uDF0D \\ud83d x]]>";
        assertThat(texts(report)).contains("Connectivity targets for 2015: " + shown, "Figures: " + shown);
        assertThat(ChartSamples.svg(ProgressChart.sheet(report))).doesNotContain("<script");
    }

    @Test
    void givenAVeryLongName_whenDrawn_thenThePictureStaysAsWideAndNothingHangs() throws IOException {
        String name = "ab".repeat(50_000);
        ProgressReport report = new ChartSamples()
                .by(name)
                .figure("T8-RADIO", Area.group(name), 2015, "99")
                .report(Area.group(name));
        assertThat(texts(report))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Connectivity targets for 2015: abab")
                        .endsWith("…")
                        .hasSizeLessThan(150));
        assertThat(ChartSamples.png(ProgressChart.sheet(report)).getHeight()).isLessThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void givenAnotherDefaultLocale_whenDrawn_thenTheTextsAreTheSame(String tag) throws IOException {
        List<String> expected = texts(ChartSamples.world());
        BufferedImage picture = ChartSamples.png(ProgressChart.sheet(ChartSamples.world()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(texts(ChartSamples.world())).isEqualTo(expected);
            BufferedImage again = ChartSamples.png(ProgressChart.sheet(ChartSamples.world()));
            assertThat(ChartSamples.dots(again, Ink.TEXT)).isEqualTo(ChartSamples.dots(picture, Ink.TEXT));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts(ProgressReport report) throws IOException {
        return ChartSamples.texts(ProgressChart.sheet(report));
    }

    private static BufferedImage bar(String share) throws IOException {
        return ChartSamples.png(ProgressChart.sheet(
                new ChartSamples().figure("T8-RADIO", Area.WORLD, 2015, share).report(Area.WORLD)));
    }

    /** How far below the top a text stands. */
    private static int height(String svg, String text) {
        String before = svg.substring(0, svg.indexOf(">" + text));
        String y = before.substring(before.lastIndexOf(" y=\"") + 4);
        return Integer.parseInt(y.substring(0, y.indexOf('"')));
    }
}
