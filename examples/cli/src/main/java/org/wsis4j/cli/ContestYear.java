package org.wsis4j.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.contest.Contest;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;

/** The contest of entries that do not say it: the rules of a contest look only at entries that take part in it. */
final class ContestYear {

    private ContestYear() {}

    static Optional<Integer> of(@Nullable Integer given, RuleSet profile) {
        return Optional.ofNullable(given)
                .or(() -> Contest.all().stream()
                        .map(Contest::year)
                        .filter(year -> WsisRules.contest(year).name().equals(profile.name()))
                        .findFirst());
    }
}
