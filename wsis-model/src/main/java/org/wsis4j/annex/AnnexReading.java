package org.wsis4j.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.facilitation.Confidence;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.SourceDocuments;

/**
 * What was read from an annex table, and what was not. Together they hold all that the table holds: the cell of a label
 * is either in the entries, or in the problems together with its label.
 *
 * @param entries in the order of the table
 * @param problems in the order of the table; none if all of it was read
 */
public record AnnexReading(List<AnnexEntry> entries, List<AnnexProblem> problems) {

    /** The day of the meeting whose summary report has the annex. */
    private static final LocalDate MEETING = LocalDate.of(2006, 2, 24);

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
     * The entries as designations in force and known since 24 February 2006: what stands in brackets is proposed, the rest
     * is listed. That the rest stood in the Tunis annex before, the table alone does not say; see
     * {@link Facilitation#standard()}.
     *
     * <p>Source: consultation, annex, table and note.
     *
     * @return in the order of the entries, each with its row of the annex as its source; none if there are no entries
     */
    public List<FacilitatorDesignation> designations() {
        return entries.stream().map(AnnexReading::designation).toList();
    }

    private static FacilitatorDesignation designation(AnnexEntry entry) {
        return new FacilitatorDesignation(
                entry.line(),
                entry.organization(),
                entry.proposed() ? DesignationStatus.PROPOSED : DesignationStatus.LISTED,
                MEETING,
                Optional.empty(),
                MEETING,
                Optional.empty(),
                List.of(SourceDocuments.CONSULTATION_2006.paragraph(
                        "annex/" + entry.line().code())),
                Evidence.STATED,
                Confidence.CONFIRMED,
                Optional.empty());
    }
}
