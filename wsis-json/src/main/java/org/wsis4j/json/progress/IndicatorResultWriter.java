package org.wsis4j.json.progress;

import org.wsis4j.json.text.JsonText;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.SetAside;
import org.wsis4j.target.assessment.Trend;

/** Writes what comes of one indicator, with every figure behind it and every figure that could not be used. */
final class IndicatorResultWriter {

    private IndicatorResultWriter() {}

    static void write(JsonText out, IndicatorResult result) {
        Indicator indicator = result.indicator();
        out.beginObject();
        out.name("key").text(indicator.key());
        indicator.number().ifPresent(number -> out.name("number").text(number));
        out.name("name").text(indicator.name());
        out.name("unit").text(indicator.unit().name());
        out.name("direction").text(indicator.direction().name());
        out.name("verdict").text(result.verdict().name());
        ProgressWriter.reasons(out, result.reasons());
        result.figure().ifPresent(figure -> figure(out, figure));
        result.trend().ifPresent(trend -> trend(out, trend));
        out.name("setAside").beginList();
        result.setAside().forEach(country -> setAside(out, country));
        out.endList().name("conflicts").beginList();
        result.conflicts().forEach(conflict -> conflict(out, conflict));
        out.endList();
        ProgressWriter.sources(out, indicator.sources());
        out.endObject();
    }

    private static void figure(JsonText out, Figure figure) {
        out.name("figure").beginObject();
        out.name("value").bare(figure.value().toString());
        out.name("firstYear").bare(Integer.toString(figure.firstYear()));
        out.name("lastYear").bare(Integer.toString(figure.lastYear()));
        figure.coverage().ifPresent(share -> out.name("coverage").bare(share.toString()));
        observations(out, figure.observations());
        out.endObject();
    }

    private static void trend(JsonText out, Trend trend) {
        out.name("trend").beginObject();
        out.name("method").text("linear");
        out.name("baselineYear").bare(Integer.toString(trend.baselineYear()));
        out.name("baseline").bare(trend.baseline().toString());
        out.name("dataYear").bare(Integer.toString(trend.dataYear()));
        out.name("value").bare(trend.value().toString());
        out.name("dueYear").bare(Integer.toString(trend.dueYear()));
        out.name("projected").bare(trend.projected().toString());
        out.endObject();
    }

    private static void setAside(JsonText out, SetAside country) {
        out.beginObject();
        out.name("country").text(country.area().code());
        out.name("reason").text(country.reason().name());
        out.endObject();
    }

    private static void conflict(JsonText out, Conflict conflict) {
        out.beginObject();
        out.name("area");
        ProgressWriter.area(out, conflict.area());
        out.name("indicator").text(conflict.indicator());
        out.name("year").bare(Integer.toString(conflict.year()));
        observations(out, conflict.observations());
        out.endObject();
    }

    private static void observations(JsonText out, Iterable<Observation> observations) {
        out.name("observations").beginList();
        for (Observation observation : observations) {
            out.beginObject();
            out.name("area");
            ProgressWriter.area(out, observation.area());
            out.name("indicator").text(observation.indicator());
            out.name("year").bare(Integer.toString(observation.year()));
            out.name("value").bare(observation.value().toString());
            out.name("unit").text(observation.unit().name());
            observation.estimate().ifPresent(flag -> out.name("estimate").bare(flag.toString()));
            out.name("source").text(observation.source());
            observation.vintage().ifPresent(vintage -> out.name("vintage").text(vintage.text()));
            out.endObject();
        }
        out.endList();
    }
}
