package org.wsis4j.cli.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.SetAside;
import org.wsis4j.target.assessment.Trend;

/** What comes of one indicator, in lines. */
final class IndicatorText {

    /** More countries than these are counted, and these are named. */
    private static final int MOST_NAMED = 12;

    private final IndicatorResult result;
    private final BigDecimal minimumCoverage;
    private final List<String> lines = new ArrayList<>();

    IndicatorText(IndicatorResult result, BigDecimal minimumCoverage) {
        this.result = result;
        this.minimumCoverage = minimumCoverage;
    }

    List<String> lines() {
        lines.add("  " + name(result.indicator()) + ": " + Phrases.of(result.verdict()));
        result.figure().ifPresent(this::figure);
        line("held against: " + CriterionText.of(result.criterion(), result.indicator()));
        result.reasons().forEach(reason -> line("because: " + Phrases.of(reason, result.indicator())));
        result.trend().ifPresent(this::trend);
        setAside();
        result.conflicts().forEach(conflict -> line("conflict: " + ConflictText.of(conflict)));
        return lines;
    }

    static String name(Indicator indicator) {
        return indicator.number().map(number -> number + " ").orElse("") + indicator.key() + ", " + indicator.name();
    }

    static String value(IndicatorResult result, Figure figure) {
        String shown = result.criterion()
                .threshold()
                .map(threshold -> Rounded.beside(figure.value(), threshold))
                .orElseGet(() -> Rounded.of(figure.value()));
        return shown + " " + Phrases.of(result.indicator().unit());
    }

    static String years(Figure figure) {
        return figure.firstYear() == figure.lastYear()
                ? Integer.toString(figure.lastYear())
                : figure.firstYear() + " to " + figure.lastYear();
    }

    private void figure(Figure figure) {
        String covered = figure.coverage()
                .map(share -> ", data cover " + Rounded.beside(share, minimumCoverage) + " % of "
                        + Phrases.population(result.indicator()))
                .orElse("");
        line(value(result, figure) + ", data of " + years(figure) + covered);
        List<Observation> used = figure.observations();
        if (!used.get(0).indicator().equals(result.indicator().key())) {
            line("worked out from: " + used.get(0).indicator() + " and the urban and rural population");
        }
        long estimates = used.stream()
                .filter(observation -> observation.estimate().orElse(false))
                .count();
        line("from: " + count(used.size(), "figure") + " (" + sources(used) + ")"
                + (estimates == 0 ? "" : ", " + estimates + " marked as estimates"));
    }

    private static String sources(List<Observation> used) {
        return used.stream().map(Observation::source).distinct().sorted().collect(Collectors.joining(", "));
    }

    private void trend(Trend trend) {
        line("trend: a straight line from " + Rounded.of(trend.baseline()) + " in " + trend.baselineYear() + " by "
                + Rounded.of(trend.value()) + " in " + trend.dataYear() + " leads to " + Rounded.of(trend.projected())
                + " in " + trend.dueYear() + "; no text lays the method down");
    }

    private void setAside() {
        Map<Reason, List<Area>> byReason = new TreeMap<>();
        for (SetAside aside : result.setAside()) {
            byReason.computeIfAbsent(aside.reason(), none -> new ArrayList<>()).add(aside.area());
        }
        if (byReason.size() == 1 && result.figure().isEmpty()) {
            line("set aside: " + count(result.setAside().size()) + ", that is all");
            return;
        }
        byReason.forEach((reason, areas) -> line("set aside: "
                + count(areas.size()) + ", "
                + Phrases.of(reason, result.indicator()) + " (" + named(areas) + ")"));
    }

    private static String named(List<Area> areas) {
        String first = areas.stream().limit(MOST_NAMED).map(Area::code).collect(Collectors.joining(" "));
        return areas.size() > MOST_NAMED ? first + " …" : first;
    }

    private static String count(int countries) {
        return countries == 1 ? "1 country" : countries + " countries";
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void line(String text) {
        lines.add("    " + text);
    }
}
