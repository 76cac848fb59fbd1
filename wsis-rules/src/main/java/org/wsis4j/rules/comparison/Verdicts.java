package org.wsis4j.rules.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.stored.StoredAssessment;

/** The verdicts of an assessment by rule: all that a rehearsal has to look at, so that it renders no message. */
record Verdicts(Map<RuleId, Verdict> byRule) {

    static Verdicts of(Assessment assessment) {
        Map<RuleId, Verdict> verdicts = new LinkedHashMap<>();
        assessment.outcomes().forEach(outcome -> verdicts.put(outcome.rule().id(), outcome.verdict()));
        return new Verdicts(verdicts);
    }

    static Verdicts of(StoredAssessment assessment) {
        Map<RuleId, Verdict> verdicts = new LinkedHashMap<>();
        assessment.outcomes().forEach(outcome -> verdicts.put(outcome.rule(), outcome.verdict()));
        return new Verdicts(verdicts);
    }

    /** What another assessment, a later one, says otherwise, by id. */
    List<RuleChange> changesTo(Verdicts later) {
        SortedSet<RuleId> rules = new TreeSet<>(byRule.keySet());
        rules.addAll(later.byRule.keySet());
        return rules.stream()
                .filter(rule -> !Objects.equals(byRule.get(rule), later.byRule.get(rule)))
                .map(rule -> new RuleChange(
                        rule, Optional.ofNullable(byRule.get(rule)), Optional.ofNullable(later.byRule.get(rule))))
                .toList();
    }
}
