package org.wsis4j.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.cli.chart.ChartSamples.HALF;
import static org.wsis4j.cli.chart.ChartSamples.INTERNET_USE;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.TargetAssessor;

class YearsChartTest {

    private static final Area KENYA = Area.country("KEN");
    private static final String USE = "T10-INTERNET-USE";

    @Test
    void givenGaps_whenDrawn_thenNoLineCrossesThemAndLonelyYearsHaveAPoint() {
        Sheet sheet = YearsChart.sheet(kenya());
        List<double[]> runs = sheet.getSeriesMap().values().stream()
                .filter(series -> series.getLineColor().equals(Ink.SERIES))
                .map(series -> series.getXData())
                .toList();
        assertThat(runs).containsExactly(new double[] {2005, 2006}, new double[] {2008}, new double[] {2011, 2012});
    }

    @Test
    void givenGaps_whenDrawn_thenFiguresReasonsThresholdAndSourcesStandAsText() throws IOException {
        assertThat(ChartSamples.texts(YearsChart.sheet(kenya())))
                .contains(
                        "10 individuals using the Internet: KEN",
                        "2005 to 2012, %; more than half",
                        "threshold 50 %, to be passed",
                        "Figures: 2005 3.1; 2006 7.5; 2008 8.7; 2011 28.0; 2012 51.0",
                        "2005, 2006, 2008, 2011: not achieved",
                        "2012: achieved",
                        "2007, 2010: no point: no figure",
                        "2009: no point: figures contradict each other: 10.0, 12.5",
                        "Sources: ITU; national survey");
    }

    @Test
    void givenABaseline_whenDrawn_thenTheLineToTheYearDueIsDashedAndSaysWhereItLeads() throws IOException {
        Sheet sheet = YearsChart.sheet(YearsSeries.of(
                new ChartSamples()
                        .figure(USE, Area.WORLD, 2005, "15.8")
                        .figure(USE, Area.WORLD, 2010, "28.9")
                        .with(AssessmentOptions.covering(BigDecimal.ZERO).since(2005))
                        .assessor(),
                INTERNET_USE,
                Area.WORLD,
                HALF,
                2005,
                2010));
        assertThat(ChartSamples.texts(sheet))
                .contains("straight line from 2005 through 2010 to 42.0 in 2015, off track");
        assertThat(sheet.getSeriesMap().values())
                .filteredOn(series -> series.getLineStyle().equals(Ink.DASHED))
                .singleElement()
                .satisfies(series -> assertThat(series.getXData()).containsExactly(2005, 2015));
    }

    @Test
    void givenNoFigure_whenDrawn_thenThePictureSaysSo() throws IOException {
        Sheet sheet =
                YearsChart.sheet(YearsSeries.of(new ChartSamples().assessor(), INTERNET_USE, KENYA, HALF, 2005, 2007));
        assertThat(ChartSamples.texts(sheet)).contains("no figure", "2005, 2006, 2007: no point: no figure");
        assertThat(ChartSamples.dots(ChartSamples.png(sheet), Ink.TEXT)).isGreaterThan(1000);
    }

    @Test
    void givenFigures_whenDrawnAsPng_thenThereAreDotsOfTheLineAndOfTheThreshold() throws IOException {
        BufferedImage picture = ChartSamples.png(YearsChart.sheet(kenya()));
        assertThat(picture.getWidth()).isEqualTo(Sheet.WIDTH);
        assertThat(ChartSamples.dots(picture, Ink.SERIES)).isGreaterThan(300);
        assertThat(ChartSamples.dots(picture, Ink.TEXT)).isGreaterThan(2000);
    }

    @Test
    void givenSubscriptions_whenDrawn_thenTheirUnitStandsThereAndAShareIsNoThresholdAmongThem() throws IOException {
        var mobile = ChartSamples.indicator("T10-MOBILE-SUBSCRIPTIONS");
        TargetAssessor assessor = new ChartSamples()
                .figure("T10-MOBILE-SUBSCRIPTIONS", KENYA, 2014, "130")
                .assessor();
        List<String> texts =
                ChartSamples.texts(YearsChart.sheet(YearsSeries.of(assessor, mobile, KENYA, HALF, 2014, 2015)));
        assertThat(texts)
                .contains("2014 to 2015, per 100 inhabitants; more than half", "Figures: 2014 130.0")
                .contains("2014: no verdict: the threshold is in another unit")
                .noneSatisfy(text -> assertThat(text).startsWith("threshold"));
    }

    @Test
    void givenAHugeNumber_whenDrawn_thenItIsShortened() throws IOException {
        var mobile = ChartSamples.indicator("T10-MOBILE-SUBSCRIPTIONS");
        TargetAssessor assessor = new ChartSamples()
                .figure("T10-MOBILE-SUBSCRIPTIONS", KENYA, 2014, "1E+100")
                .assessor();
        assertThat(ChartSamples.texts(YearsChart.sheet(YearsSeries.of(assessor, mobile, KENYA, HALF, 2014, 2015))))
                .contains("Figures: 2014 1E+100");
    }

    @Test
    void givenYearsThatDoNotBelongTogether_whenPutInOneSeries_thenThatIsRefused() {
        assertThatThrownBy(() -> new YearsSeries(
                        List.of(kenya().results().get(1), kenya().results().get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T10-INTERNET-USE of KEN in 2005 cannot go on a series")
                .hasMessageContaining("for example 2005, 2006, 2008");
        assertThatThrownBy(() -> new YearsSeries(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a series of no years; expected one or more, for example 2005 to 2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void givenAnotherDefaultLocale_whenDrawn_thenTextsAndDotsAreTheSame(String tag) throws IOException {
        List<String> expected = ChartSamples.texts(YearsChart.sheet(kenya()));
        long dots = ChartSamples.dots(ChartSamples.png(YearsChart.sheet(kenya())), java.awt.Color.WHITE);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(ChartSamples.texts(YearsChart.sheet(kenya()))).isEqualTo(expected);
            assertThat(ChartSamples.dots(ChartSamples.png(YearsChart.sheet(kenya())), java.awt.Color.WHITE))
                    .isEqualTo(dots);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static YearsSeries kenya() {
        TargetAssessor assessor = new ChartSamples()
                .figure(USE, KENYA, 2005, "3.1")
                .figure(USE, KENYA, 2006, "7.5")
                .figure(USE, KENYA, 2008, "8.67")
                .figure(USE, KENYA, 2009, "10.0")
                .figure(USE, KENYA, 2011, "28")
                .figure(USE, KENYA, 2012, "51")
                .by("national survey")
                .figure(USE, KENYA, 2009, "12.5")
                .with(AssessmentOptions.covering(BigDecimal.ZERO).tolerating(5))
                .assessor();
        return YearsSeries.of(assessor, INTERNET_USE, KENYA, HALF, 2005, 2012);
    }
}
