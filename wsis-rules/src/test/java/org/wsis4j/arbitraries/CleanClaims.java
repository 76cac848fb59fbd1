package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** Makes claims that agree with the figures of the same submission. */
final class CleanClaims {

    /** Those of which one indicator only is ever told, so that a claim by it is one on the target too. */
    private static final Set<Integer> OF_ONE_INDICATOR = Set.of(1, 8);

    private final Draw draw;
    private final TargetSetting setting;

    CleanClaims(Draw draw, TargetSetting setting) {
        this.draw = draw;
        this.setting = setting;
    }

    /** One on the first figure always, and on others perhaps. */
    List<TargetClaim> on(List<ReportedFigure> figures) {
        List<TargetClaim> claims = new ArrayList<>(List.of(on(figures.get(0))));
        figures.stream().skip(1).filter(figure -> draw.oneIn(3)).map(this::on).forEach(claims::add);
        if (draw.oneIn(3)) {
            claims.add(claim(10, Spellings.area("WORLD"), Verdict.MIXED).build());
        }
        if (draw.oneIn(3)) {
            claims.add(claim(9, Spellings.area(draw.one(setting.countries())), Verdict.UNDETERMINED)
                    .build());
        }
        return claims;
    }

    private TargetClaim on(ReportedFigure figure) {
        Indicator indicator = figure.indicator().flatMap(Coded::value).orElseThrow();
        ConnectivityTarget target = ConnectivityTarget.of(indicator.target());
        Area area = figure.area().flatMap(Coded::value).orElseThrow();
        // Nothing of another unit is held against per cent, and national circumstances are for others to judge.
        if (indicator.unit() != Unit.PERCENT || Criterion.agreedText(target).qualified()) {
            return by(indicator, figure, Verdict.UNDETERMINED).build();
        }
        List<NamedCriterion> named = Stream.of(NamedCriterion.values())
                .filter(name -> decides(name.of(target), area))
                .toList();
        return named.isEmpty() || draw.oneIn(3) ? byOwnLine(indicator, figure) : byName(draw.one(named), figure);
    }

    private static boolean decides(Criterion criterion, Area area) {
        return criterion.threshold().isPresent() && (!criterion.worldOnly() || area.equals(Area.WORLD));
    }

    private TargetClaim byName(NamedCriterion name, ReportedFigure figure) {
        Indicator indicator = figure.indicator().flatMap(Coded::value).orElseThrow();
        Criterion criterion = name.of(ConnectivityTarget.of(indicator.target()));
        boolean silent = name == NamedCriterion.AGREED_TEXT && draw.oneIn(2);
        return by(indicator, figure, verdict(criterion, indicator, figure))
                .criterion(silent ? Optional.empty() : Optional.of(Coded.of(name)))
                .build();
    }

    private TargetClaim byOwnLine(Indicator indicator, ReportedFigure figure) {
        BigDecimal line = BigDecimal.valueOf(draw.between(10, 95));
        Optional<Boolean> strict = draw.maybe(() -> draw.oneIn(2));
        Criterion own = Criterion.threshold(
                "own", line, strict.orElse(false), indicator.sources().get(0));
        return by(indicator, figure, verdict(own, indicator, figure))
                .threshold(line)
                .strict(strict)
                .build();
    }

    /** What is not reached yet may still be on its way. */
    private Verdict verdict(Criterion criterion, Indicator indicator, ReportedFigure figure) {
        boolean reached = criterion
                .isReachedBy(figure.value().orElseThrow(), indicator.direction())
                .orElseThrow();
        return reached
                ? Verdict.ACHIEVED
                : draw.one(Verdict.NOT_ACHIEVED, Verdict.NOT_ACHIEVED, Verdict.OFF_TRACK, Verdict.ON_TRACK);
    }

    private TargetClaim.Builder by(Indicator indicator, ReportedFigure figure, Verdict verdict) {
        boolean whole = OF_ONE_INDICATOR.contains(indicator.target()) && draw.oneIn(3);
        return claim(indicator.target(), figure.area().orElseThrow(), verdict)
                .indicator(whole ? Optional.empty() : figure.indicator());
    }

    private TargetClaim.Builder claim(int target, Coded<Area> area, Verdict verdict) {
        boolean due = ConnectivityTarget.of(target).due().isPresent();
        return TargetClaim.builder()
                .target(Spellings.target(draw, target))
                .area(area)
                .year(due && draw.oneIn(4) ? Optional.empty() : Optional.of(setting.year()))
                .verdict(Coded.of(verdict));
    }
}
