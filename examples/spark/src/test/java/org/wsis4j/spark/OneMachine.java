package org.wsis4j.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsis4j.json.ReportLine;
import org.wsis4j.json.ReportLines;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Location;

/** The same without Spark, as the command line does it: what the job is held against. Shares no code with it but {@link Counts}. */
final class OneMachine {

    final Map<String, Counts> byRule = new TreeMap<>();
    final Map<String, Integer> findings = new HashMap<>();
    int read;
    int valid;
    int unreadable;

    private final RuleSet rules;
    private final Check check;

    private OneMachine(Check check) {
        this.check = check;
        this.rules = check.profile().rules().atMost(Integer.MAX_VALUE);
    }

    static OneMachine check(List<Path> files, Check check) throws IOException {
        OneMachine one = new OneMachine(check);
        Corpus.Builder corpus = Corpus.builder();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                ReportLines lines = ReportLines.of(in);
                for (Optional<ReportLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                    one.add(file + "#" + line.get().number(), line.get(), corpus);
                }
            }
        }
        one.add(corpus.build());
        return one;
    }

    private void add(String name, ReportLine line, Corpus.Builder corpus) {
        Assessment assessment = rules.check(line.reading(), check.asOf());
        boolean isRead = line.reading().document().isPresent();
        read += isRead ? 1 : 0;
        unreadable += isRead ? 0 : 1;
        valid += isRead && assessment.isValid() ? 1 : 0;
        for (Outcome outcome : assessment.outcomes()) {
            count(outcome);
            outcome.findings()
                    .forEach(finding ->
                            find(line(outcome, name, finding.location().pointer(), finding.message())));
        }
        line.reading().document().ifPresent(report -> corpus.add(name, report));
    }

    private void add(Corpus corpus) {
        for (Outcome outcome : rules.check(corpus, check.asOf()).outcomes()) {
            count(outcome);
            outcome.findings().forEach(finding -> {
                List<String> steps = finding.location().steps();
                String name = steps.isEmpty()
                        ? "corpus"
                        : corpus.documents().get(Integer.parseInt(steps.get(0))).name();
                String pointer = steps.isEmpty()
                        ? ""
                        : Location.of(steps.subList(1, steps.size()).toArray()).pointer();
                find(line(outcome, name, pointer, finding.message()));
            });
        }
    }

    static String line(Object rule, String document, String pointer, String message) {
        return rule + " " + document + " " + pointer + " " + message;
    }

    private static String line(Outcome outcome, String document, String pointer, String message) {
        return line(outcome.rule(), document, pointer, message);
    }

    private void find(String line) {
        findings.merge(line, 1, Integer::sum);
    }

    private void count(Outcome outcome) {
        if (outcome.verdict() != Verdict.NOT_APPLICABLE) {
            Counts one = new Counts(
                    outcome.findings().size() + outcome.further(),
                    outcome.verdict() == Verdict.PASSED ? 1 : 0,
                    outcome.verdict() == Verdict.FAILED ? 1 : 0,
                    outcome.verdict() == Verdict.UNDETERMINED ? 1 : 0,
                    outcome.verdict() == Verdict.CRASHED ? 1 : 0);
            byRule.merge(outcome.rule().toString(), one, Counts::plus);
        }
    }
}
