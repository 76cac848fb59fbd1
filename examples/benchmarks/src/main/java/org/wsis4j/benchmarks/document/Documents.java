package org.wsis4j.benchmarks.document;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reports that are measured with: small ones, large ones, and many small ones as a stream. */
public enum Documents {
    /** About 2 KB each; 64 different ones. */
    SMALL(64, 1),
    /** About 40 KB each; 8 different ones. */
    LARGE(8, 48);

    /** The day for which all are checked. */
    public static final LocalDate AS_OF = LocalDate.of(2008, 6, 1);

    /** How many bytes a stream has: 50 MB. */
    public static final int STREAM_BYTES = 50_000_000;

    /** The share of values that are wrong in a broken report. */
    public static final double BROKEN = 0.05;

    private final int count;
    private final int scale;

    Documents(int count, int scale) {
        this.count = count;
        this.scale = scale;
    }

    /**
     * The reports, always the same.
     *
     * @param share of the values that can be wrong, how many are: 0 for valid reports
     * @return different ones, so that nobody learns one by heart
     */
    public List<ReportText> texts(double share) {
        List<ReportText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(i, share));
        }
        return texts;
    }

    private ReportText text(long seed, double share) {
        return new ReportMaker(seed, scale, share).make();
    }

    /**
     * Small reports, each on a line of its own and each another one.
     *
     * @param share as for {@link #texts}
     * @return {@link #STREAM_BYTES} and what the last line has beyond
     */
    public static byte[] stream(double share) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(STREAM_BYTES + 10_000);
        for (long seed = 0; lines.size() < STREAM_BYTES; seed++) {
            lines.writeBytes(SMALL.text(seed, share).bytes());
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
