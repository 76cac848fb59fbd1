package org.wsis4j.json.assessment;

import java.util.List;
import java.util.Optional;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.rules.comparison.AgainstField;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.rules.comparison.RuleChange;
import org.wsis4j.rules.stored.StoredFinding;

/** Writes what changed between two assessments. */
public final class AssessmentComparisonWriter {

    private final JsonText out = new JsonText();
    private final FindingWriter findings = new FindingWriter(out, new MessageWriter(out));

    private AssessmentComparisonWriter() {}

    public static byte[] write(AssessmentComparison comparison, Optional<String> document) {
        AssessmentComparisonWriter writer = new AssessmentComparisonWriter();
        writer.comparison(comparison, document);
        return writer.out.toBytes();
    }

    private void comparison(AssessmentComparison comparison, Optional<String> document) {
        out.beginObject();
        out.name("type").text("assessmentComparison").name("version").bare("1");
        document.ifPresent(name -> out.name("document").text(name));
        out.name("unchanged").bare(Boolean.toString(comparison.isUnchanged()));
        out.name("wasValid").bare(Boolean.toString(comparison.wasValid()));
        out.name("isValid").bare(Boolean.toString(comparison.isValid()));
        out.name("againstOther").beginList();
        for (AgainstField field : comparison.against()) {
            out.text(field.name());
        }
        out.endList().name("changes").beginList();
        comparison.changes().forEach(this::change);
        out.endList();
        findings("added", comparison.added());
        findings("gone", comparison.gone());
        out.name("same").bare(Integer.toString(comparison.same().size()));
        out.endObject();
    }

    private void change(RuleChange change) {
        out.beginObject().name("rule").text(change.rule().toString());
        change.before().ifPresent(verdict -> out.name("before").text(verdict.name()));
        change.after().ifPresent(verdict -> out.name("after").text(verdict.name()));
        out.endObject();
    }

    private void findings(String name, List<StoredFinding> all) {
        out.name(name).beginList();
        all.forEach(finding -> findings.write(finding, Optional.empty()));
        out.endList();
    }
}
