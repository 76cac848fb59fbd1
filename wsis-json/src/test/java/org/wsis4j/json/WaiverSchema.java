package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.ref;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.form.PlainType;

/** The schema of waivers, see {@code WaiverDraft}. */
final class WaiverSchema {

    private WaiverSchema() {}

    static SchemaNode schema() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("waiver", waiver());
        definitions.put("words", SchemaTexts.words(FormSchema.plain(PlainType.TEXT)));
        definitions.put("day", FormSchema.plain(PlainType.DAY));
        return SchemaNode.document(
                        "waivers", 1, "Decisions to accept findings, with the reason, who decided, and until when.")
                .required("waivers", list(ref("waiver")))
                .with("$defs", definitions);
    }

    private static SchemaNode waiver() {
        return object().required("rule", SchemaTexts.RULE)
                .optional("place", SchemaTexts.CLEAN_PLACE)
                .required("reason", ref("words"))
                .required("decidedBy", ref("words"))
                .required("document", ref("words"))
                .required("from", ref("day"))
                .required("lastDay", ref("day"));
    }
}
