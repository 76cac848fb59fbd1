package org.wsis4j.json.progress;

import org.wsis4j.json.text.JsonText;
import org.wsis4j.target.PublishedFigure;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.assessment.PublishedComparison;

/** Writes what a review found, with its figures, beside what was computed. */
final class ComparisonWriter {

    private ComparisonWriter() {}

    static void write(JsonText out, PublishedComparison comparison) {
        PublishedVerdict published = comparison.published();
        out.beginObject();
        out.name("key").text(published.key());
        out.name("review").text(published.review().name());
        published.indicator().ifPresent(key -> out.name("indicator").text(key));
        out.name("status").text(published.status().name());
        out.name("scope").text(published.scope().name());
        published.dataYear().ifPresent(year -> out.name("dataYear").bare(year.toString()));
        out.name("reading").text(published.reading());
        ProgressWriter.sources(out, published.sources());
        out.name("evidence").text(published.evidence().name());
        published.note().ifPresent(note -> out.name("note").text(note));
        out.name("computed").text(comparison.computed().name());
        out.name("agreement").text(comparison.agreement().name());
        out.name("differences").beginList();
        comparison.differences().forEach(difference -> out.text(difference.name()));
        out.endList().name("figures").beginList();
        published.figures().forEach(figure -> figure(out, figure));
        out.endList().endObject();
    }

    private static void figure(JsonText out, PublishedFigure figure) {
        out.beginObject();
        out.name("key").text(figure.key());
        figure.indicator().ifPresent(key -> out.name("indicator").text(key));
        out.name("what").text(figure.what());
        out.name("precision").text(figure.precision().name());
        out.name("value").bare(figure.value().toString());
        out.name("unit").text(figure.unit().name());
        figure.year().ifPresent(year -> out.name("year").bare(year.toString()));
        ProgressWriter.sources(out, figure.sources());
        out.name("evidence").text(figure.evidence().name());
        out.endObject();
    }
}
