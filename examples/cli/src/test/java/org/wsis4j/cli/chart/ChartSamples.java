package org.wsis4j.cli.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetAssessor;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Figures to draw, and the ways to look at what was drawn. */
final class ChartSamples {

    static final Indicator INTERNET_USE = indicator("T10-INTERNET-USE");
    static final Criterion HALF = Criterion.threshold(
            "more than half",
            new BigDecimal("50"),
            true,
            ConnectivityTarget.of(10).sources().get(0));

    private final List<Observation> figures = new ArrayList<>();
    private AssessmentOptions options = AssessmentOptions.covering(BigDecimal.ZERO);
    private String source = "ITU";

    static Indicator indicator(String key) {
        return Indicators.standard().find(key).orElseThrow();
    }

    ChartSamples figure(String indicator, Area area, int year, String value) {
        figures.add(Observation.of(
                area,
                indicator,
                year,
                new BigDecimal(value),
                indicator(indicator).unit(),
                source));
        return this;
    }

    ChartSamples by(String publisher) {
        source = publisher;
        return this;
    }

    ChartSamples with(AssessmentOptions wanted) {
        options = wanted;
        return this;
    }

    TargetAssessor assessor() {
        return new TargetAssessor(Observations.of(figures), Weights.none(), options);
    }

    ProgressReport report(Area area) {
        return ProgressReport.of(assessor(), Indicators.standard(), area, Criterion::agreedText);
    }

    /** The world of 2014, with verdicts of several kinds. */
    static ProgressReport world() {
        return new ChartSamples()
                .figure("T8-RADIO", Area.WORLD, 2015, "100")
                .figure("T8-TELEVISION", Area.WORLD, 2015, "82.35")
                .figure("T10-MOBILE-SUBSCRIPTIONS", Area.WORLD, 2015, "97.38")
                .figure("T10-INTERNET-USE", Area.WORLD, 2015, "50.04")
                .figure("T10-INTERNET", Area.WORLD, 2015, "46.4")
                .figure("T2-RADIO", Area.WORLD, 2015, "60")
                .report(Area.WORLD);
    }

    static String svg(Sheet sheet) throws IOException {
        return new String(PictureFile.picture(() -> sheet, true), StandardCharsets.UTF_8);
    }

    static BufferedImage png(Sheet sheet) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PictureFile.picture(() -> sheet, false)));
    }

    /** The texts of an SVG, as a program that reads XML finds them. */
    static List<String> texts(Sheet sheet) throws IOException {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((id, address) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            NodeList nodes = builder.parse(new ByteArrayInputStream(svg(sheet).getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("text");
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("the picture is no XML", e);
        }
    }

    /** How many dots have just this colour. */
    static long dots(BufferedImage image, Color color) {
        long dots = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dots += (image.getRGB(x, y) & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF) ? 1 : 0;
            }
        }
        return dots;
    }
}
