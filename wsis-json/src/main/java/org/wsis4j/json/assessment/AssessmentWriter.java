package org.wsis4j.json.assessment;

import java.util.Optional;
import java.util.function.Consumer;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredOutcome;

/** Writes what a set of rules said, completely: {@code AssessmentReader} reads it again. */
public final class AssessmentWriter {

    private final JsonText out = new JsonText();
    private final MessageWriter messages = new MessageWriter(out);
    private final FindingWriter findings = new FindingWriter(out, messages);
    private final StoredAssessment assessment;

    private AssessmentWriter(StoredAssessment assessment) {
        this.assessment = assessment;
    }

    public static byte[] write(StoredAssessment assessment) {
        AssessmentWriter writer = new AssessmentWriter(assessment);
        writer.write();
        return writer.out.toBytes();
    }

    private void write() {
        CheckedAgainst against = assessment.against();
        out.beginObject();
        out.name("type").text(AssessmentReader.TYPE).name("version").bare(Integer.toString(AssessmentReader.VERSION));
        assessment.document().ifPresent(name -> out.name("document").text(name));
        out.name("ruleSet").text(against.ruleSet());
        out.name("asOf").text(against.asOf().toString());
        against(against);
        out.name("valid").bare(Boolean.toString(assessment.isValid()));
        counts();
        list("findings", assessment.findings(), finding -> findings.write(finding, Optional.empty()));
        list("waived", assessment.waived(), one -> findings.write(one.finding(), Optional.of(one.waiver())));
        list("undetermined", assessment.missingEvidence(), this::undetermined);
        list("outcomes", assessment.outcomes(), this::outcome);
        out.endObject();
    }

    private void against(CheckedAgainst against) {
        out.name("against").beginObject();
        out.name("library").text(against.library());
        out.name("ruleSet").text(against.ruleSet());
        out.name("rules").text(against.rules());
        out.name("facts").text(against.facts());
        out.name("asOf").text(against.asOf().toString());
        against.mandatesOf().ifPresent(day -> out.name("mandatesOf").text(day.toString()));
        out.endObject();
    }

    /** Of every severity and every verdict, those that did not occur too. */
    private void counts() {
        out.name("severities").beginObject();
        for (Severity severity : Severity.values()) {
            long count = assessment.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            out.name(severity.name()).bare(Long.toString(count));
        }
        out.endObject().name("verdicts").beginObject();
        for (Verdict verdict : Verdict.values()) {
            long count = assessment.outcomes().stream()
                    .filter(outcome -> outcome.verdict() == verdict)
                    .count();
            out.name(verdict.name()).bare(Long.toString(count));
        }
        out.endObject().name("further").bare(Long.toString(assessment.further()));
    }

    private <T> void list(String name, Iterable<T> values, Consumer<T> each) {
        out.name(name).beginList();
        values.forEach(each);
        out.endList();
    }

    private void undetermined(StoredMissingEvidence missing) {
        out.beginObject().name("rule").text(missing.rule().toString());
        findings.place(missing.location(), missing.position());
        out.name("message").text(missing.says().text());
        messages.says(missing.says());
        out.endObject();
    }

    private void outcome(StoredOutcome outcome) {
        out.beginObject().name("rule").text(outcome.rule().toString());
        out.name("verdict").text(outcome.verdict().name());
        outcome.reason().ifPresent(reason -> {
            out.name("reason").text(reason.text());
            messages.says(reason);
        });
        if (outcome.further() > 0) {
            out.name("further").bare(Integer.toString(outcome.further()));
        }
        out.endObject();
    }
}
