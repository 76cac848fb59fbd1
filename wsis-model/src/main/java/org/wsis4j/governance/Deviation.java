package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/**
 * That a record departs from what the terms of reference ask for, with the sources of both sides.
 *
 * @param kind in what way
 * @param from the first day of what it is about: a turn, the time of a co-chair, a year, the time between two work plans; inclusive
 * @param to the last day of it, inclusive
 * @param organizations who it is about, see the kind; empty where it is about none
 * @param record the sources of the record; empty for a record of one's own, which has none
 */
public record Deviation(
        Kind kind, LocalDate from, LocalDate to, List<Organization> organizations, List<Paragraph> record) {

    /**
     * Checks that the days are in order.
     *
     * @param kind see {@link #kind()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param organizations see {@link #organizations()}
     * @param record see {@link #record()}
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Deviation {
        Objects.requireNonNull(kind, "kind");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("deviation " + kind + " ends " + to + ", before it starts " + from);
        }
        organizations = List.copyOf(organizations);
        record = List.copyOf(record);
    }

    /**
     * The paragraph that the record departs from.
     *
     * @return that of the kind
     */
    public Paragraph mandate() {
        return kind.mandate();
    }

    /**
     * The sources of both sides.
     *
     * @return the paragraph of the mandate first, then those of the record
     */
    public List<Paragraph> sources() {
        return Stream.concat(Stream.of(mandate()), record.stream()).toList();
    }

    /** In what way a record can depart from the terms of reference. */
    public enum Kind {
        /** An organization has the chair that is none of the three; the organization is named. */
        CHAIR_OUTSIDE_THE_THREE("17"),
        /** One of the three has the chair in the turn of another; the one that has it is named. */
        OUT_OF_TURN("17"),
        /** A source says that the organization whose turn it was declined; that organization is named. */
        TURN_NOT_TAKEN("17"),
        /** A term is surely longer or shorter than a year, by more than the tolerance; the chair is named. */
        TERM_NOT_A_YEAR("17"),
        /** A co-chair is not a member of the group; it is named. */
        CO_CHAIR_NOT_A_MEMBER("17"),
        /** Chair and co-chair are the same; it is named. */
        CO_CHAIR_IS_THE_CHAIR("17"),
        /** A co-chair is one of the three, which the paragraph may or may not allow; it is named. */
        CO_CHAIR_ONE_OF_THE_THREE("17"),
        /** Several organizations are co-chairs at a time; all are named, in the order of their elections. */
        MORE_THAN_ONE_CO_CHAIR("17"),
        /** A co-chair serves again while others have not served since; it is named first, then the others. */
        CO_CHAIR_BEFORE_OTHERS("17"),
        /** Work plans that follow each other are more than two years apart. */
        WORK_PLAN_OVERDUE("18"),
        /** There is more than one meeting in a year. */
        MORE_THAN_ONE_MEETING_A_YEAR("18");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        /**
         * The paragraph that is departed from.
         *
         * @return a paragraph of E/2006/85
         */
        public Paragraph mandate() {
            return SourceDocuments.E_2006_85.paragraph(place);
        }
    }
}
