package org.wsis4j.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.corpus.Corpus;

/**
 * The rules of this JVM. Rules are code and are not sent: the first task of an executor makes them, and all others share them,
 * since a set of rules may be shared by threads.
 */
final class RulesHere {

    private static final Map<Object, RuleSet> SETS = new ConcurrentHashMap<>();

    private RulesHere() {}

    /** All findings are kept, since of those of a part only some count. */
    static RuleSet of(Profile profile) {
        return SETS.computeIfAbsent(profile, same -> profile.rules().atMost(Integer.MAX_VALUE));
    }

    static RuleSet of(Profile profile, CorpusCut cut) {
        return SETS.computeIfAbsent(List.of(profile, cut), same -> cut(profile.rules(), cut));
    }

    private static RuleSet cut(RuleSet all, CorpusCut cut) {
        List<Rule<?>> rules = all.rules().stream()
                .filter(rule -> cut.rules().contains(rule.id()))
                .toList();
        RuleSet some = RuleSet.of(all.name(), rules).atMost(Integer.MAX_VALUE);
        return mandates(all).map(some::withMandatesOf).orElse(some);
    }

    /** A profile that takes the mandates of one day says so in every assessment, whatever the day of the check. */
    private static Optional<LocalDate> mandates(RuleSet all) {
        return all.check(Corpus.builder().build(), LocalDate.EPOCH).against().mandatesOf();
    }
}
