package org.wsis4j.rules.target;

import static java.util.stream.Collectors.groupingBy;
import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.target.Unit;

/** Figures beside each other: that they do not contradict each other, and that the world is no plain mean. */
final class FiguresTogetherRules {

    /** Of fewer countries, a plain mean and a weighted one are too often the same. */
    private static final int FEWEST_COUNTRIES = 3;

    static final Rule<TargetReport> FIGURES_AGREE = rule("WSIS-TGT-012", TargetReport.class)
            .severity(WARNING)
            .reads("figures/*/area", "figures/*/indicator", "figures/*/year", "figures/*/value", "figures/*/unit")
            .check(FiguresTogetherRules::lookForConflicts);

    static final Rule<TargetReport> WORLD_IS_WEIGHTED = rule("WSIS-TGT-013", TargetReport.class)
            .severity(WARNING)
            .reads("figures/*/area", "figures/*/indicator", "figures/*/year", "figures/*/value", "figures/*/unit")
            .check(FiguresTogetherRules::lookForPlainMeans);

    private FiguresTogetherRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(FIGURES_AGREE, WORLD_IS_WEIGHTED);
    }

    private static void lookForConflicts(TargetReport report, Examination found) {
        Map<Figures.Place, Figures.Figure> first = new LinkedHashMap<>();
        boolean applies = false;
        for (Figures.Figure figure : Figures.of(report).all()) {
            Figures.Figure other = first.putIfAbsent(Figures.Place.of(figure), figure);
            if (other != null) {
                applies = true;
                if (!figure.saysTheSame(other)) {
                    found.at("figures", figure.index(), "value")
                            .with("given", figure.observation().value())
                            .with("other", other.observation().value())
                            .with("place", other.index())
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookForPlainMeans(TargetReport report, Examination found) {
        Map<Series, List<Figures.Figure>> bySeries = Figures.of(report).all().stream()
                .collect(groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
        boolean applies = false;
        for (List<Figures.Figure> figures : bySeries.values()) {
            Map<Area, BigDecimal> countries = new LinkedHashMap<>();
            figures.stream()
                    .filter(figure -> figure.area().kind() == Area.Kind.COUNTRY)
                    .forEach(figure -> countries.putIfAbsent(
                            figure.area(), figure.observation().value()));
            Optional<BigDecimal> mean = plainMean(countries.values());
            for (Figures.Figure figure : figures) {
                if (mean.isPresent() && isOfTheWorld(figure)) {
                    applies = true;
                    look(figure, mean.get(), countries.size(), found);
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** Only a rate can be a mean, and without a decimal too much is equal by rounding. */
    private static boolean isOfTheWorld(Figures.Figure figure) {
        return figure.area().equals(Area.WORLD)
                && figure.observation().unit().isRate()
                && figure.observation().value().scale() > 0;
    }

    private static void look(Figures.Figure world, BigDecimal mean, int countries, Examination found) {
        BigDecimal value = world.observation().value();
        if (mean.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0) {
            found.at("figures", world.index(), "value")
                    .with("given", value)
                    .with("count", countries)
                    .with("population", world.indicator().population())
                    .add();
        }
    }

    /** Countries that are all alike have the same mean however they are weighed. */
    private static Optional<BigDecimal> plainMean(Collection<BigDecimal> values) {
        boolean alike =
                values.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2;
        if (alike || values.size() < FEWEST_COUNTRIES) {
            return Optional.empty();
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128));
    }

    private record Series(String indicator, int year, Unit unit) {
        static Series of(Figures.Figure figure) {
            return new Series(
                    figure.indicator().key(),
                    figure.observation().year(),
                    figure.observation().unit());
        }
    }
}
