package org.wsis4j.cli.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;

/** What is counted of all documents; all counts are true, whatever was printed. */
public final class Totals {

    private final Map<Rule<?>, Long> byRule = new TreeMap<>(Comparator.comparing(Rule::id));
    private final Map<Rule<?>, Long> undetermined = new TreeMap<>(Comparator.comparing(Rule::id));
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private long read;
    private long unreadable;
    private long valid;
    private long crashed;
    private long waived;

    Totals() {}

    /** Counts a document; what is wrong with waivers only if nobody tells it of all documents. */
    void add(CheckedDocument document, boolean withWaivers) {
        if (document.isRead()) {
            read++;
            valid += document.assessment().isValid() ? 1 : 0;
        } else {
            unreadable++;
        }
        add(document.assessment(), withWaivers);
    }

    void add(Assessment assessment, boolean withWaivers) {
        for (Outcome outcome : assessment.outcomes()) {
            if (withWaivers || !WaiverUse.isAsked(outcome.rule())) {
                add(outcome.rule(), count(outcome));
            }
            waived += outcome.waived().size();
            if (outcome.verdict() == Verdict.UNDETERMINED) {
                undetermined.merge(outcome.rule(), 1L, Long::sum);
            }
            crashed += outcome.verdict() == Verdict.CRASHED ? 1 : 0;
        }
    }

    void add(Rule<?> rule, long count) {
        if (count > 0) {
            byRule.merge(rule, count, Long::sum);
            bySeverity.merge(rule.severity(), count, Long::sum);
        }
    }

    /** How many findings a rule had, those beyond what is kept too. */
    private static long count(Outcome outcome) {
        return outcome.verdict() == Verdict.FAILED ? (long) outcome.findings().size() + outcome.further() : 0;
    }

    /**
     * How many documents could be read.
     *
     * @return 0 or more
     */
    public long read() {
        return read;
    }

    /**
     * How many documents could not be read at all.
     *
     * @return 0 or more
     */
    public long unreadable() {
        return unreadable;
    }

    /**
     * How many of those that could be read are valid.
     *
     * @return at most {@link #read()}
     */
    public long valid() {
        return valid;
    }

    /**
     * How often each rule could not tell.
     *
     * @return the number of verdicts, for the rules that have any, by id
     */
    public Map<Rule<?>, Long> undetermined() {
        return Collections.unmodifiableMap(undetermined);
    }

    /**
     * The findings that somebody decided to accept; they are in no other count.
     *
     * @return 0 or more
     */
    public long waived() {
        return waived;
    }

    /**
     * How often a rule crashed.
     *
     * @return 0 or more
     */
    public long crashed() {
        return crashed;
    }

    /**
     * The findings of a severity.
     *
     * @param severity the severity
     * @return how many, in the documents and between them
     */
    public long of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /**
     * The findings of each rule.
     *
     * @return how many, for the rules that have any, by id
     */
    public Map<Rule<?>, Long> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /**
     * Whether there is nothing to complain of.
     *
     * @param least the least severity that counts
     * @return false if a finding is as grave, or a rule crashed
     */
    public boolean isClean(Severity least) {
        return crashed == 0 && bySeverity.keySet().stream().noneMatch(severity -> severity.atLeast(least));
    }
}
