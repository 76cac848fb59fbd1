package org.wsis4j.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * What a review found about a target, or about one of its indicators.
 *
 * @param key what names it, such as {@code FINAL_2014/T10} or {@code FINAL_2014/T10-INTERNET-USE}
 * @param review the review
 * @param target the number of the target
 * @param indicator the key of the indicator; empty if it is about the target as a whole
 * @param status our reading of the prose
 * @param scope what it is about, where that is less than the target
 * @param dataYear the year of the data; empty where none was read
 * @param reading what the review says, in our own short words
 * @param sources where it was read
 * @param evidence DERIVED for a status, since it is a reading; NOT_FOUND where no verdict was read
 * @param note what to know about the entry
 */
public record PublishedVerdict(
        String key,
        Review review,
        int target,
        Optional<String> indicator,
        PublishedStatus status,
        PublishedScope scope,
        Optional<Integer> dataYear,
        String reading,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that status and evidence agree, and that it is cited.
     *
     * @param key see {@link #key()}
     * @param review see {@link #review()}
     * @param target see {@link #target()}
     * @param indicator see {@link #indicator()}
     * @param status see {@link #status()}
     * @param scope see {@link #scope()}
     * @param dataYear see {@link #dataYear()}
     * @param reading see {@link #reading()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if there is no such target, the key or the reading is blank, it cites nothing, or the
     *     evidence is not found for a status that was read, or the other way round
     */
    public PublishedVerdict {
        ConnectivityTarget.of(target);
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(dataYear, "dataYear");
        Objects.requireNonNull(note, "note");
        sources = List.copyOf(sources);
        if (key.isBlank() || reading.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("verdict '" + key + "', reading '" + reading + "', sources " + sources
                    + "; expected all of them, for example FINAL_2014/T10 by WSIS-REVIEW-2014-T10:summary");
        }
        if ((status == PublishedStatus.NOT_READ) == evidence.decides()) {
            throw new IllegalArgumentException("verdict " + key + " is " + status + " with evidence " + evidence
                    + "; expected NOT_FOUND with NOT_READ, and another, for example DERIVED, otherwise");
        }
    }

    /**
     * The verdicts that come with the library.
     *
     * @return in the order of the file
     */
    public static List<PublishedVerdict> all() {
        return File.VERDICTS;
    }

    /**
     * Asks what a review found about a target as a whole.
     *
     * @param review the review
     * @param target the target
     * @return empty if nothing was read on it as a whole; a verdict with status NOT_READ if only remarks were
     */
    public static Optional<PublishedVerdict> find(Review review, ConnectivityTarget target) {
        return all().stream()
                .filter(verdict -> verdict.review == review && verdict.target == target.number())
                .filter(verdict -> verdict.indicator.isEmpty())
                .findFirst();
    }

    /**
     * Asks what a review found by an indicator.
     *
     * @param review the review
     * @param indicator the indicator
     * @return empty if nothing was read on it
     */
    public static Optional<PublishedVerdict> find(Review review, Indicator indicator) {
        return all().stream()
                .filter(verdict -> verdict.review == review)
                .filter(verdict -> verdict.indicator.equals(Optional.of(indicator.key())))
                .findFirst();
    }

    /**
     * The figures that the review gives for it.
     *
     * @return those of its indicator, or all of its target if it is about the target as a whole; may be none
     */
    public List<PublishedFigure> figures() {
        return PublishedFigure.all().stream()
                .filter(figure -> figure.review() == review && figure.target() == target)
                .filter(figure -> indicator.isEmpty() || figure.indicator().equals(indicator))
                .toList();
    }

    @Override
    public String toString() {
        return key;
    }

    private static final class File {
        static final List<PublishedVerdict> VERDICTS = FactFile.read(
                PublishedVerdict.class,
                "published-verdicts.tsv",
                row -> new PublishedVerdict(
                        row.text("key"),
                        row.oneOf("review", Review.values()),
                        Integer.parseInt(row.text("target")),
                        row.optional("indicator"),
                        row.oneOf("status", PublishedStatus.values()),
                        row.oneOf("scope", PublishedScope.values()),
                        row.optional("year").map(Integer::valueOf),
                        row.text("reading"),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.optional("note")));
    }
}
