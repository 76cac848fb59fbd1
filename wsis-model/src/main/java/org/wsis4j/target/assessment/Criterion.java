package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.source.Paragraph;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Quantifier;
import org.wsis4j.target.Unit;

/**
 * What counts as reaching a target: a choice that has a name. Without a threshold nothing passes and nothing fails.
 *
 * @param name what to call it
 * @param threshold where the line is; empty if none was agreed
 * @param strict whether the line itself is not enough
 * @param unit in what the threshold is
 * @param target the number of the target it is for; empty if it is for any
 * @param worldOnly whether only the world as a whole can reach or miss it
 * @param qualified whether who does not reach it may have circumstances that count
 * @param sources where it is laid down
 */
public record Criterion(
        String name,
        Optional<BigDecimal> threshold,
        boolean strict,
        Unit unit,
        Optional<Integer> target,
        boolean worldOnly,
        boolean qualified,
        List<Paragraph> sources) {

    /**
     * Checks that it is named and cited.
     *
     * @param name see {@link #name()}
     * @param threshold see {@link #threshold()}
     * @param strict see {@link #strict()}
     * @param unit see {@link #unit()}
     * @param target see {@link #target()}
     * @param worldOnly see {@link #worldOnly()}
     * @param qualified see {@link #qualified()}
     * @param sources see {@link #sources()}
     * @throws IllegalArgumentException if the name is blank, it cites nothing, or the unit does not allow the threshold
     */
    public Criterion {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(target, "target");
        sources = List.copyOf(sources);
        if (name.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("criterion '" + name + "' by " + sources
                    + "; expected a name and a source, for example more than half by GENEVA-PLAN:6(j)");
        }
        if (threshold.isPresent() && !unit.allows(threshold.get())) {
            throw new IllegalArgumentException("criterion '" + name + "' has the threshold " + threshold.get() + " "
                    + unit + "; expected " + unit.range() + ", for example 50");
        }
    }

    /**
     * What was agreed for a target (Geneva Plan of Action, paragraph 6).
     *
     * @param target the target
     * @return without threshold for targets 1 to 5 and 9, and for the proposal, which nobody agreed
     */
    public static Criterion agreedText(ConnectivityTarget target) {
        Quantifier agreed = target.isProposal() ? Quantifier.NONE : target.quantifier();
        return of("agreed text of " + target, target, agreed, target.sources());
    }

    /**
     * What the wording of 2014 asks for, which has "all" where the agreed text has not.
     *
     * @param target the target
     * @return without threshold for target 9 only
     */
    public static Criterion partnershipAll(ConnectivityTarget target) {
        return of(
                "wording of 2014 of " + target,
                target,
                target.review().quantifier(),
                target.review().sources());
    }

    /**
     * A threshold of one's own, in per cent.
     *
     * @param name what to call it
     * @param value where the line is, 0 to 100
     * @param strict whether the line itself is not enough
     * @param source where it is laid down
     * @return a criterion for any target and any area
     * @throws IllegalArgumentException if the name is blank or the value is not 0 to 100
     */
    public static Criterion threshold(String name, BigDecimal value, boolean strict, Paragraph source) {
        return threshold(name, value, strict, Unit.PERCENT, source);
    }

    /**
     * A threshold of one's own.
     *
     * @param name what to call it
     * @param value where the line is
     * @param strict whether the line itself is not enough
     * @param unit in what the value is, for example per 100 inhabitants
     * @param source where it is laid down
     * @return a criterion for any target and any area
     * @throws IllegalArgumentException if the name is blank or the unit does not allow the value
     */
    public static Criterion threshold(String name, BigDecimal value, boolean strict, Unit unit, Paragraph source) {
        return new Criterion(name, Optional.of(value), strict, unit, Optional.empty(), false, false, List.of(source));
    }

    /**
     * Whether a figure reaches the threshold.
     *
     * @param value the figure, in the unit of the threshold
     * @param direction which way is better
     * @return empty if there is no threshold, or no direction is better
     */
    public Optional<Boolean> isReachedBy(BigDecimal value, Direction direction) {
        if (direction == Direction.NOT_DEFINED) {
            return Optional.empty();
        }
        return threshold.map(line -> {
            int beyond = direction == Direction.HIGHER ? value.compareTo(line) : line.compareTo(value);
            return beyond > 0 || (beyond == 0 && !strict);
        });
    }

    private static Criterion of(
            String name, ConnectivityTarget target, Quantifier quantifier, List<Paragraph> sources) {
        return new Criterion(
                name,
                quantifier.threshold(),
                quantifier.isStrict(),
                Unit.PERCENT,
                Optional.of(target.number()),
                target.isWorldOnly(),
                quantifier == Quantifier.ALL_WITH_NATIONAL_CIRCUMSTANCES,
                sources);
    }

    @Override
    public String toString() {
        return name;
    }
}
