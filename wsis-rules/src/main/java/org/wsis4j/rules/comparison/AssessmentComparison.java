package org.wsis4j.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.wording.Argument;

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
        List<StoredFinding> added,
        List<StoredFinding> gone,
        List<StoredFinding> same,
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
     * Compares two assessments that were just made: as {@link #of(StoredAssessment, StoredAssessment)}.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what changed
     * @throws IllegalArgumentException if the words of a rule of one's own are no template, see
     *     {@link org.wsis4j.rules.wording.Texts}
     */
    public static AssessmentComparison of(Assessment before, Assessment after) {
        return of(StoredAssessment.of(before), StoredAssessment.of(after));
    }

    /**
     * Compares two assessments. What their documents are called is not looked at. Of findings beyond those that were kept, see
     * {@link StoredAssessment#further()}, it knows nothing.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what changed
     */
    public static AssessmentComparison of(StoredAssessment before, StoredAssessment after) {
        List<StoredFinding> gone = new ArrayList<>();
        List<StoredFinding> same = new ArrayList<>();
        List<StoredFinding> added = new ArrayList<>();
        Map<Same, Integer> earlier = counted(before.findings());
        for (StoredFinding finding : after.findings()) {
            (take(finding, earlier) ? same : added).add(finding);
        }
        Map<Same, Integer> later = counted(after.findings());
        for (StoredFinding finding : before.findings()) {
            if (!take(finding, later)) {
                gone.add(finding);
            }
        }
        return new AssessmentComparison(
                Verdicts.of(before).changesTo(Verdicts.of(after)),
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

    /** A rule may find the same thing twice, and then once. */
    private static Map<Same, Integer> counted(List<StoredFinding> findings) {
        Map<Same, Integer> counted = new HashMap<>();
        findings.forEach(finding -> counted.merge(Same.as(finding), 1, Integer::sum));
        return counted;
    }

    private static boolean take(StoredFinding finding, Map<Same, Integer> left) {
        return left.merge(Same.as(finding), -1, Integer::sum) >= 0;
    }

    /** What makes two findings the same; that it stands in another line, or was said in other words, does not matter. */
    private record Same(RuleId rule, Location location, Map<String, Argument> arguments) {

        static Same as(StoredFinding finding) {
            return new Same(finding.rule(), finding.location(), finding.says().arguments());
        }
    }
}
