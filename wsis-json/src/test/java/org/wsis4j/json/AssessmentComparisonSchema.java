package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.COUNT;
import static org.wsis4j.json.SchemaNode.TRUTH;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;
import static org.wsis4j.json.SchemaNode.ref;

import java.util.Map;
import org.wsis4j.json.assessment.AssessmentComparisonWriter;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.comparison.AgainstField;

/** The schema of comparisons, see {@link AssessmentComparisonWriter}. */
final class AssessmentComparisonSchema {

    private AssessmentComparisonSchema() {}

    static SchemaNode schema() {
        Map<String, Object> definitions = FindingSchema.definitions();
        definitions.put("change", change());
        return SchemaNode.document("assessmentComparison", 1, "What changed between two assessments of one report.")
                .optional("document", ANY_TEXT.with("description", "What the caller calls the report."))
                .required("unchanged", TRUTH)
                .required("wasValid", TRUTH)
                .required("isValid", TRUTH)
                .required("againstOther", list(oneOf(AgainstField.values())))
                .required("changes", list(ref("change")))
                .required("added", list(ref("finding")))
                .required("gone", list(ref("finding")))
                .required("same", COUNT.with("description", "How many findings are in both."))
                .with("$defs", definitions);
    }

    /** A rule that is in one of the two sets only has one verdict. */
    private static SchemaNode change() {
        return object().required("rule", ref("rule"))
                .optional("before", oneOf(Verdict.values()))
                .optional("after", oneOf(Verdict.values()))
                .with("minProperties", 2);
    }
}
