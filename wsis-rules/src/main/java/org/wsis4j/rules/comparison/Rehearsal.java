package org.wsis4j.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;

/**
 * What would change for many reports if other rules were asked: a rehearsal before rules are exchanged.
 *
 * <p>That a rule is asked in one of the two sets only counts for a report if it finds, or found, something there: a new rule
 * that passes changes nothing for anybody.
 *
 * @param reports how many reports were checked
 * @param changed those for which a rule says something else, in the order given; the others are only counted
 * @param byRule for how many reports each rule says something else, by id
 * @param noLongerValid how many were valid and would not be
 * @param newlyValid how many were not valid and would be
 */
public record Rehearsal(
        int reports,
        List<RehearsedReport> changed,
        SortedMap<RuleId, Integer> byRule,
        int noLongerValid,
        int newlyValid) {

    /**
     * Keeps copies of list and map.
     *
     * @param reports see {@link #reports()}
     * @param changed see {@link #changed()}
     * @param byRule see {@link #byRule()}
     * @param noLongerValid see {@link #noLongerValid()}
     * @param newlyValid see {@link #newlyValid()}
     */
    public Rehearsal {
        changed = List.copyOf(changed);
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }

    /**
     * Rehearses with reports that are at hand.
     *
     * @param reports the reports, by name
     * @param before the rules of today
     * @param after the rules to come
     * @param asOf the day they are checked for
     * @return what would change, in the order of the map
     */
    public static Rehearsal of(Map<String, Report> reports, RuleSet before, RuleSet after, LocalDate asOf) {
        Iterable<NamedReport> named = () -> reports.entrySet().stream()
                .map(entry -> new NamedReport(entry.getKey(), entry.getValue()))
                .iterator();
        return of(named, before, after, asOf);
    }

    /**
     * Rehearses with reports that are read one by one: each is let go before the next is asked for, and only what changes for
     * it is kept.
     *
     * @param reports the reports; gone through once
     * @param before the rules of today
     * @param after the rules to come
     * @param asOf the day they are checked for
     * @return what would change, in the order given
     */
    public static Rehearsal of(Iterable<NamedReport> reports, RuleSet before, RuleSet after, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf: the day of the check has to be given, since the library has no clock");
        // Verdicts do not depend on how many findings are kept.
        RuleSet old = before.atMost(1);
        RuleSet coming = after.atMost(1);
        int all = 0;
        List<RehearsedReport> changed = new ArrayList<>();
        for (NamedReport named : reports) {
            all++;
            Assessment was = old.check(named.report(), asOf);
            Assessment is = coming.check(named.report(), asOf);
            List<RuleChange> changes = Verdicts.of(was).changesTo(Verdicts.of(is)).stream()
                    .filter(Rehearsal::matters)
                    .toList();
            if (!changes.isEmpty()) {
                changed.add(new RehearsedReport(named.name(), changes, was.isValid(), is.isValid()));
            }
        }
        return told(all, changed);
    }

    /**
     * Whether nothing would change for any of the reports.
     *
     * @return true if every rule that both sets have says the same, and the others find nothing
     */
    public boolean isUnchanged() {
        return changed.isEmpty();
    }

    private static Rehearsal told(int all, List<RehearsedReport> changed) {
        SortedMap<RuleId, Integer> byRule = new TreeMap<>();
        changed.stream()
                .flatMap(report -> report.changes().stream())
                .forEach(change -> byRule.merge(change.rule(), 1, Integer::sum));
        int lost = count(changed, true);
        int won = count(changed, false);
        return new Rehearsal(all, changed, byRule, lost, won);
    }

    private static int count(List<RehearsedReport> changed, boolean wasValid) {
        return (int) changed.stream()
                .filter(report -> report.changesValidity() && report.wasValid() == wasValid)
                .count();
    }

    private static boolean matters(RuleChange change) {
        boolean isInBoth = change.before().isPresent() && change.after().isPresent();
        return isInBoth
                || change.before().or(change::after).filter(Rehearsal::tells).isPresent();
    }

    private static boolean tells(Verdict verdict) {
        return verdict == Verdict.FAILED || verdict == Verdict.CRASHED;
    }
}
