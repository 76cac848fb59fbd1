package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

final class GovernanceSamples {

    static final Organization ITU = organization("ITU");
    static final Organization UNESCO = organization("UNESCO");
    static final Organization UNDP = organization("UNDP");
    static final Organization UNCTAD = organization("UNCTAD");
    static final Organization WHO = organization("WHO");
    static final Organization FAO = organization("FAO");
    static final Organization UPU = organization("UPU");
    static final Paragraph CITED = Paragraph.parse("UNGIS-NOTICE-2006:whole");

    private GovernanceSamples() {}

    static Organization organization(String acronym) {
        return Organizations.standard().find(acronym).orElseThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A term whose days are left out with an empty text. */
    static RecordedTerm term(String label, Organization chair, String from, String to, String seen) {
        return new RecordedTerm(
                label,
                Optional.of(chair),
                dating(from),
                dating(to),
                dating(seen),
                List.of(),
                List.of(),
                List.of(CITED),
                Evidence.SECONDARY,
                Optional.of(Confidence.CONFIRMED),
                Optional.empty());
    }

    static RecordedTerm gap(String label, String from, String to) {
        return new RecordedTerm(
                label,
                Optional.empty(),
                dating(from),
                dating(to),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(CITED),
                Evidence.NOT_FOUND,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Dating> dating(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Dating.parse(text));
    }
}
