package org.wsis4j.json;

import static org.wsis4j.json.FindingSchema.POSITIVE;
import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.COUNT;
import static org.wsis4j.json.SchemaNode.TRUTH;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;
import static org.wsis4j.json.SchemaNode.ref;

import java.util.List;
import java.util.Map;
import org.wsis4j.json.assessment.AssessmentWriter;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;

/** The schema of assessments, see {@link AssessmentWriter}. */
final class AssessmentSchema {

    /** The fields that repeat what stands elsewhere: they are always written, and the reader does not look at them. */
    static final List<String> REPEATED = List.of("ruleSet", "asOf", "severities", "verdicts", "further");

    private AssessmentSchema() {}

    static SchemaNode schema() {
        return SchemaNode.document(
                        "assessment",
                        1,
                        "What a set of rules says of one report: its findings, those that somebody decided to accept, what could"
                                + " not be determined, and the outcome of every rule.")
                .optional("document", ANY_TEXT.with("description", "What the caller calls the report."))
                .required("ruleSet", ANY_TEXT)
                .required("asOf", ref("day"))
                .required("against", against())
                .required("valid", TRUTH)
                .required("severities", counts(Severity.values()))
                .required("verdicts", counts(Verdict.values()))
                .required(
                        "further",
                        COUNT.with("description", "How many findings and gaps there were beyond those that were kept."))
                .required("findings", list(ref("finding")))
                .required("waived", list(ref("waivedFinding")))
                .required("undetermined", list(ref("missingEvidence")))
                .required("outcomes", list(ref("outcome")))
                .with("$defs", definitions());
    }

    private static SchemaNode against() {
        return object().required("library", ANY_TEXT.with("description", "The version of the library."))
                .required("ruleSet", ANY_TEXT)
                .required("rules", ANY_TEXT.with("description", "A digest of the rules."))
                .required("facts", ANY_TEXT.with("description", "A digest of the registers of facts."))
                .required("asOf", ref("day"))
                .optional("mandatesOf", ref("day"));
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = FindingSchema.definitions();
        definitions.put("waivedFinding", FindingSchema.finding().required("waiver", waiver()));
        definitions.put(
                "missingEvidence", FindingSchema.says(FindingSchema.place(object().required("rule", ref("rule")))));
        definitions.put("outcome", outcome());
        definitions.put("words", SchemaTexts.WORDS);
        return definitions;
    }

    /** Its rule is that of the finding. */
    private static SchemaNode waiver() {
        return object().optional("place", ref("place"))
                .required("reason", ref("words"))
                .required("decidedBy", ref("words"))
                .required("document", ref("words"))
                .required("from", ref("day"))
                .required("lastDay", ref("day"));
    }

    private static SchemaNode counts(Enum<?>... values) {
        SchemaNode counts = object();
        for (Enum<?> value : values) {
            counts = counts.required(value.name(), COUNT);
        }
        return counts;
    }

    private static SchemaNode outcome() {
        return object().required("rule", ref("rule"))
                .required("verdict", oneOf(Verdict.values()))
                .optional("reason", ANY_TEXT)
                .optional("key", ANY_TEXT)
                .optional("arguments", ref("arguments"))
                .together("reason", "key", "arguments")
                .optional(
                        "further",
                        POSITIVE.with(
                                "description",
                                "How many findings and gaps of the rule were not kept; absent for none."));
    }
}
