package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;

/**
 * A clean report of a country about to be broken.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanNational(NationalReport report, LocalDate asOf, Draw draw)
        implements Breakable<NationalReport, NationalReport.Builder> {

    /** What lists print in the place of a country. */
    static final List<String> NO_COUNTRIES =
            List.of("INTERNATIONAL", "South Africa/international", "KOREA", "WORLD", "LDC", "Africa", "Atlantis");

    @Override
    public NationalReport.Builder edit() {
        return NationalReport.builder().from(report);
    }

    @Override
    public NationalReport edited(NationalReport.Builder builder) {
        return builder.build();
    }

    /** What is told about one of the lines, to be changed. */
    LineProgress.Builder progress(int place) {
        return LineProgress.builder().from(report.progress().get(place));
    }

    /** The progress with another at one place. */
    List<LineProgress> replaced(int place, LineProgress.Builder progress) {
        List<LineProgress> all = new ArrayList<>(report.progress());
        all.set(place, progress.build());
        return all;
    }
}
