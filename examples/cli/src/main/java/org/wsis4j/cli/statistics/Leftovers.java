package org.wsis4j.cli.statistics;

import java.util.List;

/** What came of a file, and above all what did not. */
public final class Leftovers {

    private final String file;
    private final Tally series = new Tally();
    private final Tally units = new Tally();
    private List<String> columns = List.of();
    private long rows;
    private long kept;
    private long missing;
    private long unwanted;

    Leftovers(String file) {
        this.file = file;
    }

    /**
     * Which file.
     *
     * @return its name, as the user gave it
     */
    public String file() {
        return file;
    }

    /**
     * How many rows there are below the header.
     *
     * @return 0 or more; empty lines do not count
     */
    public long rows() {
        return rows;
    }

    /**
     * Figures and populations that were kept.
     *
     * @return 0 or more; a row may hold several, or none
     */
    public long kept() {
        return kept;
    }

    /**
     * Figures and populations that could be read and were not asked for.
     *
     * @return 0 or more: of other areas, years, indicators or sources
     */
    public long unwanted() {
        return unwanted;
    }

    /**
     * Values that the file marks as not there.
     *
     * @return 0 or more; absent, and never zero
     */
    public long missing() {
        return missing;
    }

    /**
     * Series that are not in the register.
     *
     * @return how many rows each has
     */
    public Tally series() {
        return series;
    }

    /**
     * Units that are not known.
     *
     * @return how many figures of the register each has
     */
    public Tally units() {
        return units;
    }

    /**
     * Columns that mean nothing here.
     *
     * @return as written in the header, in its order
     */
    public List<String> columns() {
        return columns;
    }

    void columns(List<String> unknown) {
        columns = List.copyOf(unknown);
    }

    void row() {
        rows++;
    }

    void absent() {
        missing++;
    }

    void read(boolean wanted) {
        if (wanted) {
            kept++;
        } else {
            unwanted++;
        }
    }
}
