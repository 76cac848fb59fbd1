package org.wsis4j.json.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.contest.Contest;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;

/**
 * An example of a rule that only contests ask: a good entry of a contest, and one that is bad in one place.
 *
 * @param exactly which contest, and the rule
 * @param pair the two entries
 */
record ContestPairs(Exactly exactly, Pair pair) {

    private static final int DRAWN = 100;

    private static final int OF_EACH = 1;

    /** What is wrong somewhere in an entry of a contest. */
    private static final List<Object> BAD = List.of("fr", "short", "PLANNED", "CULTURAL", "2025-12-31");

    private static final Comparator<ContestPairs> BY_COST = Comparator.comparingInt(example -> example.pair.cost());

    /** The rules that some contest asks, and the standard set does not. */
    static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>();
        for (Contest contest : Contest.all()) {
            WsisRules.contest(contest.year()).rules().stream()
                    .filter(rule -> WsisRules.standard().find(rule.id()).isEmpty())
                    .filter(rule -> rules.stream().noneMatch(known -> known.id().equals(rule.id())))
                    .forEach(rules::add);
        }
        return rules;
    }

    /** Of all contests, the one in which it can be shown with the fewest words; empty if none of the changes here does. */
    static Optional<ContestPairs> smallest(RuleId rule) {
        return Contest.all().stream()
                .flatMap(contest -> entries(contest.year()).stream().flatMap(good -> smallest(rule, contest, good)))
                .min(BY_COST);
    }

    private static List<Object> entries(int contest) {
        List<Object> entries = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<StocktakingEntry> generator =
                    Reports.clean(StocktakingEntry.class).generator(DRAWN, false);
            Random random = new Random(0);
            for (int i = 0; i < DRAWN; i++) {
                StocktakingEntry entry = generator.next(random).value();
                if (entry.contest().equals(Optional.of(contest))) {
                    entries.add(Tree.read(WsisJson.write(entry)));
                }
            }
        });
        entries.sort(Comparator.comparingInt(entry -> Tree.text(entry).length()));
        return entries.subList(0, Math.min(OF_EACH, entries.size()));
    }

    private static Stream<ContestPairs> smallest(RuleId rule, Contest contest, Object good) {
        Exactly exactly =
                new Exactly(Profile.find("contest-" + contest.year()).orElseThrow(), Reports.CHECKED_ON, rule);
        return Tree.places(good).stream()
                .flatMap(place -> worse(good, place))
                .map(worse -> new Pair(worse, good))
                .filter(exactly::isSoFor)
                .sorted(Comparator.comparingInt(Pair::cost))
                .limit(OF_EACH)
                .map(pair -> new ContestPairs(exactly, Shrinking.of(pair, exactly)));
    }

    private static Stream<Object> worse(Object good, List<Object> place) {
        return Stream.concat(
                Stream.of(Tree.without(good, place)), BAD.stream().map(bad -> Tree.with(good, place, bad)));
    }
}
