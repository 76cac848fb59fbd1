package org.wsis4j.cli.progress;

import java.util.Optional;
import java.util.function.Function;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetAssessor;

/**
 * An area, and where its figures come from.
 *
 * @param area the area
 * @param group its countries, if it is put together from them; empty if the figures published for the area itself are used
 * @param how the same in words
 */
public record ChosenArea(Area area, Optional<AreaGroup> group, String how) {

    static ChosenArea published(Area area) {
        return new ChosenArea(
                area, Optional.empty(), "the figures published for " + area + " itself; nothing is put together");
    }

    static ChosenArea together(AreaGroup group, String members) {
        return new ChosenArea(
                group.area(),
                Optional.of(group),
                "put together from the " + members + ", each weighted by the population that the indicator is about");
    }

    /**
     * Judges the area.
     *
     * @param assessor the figures, the weights, and what is asked
     * @param indicators a register
     * @param criterion chooses what a target is held against
     * @return the report on the ten targets
     */
    public ProgressReport report(
            TargetAssessor assessor, Indicators indicators, Function<ConnectivityTarget, Criterion> criterion) {
        return group.isPresent()
                ? ProgressReport.of(assessor, indicators, group.get(), criterion)
                : ProgressReport.of(assessor, indicators, area, criterion);
    }
}
