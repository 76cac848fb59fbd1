package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.RuleId;

/**
 * Reports that break exactly one rule of the standard set: that rule fails, and no other does.
 *
 * <p>Other rules pass or do not apply, with two exceptions, where a break takes away what another rule decides by: see
 * {@link #leavesOpen}.
 */
public final class Breaking {

    private static final Map<RuleId, Break> BREAKS = new TreeMap<>();

    private static final Map<RuleId, Set<RuleId>> LEFT_OPEN = Map.of(
            // Without its date nobody can say whether what a report tells as held was past.
            RuleId.parse("WSIS-REP-004"), Set.of(RuleId.parse("WSIS-TIME-004")),
            // Two focal points can be named where the one on record is not known.
            RuleId.parse("WSIS-FAC-003"), Set.of(RuleId.parse("WSIS-FAC-004")));

    static {
        take(ReferenceBreaks.all());
        take(TimeBreaks.all());
        take(FacilitationBreaks.all());
        take(ReportBreaks.all());
        take(ResultBreaks.all());
        take(PartnershipBreaks.all());
    }

    private Breaking() {}

    /**
     * Reports that break one rule, when checked for {@link Reports#CHECKED_ON}.
     *
     * @param rule a rule about facilitators' reports
     * @return reports that are clean but for this rule
     * @throws IllegalArgumentException for a rule about the form of a document (family JSN), which no report in memory
     *     can break, and for a rule that is not in the catalogue
     */
    public static Arbitrary<FacilitatorReport> exactly(RuleId rule) {
        return exactly(rule, Reports.CHECKED_ON);
    }

    /**
     * As {@link #exactly(RuleId)}, for another day.
     *
     * @param rule a rule about facilitators' reports
     * @param asOf the day for which the reports will be checked
     * @return reports that are clean but for this rule
     * @throws IllegalArgumentException also if the day is before 24 February 2006
     */
    public static Arbitrary<FacilitatorReport> exactly(RuleId rule, LocalDate asOf) {
        Break broken = BREAKS.get(rule);
        if (broken == null) {
            throw new IllegalArgumentException(refusal(rule));
        }
        CleanReport.requireFacilitatorsOn(asOf);
        return Draws.of(draw -> broken.in(new Clean(new CleanReport(draw, asOf).make(), asOf, draw)));
    }

    /**
     * The rules that a report can break.
     *
     * @return by id: all rules of the catalogue but those about the form of a document
     */
    public static Set<RuleId> rules() {
        return Collections.unmodifiableSet(BREAKS.keySet());
    }

    /**
     * The rules that may be undetermined once a rule is broken. That cannot be avoided, and is no failure.
     *
     * @param rule the broken rule
     * @return nothing for most
     */
    public static Set<RuleId> leavesOpen(RuleId rule) {
        return LEFT_OPEN.getOrDefault(rule, Set.of());
    }

    private static String refusal(RuleId rule) {
        return switch (rule.family()) {
            case JSN ->
                rule + " is about the form of a document: only a text can break it, and no report in memory can";
            default -> rule + " is no rule about facilitators' reports; expected one of " + BREAKS.keySet();
        };
    }

    private static void take(Map<String, Break> breaks) {
        breaks.forEach((id, how) -> BREAKS.put(RuleId.parse(id), how));
    }
}
