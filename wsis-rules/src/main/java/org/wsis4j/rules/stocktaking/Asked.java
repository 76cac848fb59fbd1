package org.wsis4j.rules.stocktaking;

import java.util.Optional;
import org.wsis4j.contest.Contest;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Check;
import org.wsis4j.rules.Examination;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/** What the contest of an entry asks of it. */
final class Asked {

    private Asked() {}

    /** A check that looks at an entry with what its contest asks; an entry of no contest that is known is not asked. */
    static Check<StocktakingEntry> of(Look look) {
        return (entry, found) -> {
            Optional<Contest> contest = entry.contest().flatMap(Contest::find);
            if (contest.isEmpty() || !look.at(contest.get(), entry, found)) {
                found.notApplicable();
            }
        };
    }

    /** The rules of the contest of a year. */
    static Paragraph rulesOf(int year) {
        return document(year, "rules");
    }

    /** The criteria by which entries of a year were nominated. */
    static Paragraph criteriaOf(int year) {
        return document(year, "criteria");
    }

    /** How the submission of a year was told. */
    static Paragraph submissionOf(int year) {
        return document(year, "submission");
    }

    private static Paragraph document(int year, String place) {
        return SourceDocuments.standard().require("WSIS-PRIZES-" + year).paragraph(place);
    }

    /** Looks at an entry of a contest, and says whether there was something to look at. */
    interface Look {
        boolean at(Contest contest, StocktakingEntry entry, Examination found);
    }
}
