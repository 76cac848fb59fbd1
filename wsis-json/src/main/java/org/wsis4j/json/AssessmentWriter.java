package org.wsis4j.json;

import java.util.Map;
import java.util.Optional;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/** Writes what a set of rules said. Messages stand as text and as key with arguments, to be rendered again later. */
final class AssessmentWriter {

    private final JsonText out = new JsonText();
    private final Assessment assessment;
    private final Map<Location, Position> positions;

    private AssessmentWriter(Assessment assessment) {
        this.assessment = assessment;
        this.positions = assessment.positions();
    }

    static byte[] write(Assessment assessment, Optional<String> document) {
        AssessmentWriter writer = new AssessmentWriter(assessment);
        writer.write(document);
        return writer.out.toBytes();
    }

    private void write(Optional<String> document) {
        out.beginObject();
        out.name("type").text("assessment").name("version").bare("1");
        document.ifPresent(name -> out.name("document").text(name));
        out.name("ruleSet").text(assessment.ruleSet());
        out.name("asOf").text(assessment.asOf().toString());
        out.name("valid").bare(Boolean.toString(assessment.isValid()));
        counts();
        out.name("findings").beginList();
        assessment.findings().forEach(this::finding);
        out.endList().name("undetermined").beginList();
        for (Outcome outcome : assessment.outcomes()) {
            for (MissingEvidence missing : outcome.missingEvidence()) {
                undetermined(outcome.rule(), missing);
            }
        }
        out.endList().name("outcomes").beginList();
        assessment.outcomes().forEach(this::outcome);
        out.endList().endObject();
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
            out.name(verdict.name())
                    .bare(Integer.toString(assessment.outcomes(verdict).size()));
        }
        out.endObject();
    }

    private void finding(Finding finding) {
        Rule<?> rule = finding.rule();
        out.beginObject().name("rule").text(rule.id().toString());
        out.name("severity").text(finding.severity().name());
        place(finding.location());
        out.name("message").text(finding.message());
        out.name("hint").text(finding.hint());
        says(finding.says());
        out.name("basis").text(rule.basis().name());
        out.name("citations").beginList();
        for (Citation citation : rule.citations()) {
            out.beginObject();
            out.name("paragraph").text(citation.paragraph().toString());
            out.name("modality").text(citation.modality().name());
            out.name("anchorWords").text(citation.anchorWords());
            out.endObject();
        }
        out.endList().endObject();
    }

    private void undetermined(Rule<?> rule, MissingEvidence missing) {
        out.beginObject().name("rule").text(rule.id().toString());
        place(missing.location());
        out.name("message").text(missing.says().text());
        says(missing.says());
        out.endObject();
    }

    private void outcome(Outcome outcome) {
        out.beginObject().name("rule").text(outcome.rule().id().toString());
        out.name("verdict").text(outcome.verdict().name());
        if (outcome.reason().isPresent()) {
            Message reason = outcome.reason().get();
            out.name("reason").text(reason.text());
            says(reason);
        }
        if (outcome.further() > 0) {
            out.name("further").bare(Integer.toString(outcome.further()));
        }
        out.endObject();
    }

    private void place(Location location) {
        out.name("location").text(location.pointer());
        Position position = positions.get(location);
        if (position != null) {
            out.name("line").bare(Integer.toString(position.line()));
            out.name("column").bare(Integer.toString(position.column()));
        }
    }

    private void says(Message message) {
        out.name("key").text(message.key());
        arguments(message.arguments());
    }

    private void arguments(Map<String, Argument> arguments) {
        out.name("arguments").beginObject();
        for (Map.Entry<String, Argument> argument : arguments.entrySet()) {
            out.name(argument.getKey());
            argument(argument.getValue());
        }
        out.endObject();
    }

    /** An argument as an object whose first field names its type; only a phrase has a second one. */
    private void argument(Argument argument) {
        out.beginObject();
        if (argument instanceof Argument.Text text) {
            out.name("text").text(text.value());
        } else if (argument instanceof Argument.Code code) {
            out.name("code").text(code.value());
        } else if (argument instanceof Argument.Day day) {
            out.name("day").text(day.value().toString());
        } else if (argument instanceof Argument.Figure number) {
            out.name("number").bare(number.value().toString());
        } else if (argument instanceof Argument.Items items) {
            out.name("items").beginList();
            items.values().forEach(this::argument);
            out.endList();
        } else if (argument instanceof Argument.Phrase phrase) {
            out.name("phrase").text(phrase.key());
            arguments(phrase.arguments());
        }
        out.endObject();
    }
}
