package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.COUNT;
import static org.wsis4j.json.SchemaNode.NUMBER;
import static org.wsis4j.json.SchemaNode.ORDINAL;
import static org.wsis4j.json.SchemaNode.TRUTH;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;
import static org.wsis4j.json.SchemaNode.ref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.source.Modality;

/** The schema of assessments, see {@link AssessmentWriter}. */
final class AssessmentSchema {

    /** The words of a paragraph that a rule rests on. */
    static final SchemaNode CITATION = object().required("paragraph", ANY_TEXT)
            .required("modality", oneOf(Modality.values()))
            .required("anchorWords", ANY_TEXT);

    /** A day as Java writes it: of the years 0 to 9999 in ten characters, and of others with a sign. */
    static final SchemaNode WRITTEN_DAY = ANY_TEXT.with("pattern", "^(?:[0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}$");

    private static final SchemaNode ARGUMENT = SchemaNode.of(
            "oneOf",
            List.of(
                    object().required("text", ANY_TEXT),
                    object().required("code", ANY_TEXT),
                    object().required("day", WRITTEN_DAY),
                    object().required("number", NUMBER),
                    object().required("items", list(ref("argument"))),
                    object().required("phrase", ANY_TEXT).required("arguments", ref("arguments"))));

    private static final SchemaNode ARGUMENTS =
            SchemaNode.of("type", "object").with("additionalProperties", ref("argument"));

    private AssessmentSchema() {}

    static SchemaNode schema() {
        return SchemaNode.document(
                        "assessment",
                        1,
                        "What a set of rules says of one report: its findings, what could not be determined, and the outcome"
                                + " of every rule.")
                .optional("document", ANY_TEXT.with("description", "What the caller calls the report."))
                .required("ruleSet", ANY_TEXT)
                .required("asOf", WRITTEN_DAY)
                .required("valid", TRUTH)
                .required("severities", counts(Severity.values()))
                .required("verdicts", counts(Verdict.values()))
                .required("findings", list(ref("finding")))
                .required("undetermined", list(ref("missingEvidence")))
                .required("outcomes", list(ref("outcome")))
                .with("$defs", definitions());
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("finding", finding());
        definitions.put("missingEvidence", says(place(object().required("rule", ANY_TEXT))));
        definitions.put("outcome", outcome());
        definitions.put("citation", CITATION);
        definitions.put("arguments", ARGUMENTS);
        definitions.put("argument", ARGUMENT);
        return definitions;
    }

    private static SchemaNode counts(Enum<?>... values) {
        SchemaNode counts = object();
        for (Enum<?> value : values) {
            counts = counts.required(value.name(), COUNT);
        }
        return counts;
    }

    private static SchemaNode finding() {
        SchemaNode start = place(object().required("rule", ANY_TEXT).required("severity", oneOf(Severity.values())));
        return says(start)
                .required("hint", ANY_TEXT)
                .required("basis", oneOf(Basis.values()))
                .required("citations", list(ref("citation")));
    }

    /** A JSON Pointer; line and column only if the report was read from a text. */
    private static SchemaNode place(SchemaNode start) {
        return start.required("location", ANY_TEXT.with("pattern", "^(?:/|$)"))
                .optional("line", ORDINAL)
                .optional("column", ORDINAL)
                .together("line", "column");
    }

    private static SchemaNode says(SchemaNode start) {
        return start.required("message", ANY_TEXT).required("key", ANY_TEXT).required("arguments", ref("arguments"));
    }

    private static SchemaNode outcome() {
        return object().required("rule", ANY_TEXT)
                .required("verdict", oneOf(Verdict.values()))
                .optional("reason", ANY_TEXT)
                .optional("key", ANY_TEXT)
                .optional("arguments", ref("arguments"))
                .together("reason", "key", "arguments");
    }
}
