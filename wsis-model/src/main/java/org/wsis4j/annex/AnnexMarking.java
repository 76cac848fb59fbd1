package org.wsis4j.annex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.organization.OrganizationKind;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * Whether an entry of the annex bears a mark, as far as that can still be said.
 *
 * @param mark the mark
 * @param present whether the entry bears it; empty if the plain text has lost it and nothing else tells
 * @param sources the note that explains the mark, then what else tells whether the entry bears it
 * @param evidence how far the sources carry the answer
 */
public record AnnexMarking(AnnexMark mark, Optional<Boolean> present, List<Paragraph> sources, Evidence evidence)
        implements Fact {

    /**
     * Keeps a copy of the sources.
     *
     * @param mark see {@link #mark()}
     * @param present see {@link #present()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @throws IllegalArgumentException if an answer is given that the evidence does not decide, or none where it does
     */
    public AnnexMarking {
        sources = List.copyOf(sources);
        if (present.isPresent() != evidence.decides()) {
            throw new IllegalArgumentException(mark + " is said to be " + present + " with evidence " + evidence);
        }
    }

    @Override
    public String key() {
        return mark.key();
    }

    static AnnexMarking of(AnnexMark mark, AnnexEntry entry) {
        return switch (mark) {
            case BRACKETS -> told(mark, entry.proposed(), Evidence.STATED, List.of());
            // The note says of the additions that they are both underlined and in brackets.
            case UNDERLINE -> told(mark, entry.proposed(), Evidence.DERIVED, List.of());
            case BOLD -> focalPoint(entry);
            case ITALICS -> civilSociety(entry);
        };
    }

    /** Other sources name provisional focal points; one for each line was agreed on, so where one is named no other is. */
    private static AnnexMarking focalPoint(AnnexEntry entry) {
        List<FacilitatorDesignation> named = Facilitation.standard().of(entry.line()).stream()
                .filter(designation -> designation.status() == DesignationStatus.PROVISIONAL_FOCAL_POINT)
                .toList();
        if (named.isEmpty()) {
            return lost(AnnexMark.BOLD);
        }
        boolean present = named.stream()
                .anyMatch(designation -> designation.organization().equals(entry.organization()));
        return told(
                AnnexMark.BOLD,
                present,
                present ? named.get(0).evidence() : Evidence.DERIVED,
                named.stream()
                        .flatMap(designation -> designation.sources().stream())
                        .toList());
    }

    /** The kind of a registered organization tells; of another one nobody can say. */
    private static AnnexMarking civilSociety(AnnexEntry entry) {
        return entry.organization().isRegistered()
                ? told(
                        AnnexMark.ITALICS,
                        entry.organization().kind() == OrganizationKind.CIVIL_SOCIETY,
                        Evidence.DERIVED,
                        entry.organization().sources())
                : lost(AnnexMark.ITALICS);
    }

    private static AnnexMarking told(AnnexMark mark, boolean present, Evidence evidence, List<Paragraph> others) {
        List<Paragraph> sources = Stream.concat(mark.sources().stream(), others.stream())
                .distinct()
                .toList();
        return new AnnexMarking(mark, Optional.of(present), sources, evidence);
    }

    private static AnnexMarking lost(AnnexMark mark) {
        return new AnnexMarking(mark, Optional.empty(), mark.sources(), Evidence.LOST_IN_RENDITION);
    }
}
