package org.wsis4j.cli;

import java.util.List;
import java.util.Optional;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/**
 * A row of a record of chairs.
 *
 * @param line where it stands in the file
 * @param agency who had the office; empty if it is not known
 * @param isChair whether the office is the chair; else it is that of a co-chair
 * @param start when it began; empty if it is not known
 * @param end when it ended; empty if it is not known, or has not
 * @param declined who turned the term down before
 * @param sources where it is written; the row itself if the user names no document that the library knows
 */
record HistoryRow(
        long line,
        Optional<Organization> agency,
        boolean isChair,
        Optional<Dating> start,
        Optional<Dating> end,
        List<Organization> declined,
        List<Paragraph> sources) {

    /**
     * The row as a term.
     *
     * @throws IllegalArgumentException if the term is reversed
     */
    RecordedTerm term() {
        return new RecordedTerm(
                "line " + line,
                agency,
                start,
                end,
                Optional.empty(),
                List.of(),
                declined,
                sources,
                agency.isPresent() ? Evidence.SECONDARY : Evidence.NOT_FOUND,
                agency.map(known -> Confidence.SECONDARY),
                Optional.empty());
    }

    /** The first of its days, as early as it can be. */
    Dating dated() {
        return start.or(() -> end).orElseThrow();
    }
}
