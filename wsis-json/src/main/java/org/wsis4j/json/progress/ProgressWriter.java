package org.wsis4j.json.progress;

import org.wsis4j.json.text.JsonText;
import org.wsis4j.observation.Area;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.TargetProgress;
import org.wsis4j.target.assessment.TargetResult;

/**
 * Writes what comes of the targets for an area, beside what the reviews found. Numbers are bare and have exactly the digits of
 * the value: 50.0 stays 50.0, 1E+2 stays 1E+2, which JSON allows, and what was worked out has up to 34 digits.
 */
public final class ProgressWriter {

    private ProgressWriter() {}

    public static byte[] write(ProgressReport report) {
        JsonText out = new JsonText();
        out.beginObject();
        out.name("type").text("progressReport").name("version").bare("1");
        out.name("area");
        area(out, report.area());
        options(out, report.options());
        out.name("targets").beginList();
        report.targets().forEach(progress -> target(out, progress));
        out.endList().endObject();
        return out.toBytes();
    }

    /** The kind too: a group may be called like a country. */
    static void area(JsonText out, Area area) {
        out.beginObject();
        out.name("kind").text(area.kind().name());
        out.name("code").text(area.code());
        out.endObject();
    }

    static void reasons(JsonText out, Iterable<Reason> reasons) {
        out.name("reasons").beginList();
        reasons.forEach(reason -> out.text(reason.name()));
        out.endList();
    }

    /** Paragraphs as text. */
    static void sources(JsonText out, Iterable<?> sources) {
        out.name("sources").beginList();
        sources.forEach(source -> out.text(source.toString()));
        out.endList();
    }

    private static void options(JsonText out, AssessmentOptions options) {
        out.name("year").bare(Integer.toString(options.year()));
        out.name("dueYear").bare(Integer.toString(options.dueYear()));
        out.name("minimumCoverage").bare(options.minimumCoverage().toString());
        out.name("tolerance").bare(Integer.toString(options.tolerance()));
        options.baseline().ifPresent(year -> out.name("baseline").bare(year.toString()));
    }

    private static void target(JsonText out, TargetProgress progress) {
        TargetResult result = progress.result();
        ConnectivityTarget target = result.target();
        out.beginObject();
        out.name("number").bare(Integer.toString(target.number()));
        target.letter().ifPresent(letter -> out.name("letter").text(letter));
        out.name("title").text(target.title());
        out.name("verdict").text(result.verdict().name());
        reasons(out, result.reasons());
        criterion(out, result.criterion());
        out.name("indicators").beginList();
        result.indicators().forEach(indicator -> IndicatorResultWriter.write(out, indicator));
        out.endList().name("notJudged").beginList();
        result.notJudged().forEach(indicator -> notJudged(out, indicator));
        out.endList().name("published").beginList();
        progress.published().forEach(comparison -> ComparisonWriter.write(out, comparison));
        out.endList().endObject();
    }

    private static void criterion(JsonText out, Criterion criterion) {
        out.name("criterion").beginObject();
        out.name("name").text(criterion.name());
        criterion.threshold().ifPresent(line -> out.name("threshold").bare(line.toString()));
        out.name("strict").bare(Boolean.toString(criterion.strict()));
        out.name("unit").text(criterion.unit().name());
        criterion.target().ifPresent(target -> out.name("target").bare(target.toString()));
        out.name("worldOnly").bare(Boolean.toString(criterion.worldOnly()));
        out.name("qualified").bare(Boolean.toString(criterion.qualified()));
        sources(out, criterion.sources());
        out.endObject();
    }

    private static void notJudged(JsonText out, Indicator indicator) {
        out.beginObject();
        out.name("key").text(indicator.key());
        indicator.number().ifPresent(number -> out.name("number").text(number));
        out.name("name").text(indicator.name());
        out.name("gap").bare(Boolean.toString(indicator.isGap()));
        out.endObject();
    }
}
