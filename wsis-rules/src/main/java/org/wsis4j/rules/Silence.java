package org.wsis4j.rules;

import java.util.Map;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Message;

/** Why a rule has nothing to look at. */
final class Silence {

    private Silence() {}

    /** What a rule says that has nothing to look at. */
    static Outcome of(Rule<?> rule) {
        return Outcome.notApplicable(rule, new Message(reason(rule), Map.of()));
    }

    /** Whether a rule can say why, also when the report could not be read. */
    static boolean hasOwnReason(Rule<?> rule) {
        return rule.subject() == Waivers.class || rule.subject() == Reading.class;
    }

    private static String reason(Rule<?> rule) {
        if (rule.subject() == Waivers.class) {
            return "outcome.noWaivers";
        }
        return rule.subject() == Reading.class ? "outcome.notFromText" : "outcome.otherSubject";
    }
}
