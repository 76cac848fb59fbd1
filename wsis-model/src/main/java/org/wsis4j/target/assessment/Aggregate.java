package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.Indicator;

/** Figures of countries put together, each by its weight in the year assessed. */
final class Aggregate {

    private static final MathContext MATH = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Populations are published in round numbers, so that parts may exceed the whole by a little: a thousandth is allowed. */
    private static final BigDecimal WHOLE_AT_MOST = new BigDecimal("100.1");

    private final AreaFigures figures;
    private final Indicator indicator;
    private final AreaGroup group;
    private final int year;

    private final List<SetAside> setAside = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Observation> used = new ArrayList<>();
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;

    private Aggregate(AreaFigures figures, Indicator indicator, AreaGroup group, int year) {
        this.figures = figures;
        this.indicator = indicator;
        this.group = group;
        this.year = year;
    }

    static FoundFigure find(
            AreaFigures figures, Indicator indicator, AreaGroup group, int year, int tolerance, BigDecimal minimum) {
        if (!indicator.unit().isRate()) {
            return FoundFigure.none(Reason.CANNOT_BE_PUT_TOGETHER);
        }
        Aggregate aggregate = new Aggregate(figures, indicator, group, year);
        group.members().forEach(member -> aggregate.add(member, figures.find(indicator, member, year, tolerance)));
        return aggregate.finding(minimum);
    }

    private void add(Area member, FoundFigure found) {
        conflicts.addAll(found.conflicts());
        Optional<BigDecimal> own = weightOf(member);
        if (found.figure().isEmpty()) {
            setAside.add(new SetAside(member, found.reasons().get(0)));
        } else if (own.isEmpty()) {
            setAside.add(new SetAside(member, Reason.NO_WEIGHTS));
        } else {
            Figure figure = found.figure().get();
            weighted = weighted.add(figure.value().multiply(own.get()));
            weight = weight.add(own.get());
            used.addAll(figure.observations());
        }
    }

    private FoundFigure finding(BigDecimal minimum) {
        if (weight.signum() == 0) {
            List<Reason> reasons =
                    setAside.stream().map(SetAside::reason).distinct().sorted().toList();
            return finding(Optional.empty(), reasons.isEmpty() ? List.of(Reason.NO_WEIGHTS) : reasons);
        }
        Optional<BigDecimal> coverage =
                whole().map(whole -> weight.multiply(HUNDRED).divide(whole, MATH));
        Figure figure = new Figure(weighted.divide(weight, MATH), coverage, used);
        return finding(
                Optional.of(figure),
                coverage.map(share -> against(share, minimum)).orElse(List.of(Reason.NO_WEIGHTS)));
    }

    private FoundFigure finding(Optional<Figure> figure, List<Reason> reasons) {
        return new FoundFigure(figure, reasons, List.copyOf(setAside), List.copyOf(conflicts));
    }

    private static List<Reason> against(BigDecimal coverage, BigDecimal minimum) {
        if (coverage.compareTo(WHOLE_AT_MOST) > 0) {
            return List.of(Reason.WEIGHTS_INCONSISTENT);
        }
        return coverage.compareTo(minimum) < 0 ? List.of(Reason.COVERAGE_TOO_LOW) : List.of();
    }

    /** The population of the whole: as given for it, or the sum of all members; not known if one of these is missing. */
    private Optional<BigDecimal> whole() {
        Optional<BigDecimal> given = weightOf(group.area());
        return given.isPresent() ? given.filter(whole -> whole.signum() > 0) : sumOfMembers();
    }

    private Optional<BigDecimal> sumOfMembers() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Area member : group.members()) {
            Optional<BigDecimal> own = weightOf(member);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(own.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> weightOf(Area area) {
        return figures.weights().find(indicator.population(), area, year);
    }
}
