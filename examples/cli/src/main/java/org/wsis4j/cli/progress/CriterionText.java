package org.wsis4j.cli.progress;

import java.util.stream.Collectors;
import org.wsis4j.source.Paragraph;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.Criterion;

/** What an indicator is held against, in words. */
final class CriterionText {

    private CriterionText() {}

    static String of(Criterion criterion, Indicator indicator) {
        String line = criterion
                .threshold()
                .map(threshold -> bound(criterion.strict(), indicator.direction()) + " " + Rounded.exactly(threshold)
                        + " " + Phrases.of(criterion.unit()))
                .orElse("no threshold");
        return criterion.name() + ", " + line + " (" + paragraphs(criterion) + ")";
    }

    private static String bound(boolean strict, Direction direction) {
        return switch (direction) {
            case LOWER -> strict ? "less than" : "at most";
            case HIGHER, NOT_DEFINED -> strict ? "more than" : "at least";
        };
    }

    private static String paragraphs(Criterion criterion) {
        return criterion.sources().stream().map(Paragraph::toString).collect(Collectors.joining("; "));
    }
}
