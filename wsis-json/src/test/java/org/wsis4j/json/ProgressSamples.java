package org.wsis4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weight;
import org.wsis4j.observation.Weights;
import org.wsis4j.source.Dating;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetAssessor;

/** Progress reports in which every field is used. */
final class ProgressSamples {

    static final String INTERNET_USE = "T10-INTERNET-USE";
    static final String MOBILE_USE = "T10-MOBILE-USE";

    private ProgressSamples() {}

    /** Three countries as the world: a trend, a conflict with flag and vintage, a country set aside, digits of all kinds. */
    static ProgressReport world() {
        List<Observation> figures = new ArrayList<>();
        figures.add(figure("KEN", INTERNET_USE, 2005, "3.1"));
        figures.add(figure("NPL", INTERNET_USE, 2005, "0.8"));
        figures.add(figure("KEN", INTERNET_USE, 2010, "7.20").estimated(true));
        figures.add(figure("NPL", INTERNET_USE, 2010, "7.93").published(Dating.parse("2012")));
        figures.add(figure("KEN", MOBILE_USE, 2010, "1E+2"));
        figures.add(figure("NPL", MOBILE_USE, 2010, "40").estimated(false));
        figures.add(figure("NPL", MOBILE_USE, 2010, "41.5").published(Dating.parse("2011-06")));
        return world(figures);
    }

    static ProgressReport world(List<Observation> figures) {
        List<Area> members = List.of(Area.country("KEN"), Area.country("NPL"), Area.country("PER"));
        List<Weight> people = List.of(people("KEN", "42030684"), people("NPL", "27161567"), people("PER", "29027674"));
        AssessmentOptions options = AssessmentOptions.covering(new BigDecimal("60.0"))
                .in(2010)
                .tolerating(1)
                .since(2005);
        return ProgressReport.of(
                new TargetAssessor(Observations.of(figures), Weights.of(withPast(people)), options),
                Indicators.standard(),
                AreaGroup.world(members),
                Criterion::agreedText);
    }

    /** A group with a name and a source that nobody should trust. */
    static ProgressReport ofGroup(String name, String source) {
        Area group = Area.group(name);
        Observation figure = Observation.of(group, INTERNET_USE, 2015, new BigDecimal("1E-100"), Unit.PERCENT, source);
        return ProgressReport.of(
                        new TargetAssessor(
                                Observations.of(List.of(figure)),
                                Weights.none(),
                                AssessmentOptions.covering(BigDecimal.ZERO)),
                        Indicators.standard(),
                        group,
                        target -> Criterion.threshold(
                                name,
                                new BigDecimal("1E+2"),
                                false,
                                target.sources().get(0)))
                .on(ConnectivityTarget.of(10));
    }

    private static Observation figure(String country, String indicator, int year, String value) {
        return Observation.of(Area.country(country), indicator, year, new BigDecimal(value), Unit.PERCENT, "ITU");
    }

    private static Weight people(String country, String number) {
        return new Weight(
                PopulationConcerned.PEOPLE, Area.country(country), 2010, new BigDecimal(number), "World Bank");
    }

    private static List<Weight> withPast(List<Weight> people) {
        List<Weight> both = new ArrayList<>(people);
        people.forEach(
                weight -> both.add(new Weight(weight.of(), weight.area(), 2005, weight.number(), weight.source())));
        return both;
    }
}
