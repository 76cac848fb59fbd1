package org.wsis4j.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Waivers;
import org.wsis4j.rules.reading.Location;

/** What is wrong with waivers, in a corpus told once: one that is needed in a single document is needed. */
final class WaiverUse {

    private static final RuleId NEEDED = RuleId.parse("WSIS-WAV-001");

    private final Map<List<Object>, Finding> first = new LinkedHashMap<>();
    private final Map<List<Object>, Long> counts = new LinkedHashMap<>();
    private long assessments;

    /** Whether a rule is about waivers, and not about documents. */
    static boolean isAsked(Rule<?> rule) {
        return rule.subject() == Waivers.class;
    }

    void add(Assessment assessment) {
        assessments++;
        for (Outcome outcome : assessment.outcomes()) {
            if (isAsked(outcome.rule())) {
                outcome.findings().forEach(this::add);
            }
        }
    }

    private void add(Finding finding) {
        RuleId rule = finding.rule().id();
        Location waiver = finding.location();
        first.putIfAbsent(List.of(rule, waiver), finding);
        counts.merge(List.of(rule, waiver), 1L, Long::sum);
    }

    /** Of the waivers that are not needed, those that nothing needs. */
    List<Finding> findings() {
        return first.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().get(0).equals(NEEDED) || counts.getOrDefault(entry.getKey(), 0L) == assessments)
                .map(Map.Entry::getValue)
                .toList();
    }
}
