package org.wsis4j.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.cli.progress.AreaChoice;
import org.wsis4j.cli.statistics.StatisticsReader;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Weight;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.assessment.AssessmentOptions;

/**
 * What of the files is needed for what was asked.
 *
 * @param scope the targets and indicators
 * @param asked the year, the tolerance and the baseline
 * @param area the area
 * @param picture the picture, for which more years may be needed
 * @param source what the source of each figure has to contain; empty if any will do
 */
record FigureFilter(
        TargetScope scope, AssessmentOptions asked, AreaChoice area, PictureOptions picture, Optional<String> source) {

    /** A figure that is too old is kept too, since that it is too old must be told. */
    StatisticsReader reader(Indicators register) {
        Set<String> keys = scope.keys();
        return new StatisticsReader(
                register,
                figure -> figure.year() <= asked.year()
                        && keys.contains(figure.indicator())
                        && area.needs(figure.area())
                        && isOfSource(figure),
                weight -> area.needs(weight.area()) && weighs(weight));
    }

    /** Rural shares are worked out with the populations of the year of the data. */
    private boolean weighs(Weight weight) {
        int age = asked.year() - weight.year();
        return age >= 0
                && (age <= asked.tolerance()
                        || asked.baseline().equals(Optional.of(weight.year()))
                        || picture.needs(weight.year()));
    }

    private boolean isOfSource(Observation figure) {
        return source.isEmpty()
                || figure.source()
                        .toLowerCase(Locale.ROOT)
                        .contains(source.get().toLowerCase(Locale.ROOT));
    }
}
