package org.wsis4j.annex;

import java.util.List;
import org.wsis4j.facilitation.FacilitatorDesignation;

/**
 * What was read from an annex table, and what was not. Together they hold all that the table holds: the cell of a label
 * is either in the entries, or in the problems together with its label.
 *
 * @param entries in the order of the table
 * @param problems in the order of the table; none if all of it was read
 */
public record AnnexReading(List<AnnexEntry> entries, List<AnnexProblem> problems) {

    /**
     * Keeps copies of the lists.
     *
     * @param entries see {@link #entries()}
     * @param problems see {@link #problems()}
     */
    public AnnexReading {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * The entries as designations.
     *
     * @return in the order of the entries, each as {@link AnnexEntry#designation()} gives it; none if there are no entries
     */
    public List<FacilitatorDesignation> designations() {
        return entries.stream().map(AnnexEntry::designation).toList();
    }
}
