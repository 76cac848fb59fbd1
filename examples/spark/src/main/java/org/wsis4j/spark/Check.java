package org.wsis4j.spark;

import java.io.Serializable;
import java.time.LocalDate;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.catalogue.Profile;

/**
 * By what is checked. It goes to every executor; the rules themselves do not.
 *
 * @param profile the name of the rules
 * @param asOf the day to check for
 */
record Check(Profile profile, LocalDate asOf) implements Serializable {

    /** All rules of the profile, of this JVM. */
    RuleSet rules() {
        return RulesHere.of(profile);
    }

    /** Those of them that look at parts cut in this way. */
    RuleSet rules(CorpusCut cut) {
        return RulesHere.of(profile, cut);
    }
}
