package org.wsis4j.target.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Conflict;
import org.wsis4j.source.Paragraph;
import org.wsis4j.target.Indicator;

/**
 * What comes of one indicator for one area.
 *
 * @param indicator the indicator
 * @param area the area
 * @param year the year assessed; that of the data is with the figure
 * @param criterion what it was held against
 * @param verdict what comes of it; never MIXED
 * @param reasons why it cannot be told, in the order of their list; none otherwise
 * @param figure the figure; there may be one though no verdict follows from it
 * @param setAside the countries that are not in an aggregate, by code
 * @param conflicts the figures that contradict each other, of the area or of countries in it
 * @param trend the line by which the verdict is ON_TRACK or OFF_TRACK; empty otherwise
 */
public record IndicatorResult(
        Indicator indicator,
        Area area,
        int year,
        Criterion criterion,
        Verdict verdict,
        List<Reason> reasons,
        Optional<Figure> figure,
        List<SetAside> setAside,
        List<Conflict> conflicts,
        Optional<Trend> trend) {

    /**
     * Checks that verdict, reasons, figure and trend agree.
     *
     * @param indicator see {@link #indicator()}
     * @param area see {@link #area()}
     * @param year see {@link #year()}
     * @param criterion see {@link #criterion()}
     * @param verdict see {@link #verdict()}
     * @param reasons see {@link #reasons()}
     * @param figure see {@link #figure()}
     * @param setAside see {@link #setAside()}
     * @param conflicts see {@link #conflicts()}
     * @param trend see {@link #trend()}
     * @throws IllegalArgumentException if it is MIXED, is undetermined without reason or has reasons otherwise, has a verdict
     *     without figure, or a trend without need or the other way round
     */
    public IndicatorResult {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(criterion, "criterion");
        reasons = reasons.stream().distinct().sorted().toList();
        setAside = List.copyOf(setAside);
        conflicts = List.copyOf(conflicts);
        boolean open = verdict == Verdict.UNDETERMINED;
        boolean tracked = verdict == Verdict.ON_TRACK || verdict == Verdict.OFF_TRACK;
        if (verdict == Verdict.MIXED
                || open == reasons.isEmpty()
                || (!open && figure.isEmpty())
                || tracked != trend.isPresent()) {
            throw new IllegalArgumentException(indicator + " is " + verdict + " for " + reasons + " with the figure "
                    + figure + " and the trend " + trend
                    + "; expected reasons with UNDETERMINED only, a figure with all"
                    + " others, and a trend with ON_TRACK and OFF_TRACK only");
        }
    }

    /**
     * Where it is laid down what was to be reached.
     *
     * @return the sources of the criterion
     */
    public List<Paragraph> paragraphs() {
        return criterion.sources();
    }
}
