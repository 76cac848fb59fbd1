package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report was checked against. The same report with the same waivers, checked against the same, gets the same verdicts,
 * unless a set was told to {@linkplain RuleSet#firstError() stop early}.
 *
 * @param library the version of the library
 * @param ruleSet the name of the set of rules
 * @param rules the digest of the rules, see {@link RuleSet#digest()}
 * @param facts the digest of the registers of facts of the library
 * @param asOf the day it was checked for
 * @param mandatesOf the day whose mandates counted; empty if that of the check
 */
public record CheckedAgainst(
        String library, String ruleSet, String rules, String facts, LocalDate asOf, Optional<LocalDate> mandatesOf) {

    /**
     * Checks that nothing is null.
     *
     * @param library see {@link #library()}
     * @param ruleSet see {@link #ruleSet()}
     * @param rules see {@link #rules()}
     * @param facts see {@link #facts()}
     * @param asOf see {@link #asOf()}
     * @param mandatesOf see {@link #mandatesOf()}
     */
    public CheckedAgainst {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(mandatesOf, "mandatesOf");
    }
}
