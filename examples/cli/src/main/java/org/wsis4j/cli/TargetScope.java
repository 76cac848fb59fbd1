package org.wsis4j.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetProgress;

/**
 * What the user asks for: all ten targets, one of them, or one indicator.
 *
 * @param indicators the register, narrowed to the indicator if there is one
 * @param target the only target; empty for all
 * @param indicator the only indicator; empty for all
 */
record TargetScope(Indicators indicators, Optional<ConnectivityTarget> target, Optional<Indicator> indicator) {

    static TargetScope of(Indicators register, @Nullable String target, @Nullable String indicator) {
        Optional<ConnectivityTarget> wanted = Optional.ofNullable(target).map(TargetScope::target);
        if (indicator == null) {
            return new TargetScope(register, wanted, Optional.empty());
        }
        Indicator only = indicator(register, indicator);
        ConnectivityTarget own = agreed(ConnectivityTarget.of(only.target()));
        if (wanted.isPresent() && !wanted.get().equals(own)) {
            throw new Failure("indicator " + only.key() + " is of target " + own.key() + " and not of target "
                    + wanted.get().key() + "; expected both the same, or one of them");
        }
        return new TargetScope(Indicators.of(List.of(only)), Optional.of(own), Optional.of(only));
    }

    private static ConnectivityTarget target(String text) {
        return agreed(ConnectivityTarget.find(text)
                .orElseThrow(() -> new Failure(
                        "there is no target '" + text + "'; expected a number or a letter, for example 10 or j")));
    }

    private static ConnectivityTarget agreed(ConnectivityTarget target) {
        if (target.isProposal()) {
            throw new Failure("target " + target.key()
                    + " is only a proposal that nobody agreed; expected one of the ten, for example 10");
        }
        return target;
    }

    private static Indicator indicator(Indicators register, String name) {
        Indicator found = register.find(name)
                .orElseThrow(() -> new Failure("there is no indicator '" + name
                        + "'; expected a key, a number or a series, for example T10-INTERNET-USE, 10.1 or i99H"));
        if (!register.judged().all().contains(found)) {
            throw new Failure("no target is judged by indicator " + found.key()
                    + "; expected another, for example T10-INTERNET-USE");
        }
        return found;
    }

    /** The keys of all indicators whose figures count, those from which others are worked out among them. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Indicator judged : indicators.judged()) {
            if (target.isEmpty() || target.get().number() == judged.target()) {
                keys.add(judged.key());
                judged.derivedFrom().ifPresent(keys::add);
            }
        }
        return keys;
    }

    /** The unit of a threshold. */
    Unit unit() {
        return indicator.map(Indicator::unit).orElse(Unit.PERCENT);
    }

    /** Whether targets are judged by all their indicators. */
    boolean isWhole() {
        return indicator.isEmpty();
    }

    /** Narrows a report. What a review says of a target as a whole is not held against one indicator of it. */
    ProgressReport of(ProgressReport report) {
        ProgressReport narrowed = target.map(report::on).orElse(report);
        return isWhole()
                ? narrowed
                : new ProgressReport(
                        narrowed.area(),
                        narrowed.options(),
                        narrowed.targets().stream()
                                .map(TargetScope::ofIndicators)
                                .toList());
    }

    private static TargetProgress ofIndicators(TargetProgress progress) {
        return new TargetProgress(
                progress.result(),
                progress.published().stream()
                        .filter(comparison -> comparison.published().indicator().isPresent())
                        .toList());
    }
}
