package org.wsis4j.rules.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;

/**
 * Two assessments of one report, or of two versions of it, beside each other.
 *
 * <p>A finding is the same if its rule, its place and its values are. Findings that are waived count as gone: that they were
 * accepted is told by the verdicts.
 *
 * @param changes the rules whose verdict changed, and those that are asked in one of the two only, by id
 * @param added the findings that are new, in the order of the later assessment
 * @param gone the findings that are gone, in the order of the earlier assessment
 * @param same the findings that both have, in the order of the later assessment
 * @param wasValid whether the earlier assessment found it valid
 * @param isValid whether the later assessment finds it valid
 * @param against the parts in which they were made against something else
 */
public record AssessmentComparison(
        List<RuleChange> changes,
        List<Finding> added,
        List<Finding> gone,
        List<Finding> same,
        boolean wasValid,
        boolean isValid,
        List<AgainstField> against) {

    /**
     * Keeps copies of the lists.
     *
     * @param changes see {@link #changes()}
     * @param added see {@link #added()}
     * @param gone see {@link #gone()}
     * @param same see {@link #same()}
     * @param wasValid see {@link #wasValid()}
     * @param isValid see {@link #isValid()}
     * @param against see {@link #against()}
     */
    public AssessmentComparison {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        same = List.copyOf(same);
        against = List.copyOf(against);
    }

    /**
     * Compares two assessments. Of findings beyond those that are kept, see {@link Assessment#further()}, it knows nothing.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what changed
     */
    public static AssessmentComparison of(Assessment before, Assessment after) {
        List<Finding> gone = new ArrayList<>();
        List<Finding> same = new ArrayList<>();
        List<Finding> added = new ArrayList<>();
        Map<Finding, Integer> earlier = counted(before.findings());
        for (Finding finding : after.findings()) {
            (take(finding, earlier) ? same : added).add(finding);
        }
        Map<Finding, Integer> later = counted(after.findings());
        for (Finding finding : before.findings()) {
            if (!take(finding, later)) {
                gone.add(finding);
            }
        }
        return new AssessmentComparison(
                changes(before, after),
                added,
                gone,
                same,
                before.isValid(),
                after.isValid(),
                AgainstField.differing(before.against(), after.against()));
    }

    /**
     * Whether the report is valid now and was not, or was and is not.
     *
     * @return false if the rules may have changed their verdicts, but not that
     */
    public boolean changesValidity() {
        return wasValid != isValid;
    }

    /**
     * Whether rules and findings are as they were, whatever they were made against.
     *
     * @return true if no verdict changed, and no finding is new or gone
     */
    public boolean isUnchanged() {
        return changes.isEmpty() && added.isEmpty() && gone.isEmpty();
    }

    private static List<RuleChange> changes(Assessment before, Assessment after) {
        Map<RuleId, Verdict> earlier = verdicts(before);
        Map<RuleId, Verdict> later = verdicts(after);
        SortedSet<RuleId> rules = new TreeSet<>(earlier.keySet());
        rules.addAll(later.keySet());
        return rules.stream()
                .filter(rule -> !Objects.equals(earlier.get(rule), later.get(rule)))
                .map(rule -> new RuleChange(
                        rule, Optional.ofNullable(earlier.get(rule)), Optional.ofNullable(later.get(rule))))
                .toList();
    }

    private static Map<RuleId, Verdict> verdicts(Assessment assessment) {
        Map<RuleId, Verdict> verdicts = new LinkedHashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            verdicts.put(outcome.rule().id(), outcome.verdict());
        }
        return verdicts;
    }

    /** A rule may find the same thing twice, and then once. */
    private static Map<Finding, Integer> counted(List<Finding> findings) {
        Map<Finding, Integer> counted = new LinkedHashMap<>();
        findings.forEach(finding -> counted.merge(finding, 1, Integer::sum));
        return counted;
    }

    private static boolean take(Finding finding, Map<Finding, Integer> left) {
        return left.merge(finding, -1, Integer::sum) >= 0;
    }
}
