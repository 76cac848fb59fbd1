package org.wsis4j.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A figure by which a review supports what it found. It is part of the record of the review, and no observation to compute
 * with.
 *
 * @param key what names it, such as {@code FINAL_2014/T1-RURAL-COVERAGE}
 * @param review the review that gives it
 * @param target the number of the target under which it stands
 * @param indicator the key of the indicator; empty if it belongs to none
 * @param what whom or what it is about, in our own short words
 * @param precision what the review says of the rounding
 * @param value as the review rounds it
 * @param unit what it counts
 * @param year the year of the data; empty where none was read
 * @param sources where it was read
 * @param evidence how far the sources carry it
 */
public record PublishedFigure(
        String key,
        Review review,
        int target,
        Optional<String> indicator,
        String what,
        Precision precision,
        BigDecimal value,
        Unit unit,
        Optional<Integer> year,
        List<Paragraph> sources,
        Evidence evidence)
        implements Fact {

    /**
     * Checks that the figure can be one, and is cited.
     *
     * @param key see {@link #key()}
     * @param review see {@link #review()}
     * @param target see {@link #target()}
     * @param indicator see {@link #indicator()}
     * @param what see {@link #what()}
     * @param precision see {@link #precision()}
     * @param value see {@link #value()}
     * @param unit see {@link #unit()}
     * @param year see {@link #year()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @throws IllegalArgumentException if there is no such target, the unit does not allow the value, the key or the words are
     *     blank, or it cites nothing
     */
    public PublishedFigure {
        ConnectivityTarget.of(target);
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(evidence, "evidence");
        sources = List.copyOf(sources);
        if (key.isBlank() || what.isBlank() || sources.isEmpty() || !unit.allows(value)) {
            throw new IllegalArgumentException("figure '" + key + "' about '" + what + "' is " + value + " " + unit
                    + " by " + sources + "; expected " + unit.range()
                    + " and a source, for example 96 PER_100_INHABITANTS"
                    + " by WSIS-REVIEW-2014-T10:summary");
        }
    }

    /**
     * The figures that come with the library.
     *
     * @return in the order of the file
     */
    public static List<PublishedFigure> all() {
        return File.FIGURES;
    }

    @Override
    public String toString() {
        return key;
    }

    private static final class File {
        static final List<PublishedFigure> FIGURES = FactFile.read(
                PublishedFigure.class,
                "published-figures.tsv",
                row -> new PublishedFigure(
                        row.text("key"),
                        row.oneOf("review", Review.values()),
                        Integer.parseInt(row.text("target")),
                        row.optional("indicator"),
                        row.text("what"),
                        row.oneOf("precision", Precision.values()),
                        new BigDecimal(row.text("value")),
                        row.oneOf("unit", Unit.values()),
                        row.optional("year").map(Integer::valueOf),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values())));
    }
}
