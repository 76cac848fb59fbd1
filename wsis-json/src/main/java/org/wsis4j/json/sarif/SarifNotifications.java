package org.wsis4j.json.sarif;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/**
 * What is no finding and has to be told: rules that crashed, evidence that is missing, findings that were not kept. It stands in
 * another list than the results, so it is kept until they have ended: compressed, since much of it is alike.
 */
public final class SarifNotifications {

    /** How deep the list lies: log, runs, run, invocations, invocation, list. */
    private static final int DEPTH = 6;

    private static final List<About> ABOUT = List.of(About.values());

    private final Language language;
    private final Map<RuleId, Integer> indexes = new HashMap<>();
    private final JsonText out = JsonText.elements(DEPTH);
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final DeflaterOutputStream compressed = new DeflaterOutputStream(kept);
    private boolean isEmpty = true;
    private boolean hasCrashes;

    public SarifNotifications(RuleSet rules, Language language) {
        this.language = language;
        rules.rules().forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    /** What a notification is about. */
    enum About {
        /** A rule crashed. */
        CRASHED("error"),
        /** A rule could not tell. */
        UNDETERMINED("note"),
        /** A rule had more to say than was kept. */
        FURTHER("warning");

        private final String level;

        About(String level) {
            this.level = level;
        }
    }

    /** The same that several rules lack at the same place. */
    private record Gap(boolean onWaivers, MissingEvidence evidence) {}

    public void add(Assessment assessment, SarifPlaces places) throws IOException {
        Map<Gap, List<Rule<?>>> gaps = new LinkedHashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            Rule<?> rule = outcome.rule();
            for (MissingEvidence missing : outcome.missingEvidence()) {
                Gap gap = new Gap(SarifPlaces.isOnWaivers(rule), missing);
                gaps.computeIfAbsent(gap, one -> new ArrayList<>()).add(rule);
            }
            if (outcome.further() > 0) {
                Map<String, Argument> count = Map.of("count", Argument.of(outcome.further()));
                tell(About.FURTHER, List.of(rule), new Message("sarif.further", count), Location.root(), places);
            }
            if (outcome.verdict() == Verdict.CRASHED) {
                hasCrashes = true;
                Message how = outcome.reason().orElseThrow();
                tell(About.CRASHED, List.of(rule), how, Location.root(), places);
            }
        }
        for (Map.Entry<Gap, List<Rule<?>>> gap : gaps.entrySet()) {
            MissingEvidence missing = gap.getKey().evidence();
            tell(About.UNDETERMINED, gap.getValue(), missing.says(), missing.location(), places);
        }
        compressed.write(out.take());
    }

    private void tell(About about, List<Rule<?>> rules, Message says, Location place, SarifPlaces places) {
        isEmpty = false;
        out.beginObject().name("descriptor").beginObject().name("id").text(about.name());
        out.name("index").bare(Integer.toString(ABOUT.indexOf(about))).endObject();
        Rule<?> first = rules.get(0);
        if (rules.size() == 1) {
            out.name("associatedRule").beginObject().name("id").text(first.id().toString());
            out.name("index")
                    .bare(Objects.requireNonNull(indexes.get(first.id())).toString())
                    .endObject();
        }
        out.name("level").text(about.level);
        out.name("message").beginObject().name("text");
        out.text(SarifText.of(says.text(language))).endObject();
        places.write(out, first, place);
        if (rules.size() > 1) {
            out.name("properties").beginObject().name("rules").beginList();
            rules.forEach(rule -> out.text(rule.id().toString()));
            out.endList().endObject();
        }
        out.endObject();
    }

    /** Writes the one invocation, with all that was told. */
    public void write(JsonText log, OutputStream to) throws IOException {
        log.name("invocations").beginList().beginObject();
        log.name("executionSuccessful").bare(Boolean.toString(!hasCrashes));
        log.name("toolExecutionNotifications").beginList();
        to.write(log.take());
        compressed.close();
        new InflaterInputStream(new ByteArrayInputStream(kept.toByteArray())).transferTo(to);
        if (!isEmpty) {
            log.withElements();
        }
        log.endList().endObject().endList();
    }
}
