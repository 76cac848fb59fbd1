package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/**
 * Which rules of a set are asked about a subject of some kind, and what the others say: the same of every such subject, so
 * that it is found once. Immutable.
 */
final class Roster {

    private final List<Rule<?>> rules;
    private final int[] asked;
    private final Outcome[] silent;
    private final boolean isOfReports;

    private Roster(List<Rule<?>> rules, boolean isOfReports, Predicate<Rule<?>> isAsked) {
        this.rules = rules;
        this.isOfReports = isOfReports;
        this.silent = new Outcome[rules.size()];
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < silent.length; i++) {
            if (isAsked.test(rules.get(i))) {
                indexes.add(i);
            } else {
                silent[i] = rules.get(i).silent();
            }
        }
        // Those on waivers come last.
        indexes.sort((one, other) -> Boolean.compare(isOnWaivers(rules.get(one)), isOnWaivers(rules.get(other))));
        this.asked = indexes.stream().mapToInt(index -> index).toArray();
    }

    /** For any subject: every rule is asked, and says itself if it has nothing to look at. */
    static Roster ofAll(List<Rule<?>> rules) {
        return new Roster(rules, false, rule -> true);
    }

    /** For reports of a kind without waivers, read from a text or not. */
    static Roster of(List<Rule<?>> rules, Class<? extends Report> kind, boolean isReading) {
        return new Roster(
                rules,
                true,
                rule -> rule.subject().isAssignableFrom(kind) || (isReading && rule.subject() == Reading.class));
    }

    private static boolean isOnWaivers(Rule<?> rule) {
        return rule.subject() == Waivers.class;
    }

    /** Whether the subject is a report of the kind, so that every rule that is asked has something to look at. */
    boolean isOfReports() {
        return isOfReports;
    }

    List<Rule<?>> rules() {
        return rules;
    }

    /** The indexes of the rules that are asked, in the order in which they are. */
    int[] asked() {
        return asked;
    }

    /** The outcomes of the rules that are not asked, at their indexes; there is room for those of the others. */
    Outcome[] silent() {
        return silent.clone();
    }
}
