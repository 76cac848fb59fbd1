package org.wsis4j.cli.example;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Reading;

/**
 * What the rules say of an example, checked as it says.
 *
 * @param assessment what every rule says
 * @param isRead whether there was a document at all; if not, no rule on documents can tell
 */
public record Checked(Assessment assessment, boolean isRead) {

    public static Checked of(RuleExample example, byte[] text) {
        return switch (example.form()) {
            case REPORT -> {
                Reading<Report> reading = WsisJson.read(text);
                yield new Checked(
                        example.profile().rules().check(reading, example.day()),
                        reading.document().isPresent());
            }
            case CORPUS -> new Checked(example.profile().rules().check(corpus(example, text), example.day()), true);
            case WAIVERS ->
                new Checked(
                        example.profile()
                                .rules()
                                .check(
                                        WsisJson.read(example.report()),
                                        example.day(),
                                        WsisJson.readWaivers(text).document().orElseThrow()),
                        true);
        };
    }

    private static Corpus corpus(RuleExample example, byte[] text) {
        List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < lines.size(); i++) {
            Reading<Report> reading = WsisJson.read(lines.get(i).getBytes(StandardCharsets.UTF_8));
            if (!reading.flaws().isEmpty()) {
                throw new IllegalStateException(example.rule() + ", line " + (i + 1) + ": " + reading.flaws());
            }
            corpus.add("line " + (i + 1), reading.document().orElseThrow());
        }
        example.declared().forEach(corpus::declared);
        return corpus.build();
    }

    Set<RuleId> rules(Verdict verdict) {
        return assessment.outcomes(verdict).stream()
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
