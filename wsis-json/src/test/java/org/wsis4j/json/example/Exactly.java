package org.wsis4j.json.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.Profile;

/** What an example is to show: that the broken document fails this rule and no other, and the mended one none. */
record Exactly(Profile profile, LocalDate day, RuleId rule) {

    boolean isSoFor(Pair pair) {
        return breaks(pair.breaks()) && isClean(pair.mended());
    }

    private boolean breaks(Object document) {
        Assessment assessment = check(document);
        return ids(assessment, Verdict.FAILED).equals(Set.of(rule))
                && ids(assessment, Verdict.CRASHED).isEmpty()
                && Breaking.leavesOpen(rule).containsAll(ids(assessment, Verdict.UNDETERMINED));
    }

    private boolean isClean(Object document) {
        Assessment assessment = check(document);
        return ids(assessment, Verdict.FAILED).isEmpty()
                && ids(assessment, Verdict.CRASHED).isEmpty()
                && ids(assessment, Verdict.UNDETERMINED).isEmpty();
    }

    /** By id, the rules that cannot tell. */
    Set<RuleId> open(Object document) {
        return ids(check(document), Verdict.UNDETERMINED);
    }

    private Assessment check(Object document) {
        return profile.rules().check(WsisJson.read(Tree.line(document).getBytes(StandardCharsets.UTF_8)), day);
    }

    private static Set<RuleId> ids(Assessment assessment, Verdict verdict) {
        return assessment.outcomes(verdict).stream()
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
