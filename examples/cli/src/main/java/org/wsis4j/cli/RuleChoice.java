package org.wsis4j.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.Profile;

/** Finds the rule that a user named. */
final class RuleChoice {

    private RuleChoice() {}

    /** A rule of any profile. */
    static Rule<?> require(String text) {
        RuleId wanted = id(text);
        return all().stream()
                .filter(rule -> rule.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted));
    }

    /** A rule of one set. */
    static Rule<?> require(String text, RuleSet set) {
        RuleId wanted = id(text);
        return set.find(wanted)
                .orElseThrow(() -> profiles(wanted).isEmpty()
                        ? unknown(wanted)
                        : new Failure("there is no rule " + wanted + " in " + set.name() + "; it is asked in "
                                + String.join(
                                        ", ",
                                        profiles(wanted).stream()
                                                .map(Profile::key)
                                                .toList())));
    }

    /** The profiles that ask a rule. */
    static List<Profile> profiles(RuleId rule) {
        return Arrays.stream(Profile.values())
                .filter(profile -> profile.rules().find(rule).isPresent())
                .toList();
    }

    /** The rules of all profiles, each once, by id. */
    static Collection<Rule<?>> all() {
        Map<RuleId, Rule<?>> byId = new TreeMap<>();
        for (Profile profile : Profile.values()) {
            profile.rules().rules().forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        }
        return byId.values();
    }

    private static RuleId id(String text) {
        try {
            return RuleId.parse(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    private static Failure unknown(RuleId wanted) {
        String family = wanted.toString().substring(0, wanted.toString().lastIndexOf('-') + 1);
        List<String> near = all().stream()
                .map(Rule::toString)
                .filter(id -> id.startsWith(family))
                .toList();
        return new Failure("there is no rule " + wanted + "; "
                + (near.isEmpty()
                        ? ""
                        : "its family has " + near.get(0) + " to " + near.get(near.size() - 1) + ", and ")
                + "'wsis rules' lists them all");
    }
}
