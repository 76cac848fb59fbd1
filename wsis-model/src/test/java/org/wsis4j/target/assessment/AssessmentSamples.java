package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weight;
import org.wsis4j.observation.Weights;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

/** Figures and populations, collected and then assessed; what is not set is of 2015. */
final class AssessmentSamples {

    static final Indicator INTERNET_USE = indicator("T10-INTERNET-USE");
    static final ConnectivityTarget TENTH = ConnectivityTarget.of(10);
    static final Paragraph HOUSE = SourceDocuments.GENEVA_PLAN.paragraph("6");
    static final AssessmentOptions ANY_COVERAGE = AssessmentOptions.covering(BigDecimal.ZERO);

    private final List<Observation> observations = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private AssessmentOptions options = ANY_COVERAGE;

    static Indicator indicator(String key) {
        return Indicators.standard().find(key).orElseThrow();
    }

    static Area country(String code) {
        return Area.country(code);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    AssessmentSamples figure(Indicator indicator, Area area, int year, String value) {
        return figure(indicator, area, year, value, indicator.unit());
    }

    AssessmentSamples figure(Indicator indicator, Area area, int year, String value, Unit unit) {
        observations.add(Observation.of(area, indicator.key(), year, number(value), unit, "ITU"));
        return this;
    }

    AssessmentSamples weight(PopulationConcerned population, Area area, int year, String value) {
        weights.add(new Weight(population, area, year, number(value), "UN"));
        return this;
    }

    AssessmentSamples people(Area area, String value) {
        return weight(PopulationConcerned.PEOPLE, area, 2015, value);
    }

    AssessmentSamples with(AssessmentOptions wanted) {
        options = wanted;
        return this;
    }

    TargetAssessor assessor() {
        return new TargetAssessor(Observations.of(observations), Weights.of(weights), options);
    }
}
