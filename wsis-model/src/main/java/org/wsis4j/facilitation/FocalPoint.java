package org.wsis4j.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/**
 * The answer to who was the focal point of a line on a day.
 *
 * @param line the line
 * @param day the day
 * @param designations those that name a focal point; several if sources conflict, a lead was shared, or no source says
 *     that an earlier one ended; none if the answer cannot be given
 */
public record FocalPoint(ActionLine line, LocalDate day, List<FacilitatorDesignation> designations) implements Fact {

    /** The day of the meeting that agreed on one interim focal point for each line (consultation, paragraph 7). */
    private static final LocalDate AGREED = LocalDate.of(2006, 2, 24);

    /**
     * Keeps a copy of the list.
     *
     * @param line see {@link #line()}
     * @param day see {@link #day()}
     * @param designations see {@link #designations()}
     */
    public FocalPoint {
        designations = List.copyOf(designations);
    }

    /**
     * Who is named.
     *
     * @return each organization once, in the order of the register; none if the evidence does not
     *     {@linkplain Evidence#decides() decide}
     */
    public List<Organization> organizations() {
        return designations.stream()
                .map(FacilitatorDesignation::organization)
                .distinct()
                .toList();
    }

    /**
     * Whether sources contradict each other.
     *
     * @return true if one of the designations is read with {@link Confidence#CONFLICTING}
     */
    public boolean isConflicting() {
        return designations.stream().anyMatch(designation -> designation.confidence() == Confidence.CONFLICTING);
    }

    /** {@inheritDoc} For an answer that cannot be given, the place where it would stand. */
    @Override
    public List<Paragraph> sources() {
        return designations.isEmpty()
                ? List.of(SourceDocuments.CONSULTATION_2006.paragraph("annex/note"))
                : designations.stream()
                        .flatMap(designation -> designation.sources().stream())
                        .distinct()
                        .toList();
    }

    /**
     * How far the sources carry the answer.
     *
     * @return the evidence of the first designation; without one, {@link Evidence#NOT_FOUND} before the meeting of 24
     *     February 2006, and {@link Evidence#LOST_IN_RENDITION} from that day on
     */
    @Override
    public Evidence evidence() {
        if (designations.isEmpty()) {
            return day.isBefore(AGREED) ? Evidence.NOT_FOUND : Evidence.LOST_IN_RENDITION;
        }
        return designations.get(0).evidence();
    }

    @Override
    public String key() {
        return line.code() + "/" + day;
    }
}
