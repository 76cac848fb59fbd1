package org.wsis4j.rules.comparison;

import java.util.List;
import java.util.Objects;

/**
 * A report of which at least one rule says something else under the new rules.
 *
 * @param name what its owner calls it
 * @param changes the rules that say something else, by id
 * @param wasValid whether it is valid under the old rules
 * @param isValid whether it is valid under the new rules
 */
public record RehearsedReport(String name, List<RuleChange> changes, boolean wasValid, boolean isValid) {

    /**
     * Keeps a copy of the list.
     *
     * @param name see {@link #name()}
     * @param changes see {@link #changes()}
     * @param wasValid see {@link #wasValid()}
     * @param isValid see {@link #isValid()}
     */
    public RehearsedReport {
        Objects.requireNonNull(name, "name");
        changes = List.copyOf(changes);
    }

    /**
     * Whether it is valid under one of the two only.
     *
     * @return false if only single rules say something else
     */
    public boolean changesValidity() {
        return wasValid != isValid;
    }
}
