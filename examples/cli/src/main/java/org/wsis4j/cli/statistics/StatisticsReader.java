package org.wsis4j.cli.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wsis4j.cli.table.Problems;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Weight;
import org.wsis4j.target.Indicators;

/**
 * Reads files of statistics row by row: CSV in UTF-8, with or without byte order mark, lines ended in any way.
 *
 * <p>A bad row never stops the reading of the others; only what is no text, or whose quotation marks do not match, has no rows
 * from there on.
 */
public final class StatisticsReader {

    private final SeriesNames series;
    private final Kept kept;
    private final Problems problems = new Problems();
    private final List<Leftovers> leftovers = new ArrayList<>();

    /**
     * A reader that has read nothing yet.
     *
     * @param indicators the register in which series are looked up
     * @param figures which figures to keep; it is asked for those that can be read
     * @param weights which populations to keep
     */
    public StatisticsReader(Indicators indicators, Predicate<Observation> figures, Predicate<Weight> weights) {
        this.series = new SeriesNames(indicators);
        this.kept = new Kept(figures, weights);
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @param source who published what it holds, where it does not say
     * @param in its bytes; whoever opened them closes them
     * @throws IOException if they cannot be read at all
     */
    public void read(String file, String source, InputStream in) throws IOException {
        Leftovers own = new Leftovers(file);
        leftovers.add(own);
        new FileReading(file, source, series, kept, own, problems).read(in);
    }

    /**
     * What was kept of all files.
     *
     * @return all of it so far
     */
    public Statistics statistics() {
        return Statistics.of(kept, leftovers, problems);
    }
}
