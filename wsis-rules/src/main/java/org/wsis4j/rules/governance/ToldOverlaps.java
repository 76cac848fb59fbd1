package org.wsis4j.rules.governance;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wsis4j.organization.Organization;
import org.wsis4j.rules.Examination;

/**
 * Looks for two organizations that have the chair at once. The paragraph has the chair go from one organization to another,
 * so two terms of the same one are not two in the chair: they tell one term twice.
 */
final class ToldOverlaps {

    private Optional<ToldTerm> longest = Optional.empty();

    /** The one that lasts longest of all others than the organization that has the longest. */
    private Optional<ToldTerm> longestOfAnother = Optional.empty();

    private ToldOverlaps() {}

    /**
     * First those that are surely two; then those of which one may be the other under a name that nobody knows.
     *
     * @param terms terms that have a chair, in order of time
     */
    static void look(List<ToldTerm> terms, Examination found) {
        List<ToldTerm> registered =
                terms.stream().filter(ToldOverlaps::isRegistered).toList();
        new ToldOverlaps()
                .look(
                        registered,
                        (term, earlier) -> found.at("chairTerms", term.index())
                                .with("organization", chair(term))
                                .with("other", chair(earlier))
                                .with("day", term.first())
                                .with("end", earlier.last())
                                .add());
        new ToldOverlaps().look(terms, (term, earlier) -> {
            if (!isRegistered(term) || !isRegistered(earlier)) {
                found.at("chairTerms", term.index())
                        .with("organizations", List.of(chair(earlier), chair(term)))
                        .undetermined();
            }
        });
    }

    /** Each with the one before that lasts longest: if it overlaps any, it overlaps that one, or that one another. */
    private void look(List<ToldTerm> terms, BiConsumer<ToldTerm, ToldTerm> tell) {
        for (ToldTerm term : terms) {
            longest.filter(earlier -> isOfAnother(term, earlier))
                    .or(() -> longestOfAnother)
                    .filter(earlier -> ToldRecord.term(term).surelyOverlaps(ToldRecord.term(earlier)))
                    .ifPresent(earlier -> tell.accept(term, earlier));
            keep(term);
        }
    }

    private void keep(ToldTerm term) {
        boolean ofAnother =
                longest.filter(earlier -> isOfAnother(term, earlier)).isPresent();
        if (longest.isEmpty() || lastsLonger(term, longest)) {
            longestOfAnother = ofAnother ? longest : longestOfAnother;
            longest = Optional.of(term);
        } else if (ofAnother && (longestOfAnother.isEmpty() || lastsLonger(term, longestOfAnother))) {
            longestOfAnother = Optional.of(term);
        }
    }

    private static boolean lastsLonger(ToldTerm term, Optional<ToldTerm> other) {
        return other.filter(one -> term.last().isAfter(one.last())).isPresent();
    }

    private static boolean isOfAnother(ToldTerm term, ToldTerm other) {
        return !chair(term).equals(chair(other));
    }

    private static boolean isRegistered(ToldTerm term) {
        return chair(term).isRegistered();
    }

    private static Organization chair(ToldTerm term) {
        return term.chair().orElseThrow();
    }
}
