package org.wsis4j.rules.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.organization.Organization;

/**
 * A term in the chair that a draft tells and that has a day, whose days are not reversed.
 *
 * @param index its place in the draft
 * @param chair who has the chair; empty if nobody can say
 * @param start the first day
 * @param end the last day
 * @param seenOn a day on which the draft shows the chair in office
 */
record ToldTerm(
        int index,
        Optional<Organization> chair,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> seenOn) {

    /** The first day that is told: of a term of which only the end is told, that is the end. */
    LocalDate first() {
        return start.or(() -> end).orElseThrow();
    }

    /** The last day that is told. */
    LocalDate last() {
        return Stream.of(end, seenOn, start)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** A rotation can begin with it. */
    boolean canBegin() {
        return start.isPresent()
                && chair.filter(TermsOfReference.of2006().chairs()::contains).isPresent();
    }

    /** The same term, of which a report that names its chair on a later day shows that it goes on. */
    ToldTerm seenOn(LocalDate day) {
        return new ToldTerm(index, chair, start, end, Optional.of(day));
    }
}
