package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.drawnFrom;
import static org.wsis4j.arbitraries.ValueSource.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.country.Countries;
import org.wsis4j.country.Country;
import org.wsis4j.country.CountryGroup;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.RuralCoverage;
import org.wsis4j.observation.Weight;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.PublishedFigure;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.ReviewWording;

/** Targets, their indicators, and figures on them. */
final class FigureSources {

    private FigureSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                drawnFrom(ConnectivityTarget.class, ConnectivityTarget::withProposed),
                drawnFrom(Indicator.class, () -> Indicators.standard().all()),
                of(Indicators.class, (draw, words) -> Indicators.standard().of(draw.one(ConnectivityTarget.all()))),
                drawnFrom(PublishedFigure.class, PublishedFigure::all),
                drawnFrom(PublishedVerdict.class, PublishedVerdict::all),
                of(
                        ReviewWording.class,
                        (draw, words) ->
                                draw.one(ConnectivityTarget.withProposed()).review()),
                of(Area.class, FigureSources::area),
                of(AreaGroup.class, FigureSources::group),
                of(Observation.class, FigureSources::observation),
                of(Observations.class, FigureSources::observations),
                of(Conflict.class, FigureSources::conflict),
                of(
                        RuralCoverage.class,
                        (draw, words) -> new RuralCoverage(
                                BigDecimal.valueOf(draw.between(0, 1000), 1),
                                BigDecimal.valueOf(draw.below(9_000_000)),
                                BigDecimal.valueOf(draw.below(9_000_000)))),
                of(Weight.class, (draw, words) -> weight(draw, draw.one(countries()), words)),
                of(Weights.class, FigureSources::weights));
    }

    /** The world, a country, or a group. */
    static Area area(Draw draw, Vocabulary words) {
        return switch (draw.below(4)) {
            case 3 -> Area.group(said(words, Prose.REGIONS));
            case 2 -> Area.WORLD;
            default -> draw.one(countries());
        };
    }

    /** Of a few indicators, areas and years, so that figures meet. */
    static Observations observations(Draw draw, Vocabulary words) {
        return Observations.of(draw.some(0, 8, () -> observation(draw, words)));
    }

    static Weights weights(Draw draw, Vocabulary words) {
        List<Weight> weights = countries().stream()
                .limit(draw.below(6))
                .map(country -> weight(draw, country, words))
                .toList();
        return Weights.of(weights);
    }

    static Observation observation(Draw draw, Vocabulary words) {
        Indicator indicator = draw.one(Indicators.standard().judged().all());
        int year = draw.one(2015, 2010, 2005);
        BigDecimal told = words.number();
        boolean isTold = draw.oneIn(4) && Observation.canBe(year, told, indicator.unit());
        Observation observation = Observation.of(
                draw.oneIn(3) ? area(draw, words) : draw.one(Area.WORLD, Area.country("NPL")),
                indicator.key(),
                year,
                isTold ? told : BigDecimal.valueOf(draw.between(0, 1000), 1),
                indicator.unit(),
                said(words, Prose.PUBLISHERS));
        return draw.oneIn(4) ? observation.estimated(draw.oneIn(2)).published(FactSources.dating(draw)) : observation;
    }

    private static AreaGroup group(Draw draw, Vocabulary words) {
        Optional<AreaGroup> known =
                Countries.standard().group(draw.one(CountryGroup.values()).name());
        List<Area> some = countries().subList(0, draw.between(1, 9));
        return draw.oneIn(2) || known.isEmpty() ? AreaGroup.of(said(words, Prose.REGIONS), some) : known.get();
    }

    private static Conflict conflict(Draw draw, Vocabulary words) {
        Observation one = observation(draw, words);
        BigDecimal value = one.value().signum() == 0 ? BigDecimal.valueOf(draw.between(1, 100)) : BigDecimal.ZERO;
        return new Conflict(List.of(
                one,
                Observation.of(
                        one.area(), one.indicator(), one.year(), value, one.unit(), said(words, Prose.PUBLISHERS))));
    }

    private static Weight weight(Draw draw, Area area, Vocabulary words) {
        return new Weight(
                draw.one(Stream.of(PopulationConcerned.values())
                        .filter(population -> population != PopulationConcerned.NOT_FOUND)
                        .toList()),
                area,
                draw.one(2015, 2010),
                BigDecimal.valueOf(draw.below(9_000_000)),
                said(words, Prose.PUBLISHERS));
    }

    private static List<Area> countries() {
        return Countries.standard().all().stream().map(Country::area).toList();
    }

    /** Without blanks around it, which a name of a group does not have. */
    private static String said(Vocabulary words, List<String> usual) {
        return FactSources.said(words, usual).strip();
    }
}
