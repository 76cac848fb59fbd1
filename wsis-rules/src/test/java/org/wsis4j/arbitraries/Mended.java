package org.wsis4j.arbitraries;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;

/**
 * Reports after somebody did what a finding hints at, where the hint says all that has to be known: the code that is meant,
 * blanks around a title, days in the wrong order, what stands twice, what is to be named too. A hint such as "check the
 * days" is for people, and nothing is mended by it.
 *
 * <pre>
 * Assessment found = WsisRules.standard().check(report, asOf);
 * Optional&lt;GroupReport&gt; better = Mended.of(report, found, found.findings().get(0), WsisRules.standard());
 * </pre>
 *
 * <p>Which rules have such hints is told by {@link #rules()}. For a finding of one of them there is no mended report all the
 * same where the hint leaves a choice, or where what it says would make another rule fail.
 */
public final class Mended {

    private Mended() {}

    /**
     * The report after one finding was mended.
     *
     * @param report the report
     * @param found what was found on it
     * @param finding one of the findings
     * @param rules the rules by which it was checked
     * @param <R> the kind of the report
     * @return a report on which the rule has fewer findings, and on which no rule fails that did not fail before; empty if the
     *     hint is for people
     */
    public static <R extends Report> Optional<R> of(R report, Assessment found, Finding finding, RuleSet rules) {
        return Mends.of(finding.rule().id())
                .flatMap(mend -> mend.of(report, finding))
                .filter(mended -> isBetter(
                        found, rules.check(mended, found.asOf()), finding.rule().id()))
                .map(mended -> cast(report, mended));
    }

    /**
     * The rules whose findings can be mended without asking anybody.
     *
     * @return by id
     */
    public static Set<RuleId> rules() {
        return Collections.unmodifiableSet(new TreeSet<>(Mends.rules().toList()));
    }

    private static boolean isBetter(Assessment before, Assessment after, RuleId rule) {
        Set<RuleId> newly = new HashSet<>(failed(after));
        newly.removeAll(failed(before));
        return newly.isEmpty() && findings(after, rule) < findings(before, rule);
    }

    private static Set<RuleId> failed(Assessment assessment) {
        return assessment.outcomes(Verdict.FAILED).stream()
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toSet());
    }

    private static long findings(Assessment assessment, RuleId rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .count();
    }

    /** A copy by the form of a draft is of the same kind. */
    @SuppressWarnings("unchecked")
    private static <R extends Report> R cast(R report, Report mended) {
        return (R) mended;
    }
}
