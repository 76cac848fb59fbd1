package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.assessment.Agreement;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.PublishedComparison;
import org.wsis4j.target.assessment.TargetProgress;
import org.wsis4j.target.assessment.TargetResult;

/** What comes of one target, in lines: indicator by indicator, and then what was not found and what the reviews say. */
final class TargetText {

    private TargetText() {}

    static List<String> lines(TargetProgress progress, AssessmentOptions options, boolean whole) {
        TargetResult result = progress.result();
        List<String> lines = new ArrayList<>();
        lines.add("Target " + name(result.target()) + ", " + result.target().title() + ": "
                + (whole ? Phrases.of(result.verdict()) : "by one indicator only, as asked"));
        if (result.indicators().isEmpty()) {
            result.reasons().forEach(reason -> lines.add("  because: " + Phrases.of(reason)));
        }
        result.indicators()
                .forEach(indicator -> lines.addAll(new IndicatorText(indicator, options.minimumCoverage()).lines()));
        result.notJudged().forEach(indicator -> lines.add("  " + notJudged(indicator)));
        progress.published().forEach(comparison -> lines.addAll(review(comparison)));
        return lines;
    }

    static String name(ConnectivityTarget target) {
        return target.number()
                + target.letter().map(letter -> " (" + letter + ")").orElse("");
    }

    private static String notJudged(Indicator indicator) {
        String why = indicator.isGap() ? "not found" : "not judged by (" + Phrases.lower(indicator.standing()) + ")";
        return why + ": " + IndicatorText.name(indicator)
                + indicator.note().map(note -> "; " + note).orElse("");
    }

    private static List<String> review(PublishedComparison comparison) {
        PublishedVerdict published = comparison.published();
        String about = published.indicator().map(key -> " on " + key).orElse("");
        String year = published.dataYear().map(data -> ", data of " + data).orElse("");
        String sources = published.sources().stream().map(Object::toString).collect(Collectors.joining("; "));
        return List.of(
                "  review " + Phrases.lower(published.review()) + about + ": " + Phrases.lower(published.status())
                        + year + "; " + published.reading() + " (" + sources + ")",
                "    " + agreement(comparison));
    }

    private static String agreement(PublishedComparison comparison) {
        Agreement agreement = comparison.agreement();
        String differences = comparison.differences().stream().map(Phrases::of).collect(Collectors.joining("; "));
        return Phrases.of(agreement) + (differences.isEmpty() ? "" : ": " + differences);
    }
}
