package org.wsis4j.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.json.text.JsonText;

/** All schemas as they should be; {@link SchemaFile} has them as they are in the jar. */
final class Schemas {

    private static final Map<String, String> REPORTS = Map.of(
            "facilitatorReport",
            "What a facilitator of an action line reports (CONSULTATION-2006-02-24:10(g); E/2006/85:37).",
            "facilitationMeetingReport",
            "What is reported of a facilitation meeting of one or several action lines.",
            "groupReport",
            "What the United Nations Group on the Information Society reports (E/2006/85:11 to 19 and 35).",
            "followUpReport",
            "What is reported on the follow-up of the Summit to an intergovernmental body, such as E/2006/85.",
            "targetReport",
            "A submission of figures on the connectivity targets (GENEVA-PLAN:6; E/2006/85:5).",
            "stocktakingEntry",
            "An entry of the stocktaking database, or of a contest that is part of it (CONSULTATION-2006-02-24:10(b);"
                    + " TUNIS-AGENDA:120).",
            "nationalReport",
            "A report of a country on the implementation of the outcomes (E/2006/85:14 and 35; TUNIS-AGENDA:100).");

    private Schemas() {}

    /** By the type of the documents, as JSON. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Form<?, ?> form : Forms.documents()) {
            String type = form.envelope().orElseThrow().type();
            all.put(type, json(FormSchema.of(form, REPORTS.get(type))));
        }
        all.put("assessment", json(AssessmentSchema.schema()));
        all.put("waivers", json(WaiverSchema.schema()));
        all.put("assessmentComparison", json(AssessmentComparisonSchema.schema()));
        all.put("ruleCatalogue", json(CatalogueSchema.schema()));
        all.put("progressReport", json(ProgressSchema.schema()));
        all.put("annex", json(AnnexSchema.schema()));
        return all;
    }

    private static byte[] json(SchemaNode schema) {
        JsonText out = new JsonText();
        schema.write(out);
        return out.toBytes();
    }
}
