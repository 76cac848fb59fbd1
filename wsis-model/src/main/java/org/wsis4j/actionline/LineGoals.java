package org.wsis4j.actionline;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * The Sustainable Development Goals that an action line serves, by the matrix that the facilitators drew up in 2015. It is a living
 * document, so a goal that is not in it is not wrong.
 *
 * @param line a line or application that is facilitated on its own; C7 has none
 * @param goals the numbers of the goals, 1 to 17
 * @param sources where it was read
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading is
 */
public record LineGoals(
        ActionLine line, SortedSet<Integer> goals, List<Paragraph> sources, Evidence evidence, Confidence confidence)
        implements Fact {

    private static final int LAST_GOAL = 17;

    /**
     * Checks the numbers, and keeps copies.
     *
     * @param line see {@link #line()}
     * @param goals see {@link #goals()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @throws IllegalArgumentException if there is no goal, or one is not from 1 to 17
     */
    public LineGoals {
        goals = Collections.unmodifiableSortedSet(new TreeSet<>(goals));
        sources = List.copyOf(sources);
        if (goals.isEmpty() || goals.first() < 1 || goals.last() > LAST_GOAL) {
            throw new IllegalArgumentException(
                    line + " has the goals " + goals + "; expected numbers from 1 to 17, for example 4");
        }
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * The matrix.
     *
     * @return eighteen rows, in the order of the lines
     */
    public static List<LineGoals> all() {
        return File.GOALS;
    }

    /**
     * The row of a line.
     *
     * @param line a line or application
     * @return empty for C7, of which each application has a row of its own
     */
    public static Optional<LineGoals> of(ActionLine line) {
        return all().stream().filter(row -> row.line == line).findFirst();
    }

    @Override
    public String key() {
        return line.code();
    }

    private static final class File {
        static final List<LineGoals> GOALS = FactFile.read(
                LineGoals.class,
                "goals.tsv",
                row -> new LineGoals(
                        ActionLineTitles.byCode(row.text("line")),
                        new TreeSet<>(row.list("goals", Integer::valueOf)),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.oneOf("confidence", Confidence.values())));
    }
}
