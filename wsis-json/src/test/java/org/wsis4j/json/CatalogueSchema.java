package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;

import org.wsis4j.json.assessment.CatalogueWriter;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.Severity;

/** The schema of catalogues of rules, see {@link CatalogueWriter}. */
final class CatalogueSchema {

    private static final SchemaNode RULE = object().required("id", SchemaTexts.RULE)
            .required("severity", oneOf(Severity.values()))
            .required("basis", oneOf(Basis.values()))
            .required("title", ANY_TEXT)
            .required("documents", list(ANY_TEXT))
            .required("citations", list(FindingSchema.CITATION))
            .required("reads", list(ANY_TEXT))
            .required("profiles", list(ANY_TEXT))
            .optional("term", object().required("lastDay", SchemaTexts.DAY).required("changedBy", ANY_TEXT));

    private CatalogueSchema() {}

    static SchemaNode schema() {
        return SchemaNode.document("ruleCatalogue", 1, "A set of rules, and the paragraphs that each of them rests on.")
                .required("ruleSet", ANY_TEXT)
                .required("rules", list(RULE));
    }
}
