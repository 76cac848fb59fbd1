package org.wsis4j.json.sarif;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/** Writes findings, waived or not, as results. */
public final class SarifResults {

    private final JsonText out;
    private final Language language;
    private final Map<RuleId, Integer> indexes = new HashMap<>();

    public SarifResults(JsonText out, RuleSet rules, Language language) {
        this.out = out;
        this.language = language;
        rules.rules().forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    public void add(Assessment assessment, SarifPlaces places) {
        Map<Finding, Integer> met = new HashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            for (Finding finding : outcome.findings()) {
                result(finding, Optional.empty(), places, met.merge(finding, 1, Integer::sum));
            }
            for (WaivedFinding waived : outcome.waived()) {
                Finding finding = waived.finding();
                result(finding, Optional.of(waived.waiver()), places, met.merge(finding, 1, Integer::sum));
            }
        }
    }

    private void result(Finding finding, Optional<Waiver> waiver, SarifPlaces places, int occurrence) {
        RuleId id = finding.rule().id();
        out.beginObject().name("ruleId").text(id.toString());
        out.name("ruleIndex").bare(Objects.requireNonNull(indexes.get(id)).toString());
        out.name("level").text(SarifRun.level(finding.severity()));
        String message = finding.message(language) + "\n" + finding.hint(language);
        out.name("message")
                .beginObject()
                .name("text")
                .text(SarifText.of(message))
                .endObject();
        if (SarifPlaces.isOnWaivers(finding.rule())) {
            places.document().ifPresent(document -> document.write(out, "analysisTarget"));
        }
        places.write(out, finding.rule(), finding.location());
        Location within = places.spot(finding.rule(), finding.location()).within();
        out.name("partialFingerprints").beginObject().name("wsisFinding/v1");
        out.text(Fingerprint.of(finding, within, occurrence)).endObject();
        waiver.ifPresent(this::suppression);
        out.endObject();
    }

    private void suppression(Waiver waiver) {
        out.name("suppressions").beginList().beginObject();
        out.name("kind").text("external").name("status").text("accepted");
        out.name("justification").text(waiver.reason() + "\n" + decision(waiver).text(language));
        out.name("properties").beginObject();
        waiver.place().ifPresent(place -> out.name("place").text(place.pointer()));
        out.name("decidedBy").text(waiver.decidedBy());
        out.name("document").text(waiver.document());
        out.name("from").text(waiver.from().toString());
        out.name("lastDay").text(waiver.lastDay().toString());
        out.endObject().endObject().endList();
    }

    private static Message decision(Waiver waiver) {
        return new Message(
                "sarif.decision",
                Map.of(
                        "decidedBy", Argument.of(waiver.decidedBy()),
                        "document", Argument.of(waiver.document()),
                        "from", Argument.of(waiver.from()),
                        "lastDay", Argument.of(waiver.lastDay())));
    }
}
