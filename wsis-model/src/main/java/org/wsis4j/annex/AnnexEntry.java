package org.wsis4j.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.spelling.Spelling;

/**
 * One name beside one action line, as the annex of 24 February 2006 prints it.
 *
 * <p>Source: consultation, annex.
 *
 * @param line the line; never C7, which the annex prints as a heading
 * @param organization what the name stands for, registered or not
 * @param written the name as it stood, a line break in it replaced by a blank
 * @param proposed whether it stood in square brackets, see {@link AnnexMark#BRACKETS}
 * @param lineNumber the line of the text in which the name begins, from 1
 */
public record AnnexEntry(ActionLine line, Organization organization, String written, boolean proposed, int lineNumber) {

    /** The day of the meeting whose summary report has the annex. */
    private static final LocalDate MEETING = LocalDate.of(2006, 2, 24);

    /**
     * Checks that the entry can be printed and read again.
     *
     * @param line see {@link #line()}
     * @param organization see {@link #organization()}
     * @param written see {@link #written()}
     * @param proposed see {@link #proposed()}
     * @param lineNumber see {@link #lineNumber()}
     * @throws IllegalArgumentException if the line is C7, the name is blank, longer than 400 characters, has blanks around
     *     it, or has a slash, a square bracket, a tab or a line break in it, the name stands for another organization, or
     *     the line number is not positive
     */
    public AnnexEntry {
        if (!line.isFacilitated()) {
            throw new IllegalArgumentException(
                    line + " is a heading and has no entries; expected one of its applications, for example "
                            + line.children().get(0));
        }
        requireName(written);
        if (!Organizations.standard().resolve(written).equals(organization)) {
            throw new IllegalArgumentException("'" + written + "' does not stand for " + organization
                    + "; expected what Organizations.standard().resolve(\"" + written + "\") gives");
        }
        if (lineNumber < 1) {
            throw new IllegalArgumentException(
                    "'" + written + "' cannot stand in line " + lineNumber + "; expected 1 or more");
        }
    }

    /**
     * An entry of a name, whoever it stands for.
     *
     * @param line see {@link #line()}
     * @param written see {@link #written()}
     * @param proposed see {@link #proposed()}
     * @param lineNumber see {@link #lineNumber()}
     * @return an entry of the registered organization, or of one that is not registered
     * @throws IllegalArgumentException if the line is C7, the name could not be printed, or the line number is not positive
     */
    public static AnnexEntry of(ActionLine line, String written, boolean proposed, int lineNumber) {
        requireName(written);
        return new AnnexEntry(line, Organizations.standard().resolve(written), written, proposed, lineNumber);
    }

    /**
     * Whether the entry bears a mark, as far as that can still be said: the brackets stand in the plain text, bold type
     * and italics are lost there.
     *
     * @param mark the mark
     * @return the answer with its evidence; {@link Evidence#LOST_IN_RENDITION} if nothing else tells
     */
    public AnnexMarking marking(AnnexMark mark) {
        return AnnexMarking.of(mark, this);
    }

    /**
     * The entry as a designation in force and known since 24 February 2006: proposed if it stood in brackets, listed
     * otherwise. That it stood in the Tunis annex before, the table alone does not say; see
     * {@link Facilitation#standard()}.
     *
     * <p>Source: consultation, annex, table and note.
     *
     * @return a designation with its row of the annex as its source
     */
    public FacilitatorDesignation designation() {
        return new FacilitatorDesignation(
                line,
                organization,
                proposed ? DesignationStatus.PROPOSED : DesignationStatus.LISTED,
                MEETING,
                Optional.empty(),
                MEETING,
                Optional.empty(),
                List.of(SourceDocuments.CONSULTATION_2006.paragraph("annex/" + line.code())),
                Evidence.STATED,
                Confidence.CONFIRMED,
                Optional.empty());
    }

    private static void requireName(String written) {
        boolean name = !written.isEmpty()
                && written.length() <= Spelling.LONGEST
                && !Piece.isBlank(written.charAt(0))
                && !Piece.isBlank(written.charAt(written.length() - 1))
                && written.chars().noneMatch(c -> "/[]\t\r\n".indexOf(c) >= 0);
        if (!name) {
            throw new IllegalArgumentException("'" + written + "' is not a name in the annex; expected at most "
                    + Spelling.LONGEST
                    + " characters without slash, square bracket, tab, line break and surrounding blanks,"
                    + " for example UN DESA");
        }
    }
}
