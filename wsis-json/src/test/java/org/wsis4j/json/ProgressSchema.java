package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.COUNT;
import static org.wsis4j.json.SchemaNode.NUMBER;
import static org.wsis4j.json.SchemaNode.ORDINAL;
import static org.wsis4j.json.SchemaNode.TRUTH;
import static org.wsis4j.json.SchemaNode.YEAR;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;
import static org.wsis4j.json.SchemaNode.ref;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.json.progress.ProgressWriter;
import org.wsis4j.observation.Area;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.Verdict;

/** The schema of progress reports, see {@link ProgressWriter}; its indicators are in {@link IndicatorResultSchema}. */
final class ProgressSchema {

    private ProgressSchema() {}

    static SchemaNode schema() {
        return SchemaNode.document(
                        "progressReport",
                        1,
                        "What comes of the connectivity targets for an area, beside what the reviews of 2010 and 2014 found.")
                .required("area", ref("area"))
                .required("year", YEAR)
                .required("dueYear", YEAR)
                .required("minimumCoverage", NUMBER)
                .required("tolerance", COUNT)
                .optional("baseline", YEAR)
                .required("targets", list(ref("target")))
                .with("$defs", definitions());
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(
                "area", object().required("kind", oneOf(Area.Kind.values())).required("code", ANY_TEXT));
        definitions.put("unit", oneOf(Unit.values()));
        definitions.put("verdict", oneOf(Verdict.values()));
        definitions.put("reason", oneOf(Reason.values()));
        definitions.put("paragraphs", list(ANY_TEXT));
        definitions.put("target", target());
        definitions.put("criterion", criterion());
        definitions.put("indicator", IndicatorResultSchema.indicator());
        definitions.put("observation", IndicatorResultSchema.observation());
        definitions.put("published", PublishedSchema.published());
        return definitions;
    }

    private static SchemaNode target() {
        SchemaNode notJudged = object().required("key", ANY_TEXT)
                .optional("number", ANY_TEXT)
                .required("name", ANY_TEXT)
                .required("gap", TRUTH);
        return object().required("number", ORDINAL)
                .optional("letter", ANY_TEXT)
                .required("title", ANY_TEXT)
                .required("verdict", ref("verdict"))
                .required("reasons", list(ref("reason")))
                .required("criterion", ref("criterion"))
                .required("indicators", list(ref("indicator")))
                .required("notJudged", list(notJudged))
                .required("published", list(ref("published")));
    }

    private static SchemaNode criterion() {
        return object().required("name", ANY_TEXT)
                .optional("threshold", NUMBER)
                .required("strict", TRUTH)
                .required("unit", ref("unit"))
                .optional("target", ORDINAL)
                .required("worldOnly", TRUTH)
                .required("qualified", TRUTH)
                .required("sources", ref("paragraphs"));
    }
}
