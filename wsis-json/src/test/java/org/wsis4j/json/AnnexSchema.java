package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.ORDINAL;
import static org.wsis4j.json.SchemaNode.TRUTH;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;

import org.wsis4j.annex.AnnexMark;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.source.Evidence;

/** The schema of what was read from annex tables, see {@link AnnexWriter}. */
final class AnnexSchema {

    private AnnexSchema() {}

    static SchemaNode schema() {
        SchemaNode problem =
                object().required("line", ORDINAL).required("text", ANY_TEXT).required("reason", ANY_TEXT);
        return SchemaNode.document(
                        "annex",
                        1,
                        "What was read from a table of facilitators such as the annex of CONSULTATION-2006-02-24.")
                .required("designations", list(designation()))
                .required("problems", list(problem));
    }

    private static SchemaNode designation() {
        return object().required("actionLine", ANY_TEXT)
                .required("organization", ANY_TEXT)
                .required("registered", TRUTH)
                .required("status", oneOf(DesignationStatus.values()))
                .required("from", SchemaTexts.DAY)
                .required("knownFrom", SchemaTexts.DAY)
                .required("source", ANY_TEXT)
                .required("evidence", oneOf(Evidence.values()))
                .required("written", ANY_TEXT)
                .required("marks", marks())
                .required("line", ORDINAL);
    }

    private static SchemaNode marks() {
        SchemaNode marks = object();
        for (AnnexMark mark : AnnexMark.values()) {
            marks = marks.required(
                    mark.name(), object().optional("present", TRUTH).required("evidence", oneOf(Evidence.values())));
        }
        return marks;
    }
}
