package org.wsis4j.rules;

import java.util.List;

/** Which rules of a set are asked about a subject of some kind, and when: found once for all such subjects. Immutable. */
final class Roster {

    private final List<Rule<?>> rules;
    private final int[] asked;
    private final boolean isOfReports;

    private Roster(List<Rule<?>> rules, boolean isOfReports) {
        this.rules = rules;
        this.isOfReports = isOfReports;
        this.asked = new int[rules.size()];
        int next = 0;
        // Those on waivers come last.
        for (boolean onWaivers : new boolean[] {false, true}) {
            for (int i = 0; i < asked.length; i++) {
                if (isOnWaivers(rules.get(i)) == onWaivers) {
                    asked[next++] = i;
                }
            }
        }
    }

    /** All rules of a set, whatever the subject is. */
    static Roster ofAll(List<Rule<?>> rules) {
        return new Roster(rules, false);
    }

    /** The rules that look at some reports, every one of them, or at the text that such a report was read from. */
    static Roster ofReports(List<Rule<?>> rules) {
        return new Roster(rules, true);
    }

    private static boolean isOnWaivers(Rule<?> rule) {
        return rule.subject() == Waivers.class;
    }

    /** Whether the subject is a report of the kind, so that every rule that is asked has something to look at. */
    boolean isOfReports() {
        return isOfReports;
    }

    /** In the order in which they are told. */
    List<Rule<?>> rules() {
        return rules;
    }

    /** The indexes of the rules that are asked, in the order in which they are. */
    int[] asked() {
        return asked;
    }
}
