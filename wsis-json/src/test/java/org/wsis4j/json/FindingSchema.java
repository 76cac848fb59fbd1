package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
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
import org.wsis4j.source.Modality;

/** The schema of stored findings and of what they say, see {@code FindingWriter}. */
final class FindingSchema {

    /** The words of a paragraph that a rule rests on. */
    static final SchemaNode CITATION = object().required("paragraph", ANY_TEXT)
            .required("modality", oneOf(Modality.values()))
            .required("anchorWords", ANY_TEXT);

    /** A line, a column, or a count that is not 0. */
    static final SchemaNode POSITIVE = ORDINAL.with("maximum", SchemaNode.bound(Integer.MAX_VALUE));

    private static final SchemaNode ARGUMENT = SchemaNode.of(
            "oneOf",
            List.of(
                    object().required("text", ANY_TEXT),
                    object().required("code", ANY_TEXT),
                    object().required("day", ref("day")),
                    object().required("number", NUMBER),
                    object().required("items", list(ref("argument"))),
                    object().required("phrase", ANY_TEXT).required("arguments", ref("arguments"))));

    private FindingSchema() {}

    /** What findings consist of, by name. */
    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("rule", SchemaTexts.RULE);
        definitions.put("place", SchemaTexts.PLACE);
        definitions.put("day", SchemaTexts.DAY);
        definitions.put("finding", finding());
        definitions.put("citation", CITATION);
        definitions.put(
                "arguments",
                SchemaNode.of("type", "object")
                        .with("description", "The values that a message names, by name.")
                        .with("additionalProperties", ref("argument")));
        definitions.put("argument", ARGUMENT);
        return definitions;
    }

    static SchemaNode finding() {
        SchemaNode start = place(object().required("rule", ref("rule")).required("severity", oneOf(Severity.values())));
        return says(start)
                .required("hint", ANY_TEXT)
                .required("missing", TRUTH)
                .required("basis", oneOf(Basis.values()))
                .required("citations", list(ref("citation")));
    }

    /** Where something is; line and column only if the report was read from a text. */
    static SchemaNode place(SchemaNode start) {
        return start.required("location", ref("place"))
                .optional("line", POSITIVE)
                .optional("column", POSITIVE)
                .together("line", "column");
    }

    static SchemaNode says(SchemaNode start) {
        return start.required("message", ANY_TEXT).required("key", ANY_TEXT).required("arguments", ref("arguments"));
    }
}
