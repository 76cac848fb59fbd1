package org.wsis4j.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/**
 * The answer to who was the focal point of a line on a day.
 *
 * @param line the line
 * @param organizations those that a source names; several if sources conflict or a lead was shared; none if the evidence
 *     does not {@linkplain Evidence#decides() decide}
 * @param sources the places that name them, or the place where the answer would stand
 * @param evidence how far the sources carry the answer
 */
public record FocalPoint(ActionLine line, List<Organization> organizations, List<Paragraph> sources, Evidence evidence)
        implements Fact {

    /** The day of the meeting that agreed on one interim focal point for each line (consultation, paragraph 7). */
    private static final LocalDate AGREED = LocalDate.of(2006, 2, 24);

    /**
     * Keeps copies of the lists.
     *
     * @param line see {@link #line()}
     * @param organizations see {@link #organizations()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     */
    public FocalPoint {
        organizations = List.copyOf(organizations);
        sources = List.copyOf(sources);
    }

    static FocalPoint among(List<FacilitatorDesignation> focalPoints, ActionLine line, LocalDate day) {
        if (focalPoints.isEmpty()) {
            Evidence evidence = day.isBefore(AGREED) ? Evidence.NOT_FOUND : Evidence.LOST_IN_RENDITION;
            return new FocalPoint(
                    line, List.of(), List.of(SourceDocuments.CONSULTATION_2006.paragraph("annex/note")), evidence);
        }
        return new FocalPoint(
                line,
                focalPoints.stream()
                        .map(FacilitatorDesignation::organization)
                        .distinct()
                        .toList(),
                focalPoints.stream()
                        .flatMap(designation -> designation.sources().stream())
                        .distinct()
                        .toList(),
                focalPoints.get(0).evidence());
    }
}
