package org.wsis4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.Difference;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.PublishedComparison;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.SetAside;
import org.wsis4j.target.assessment.TargetProgress;
import org.wsis4j.target.assessment.TargetResult;
import org.wsis4j.target.assessment.Trend;
import org.wsis4j.target.assessment.Verdict;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A progress report read back by Jackson alone; what stands in registers, such as the reviews, is looked up by its key. */
final class ProgressParsed {

    private ProgressParsed() {}

    static ProgressReport report(byte[] json) {
        Node root = tree(json);
        Area area = area(root.in("area"));
        AssessmentOptions options = new AssessmentOptions(
                root.number("minimumCoverage"),
                root.whole("year"),
                root.whole("dueYear"),
                root.whole("tolerance"),
                root.optional("baseline").map(baseline -> ((BigDecimal) baseline).intValueExact()));
        return new ProgressReport(area, options, root.list("targets", target -> progress(target, area, options)));
    }

    static Node tree(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) value(parser);
            return new Node(fields);
        }
    }

    private static TargetProgress progress(Node at, Area area, AssessmentOptions options) {
        ConnectivityTarget target = ConnectivityTarget.of(at.whole("number"));
        Criterion criterion = criterion(at.in("criterion"));
        TargetResult result = new TargetResult(
                target,
                area,
                criterion,
                at.list("indicators", indicator -> indicator(indicator, area, options, criterion)),
                at.list("notJudged", indicator -> known(indicator)));
        return new TargetProgress(result, at.list("published", ProgressParsed::comparison));
    }

    private static Indicator known(Node at) {
        return Indicators.standard().find(at.text("key")).orElseThrow();
    }

    private static Criterion criterion(Node at) {
        return new Criterion(
                at.text("name"),
                at.optional("threshold").map(BigDecimal.class::cast),
                at.flag("strict"),
                Unit.valueOf(at.text("unit")),
                at.optional("target").map(target -> ((BigDecimal) target).intValueExact()),
                at.flag("worldOnly"),
                at.flag("qualified"),
                at.texts("sources", Paragraph::parse));
    }

    private static IndicatorResult indicator(Node at, Area area, AssessmentOptions options, Criterion criterion) {
        return new IndicatorResult(
                known(at),
                area,
                options.year(),
                criterion,
                Verdict.valueOf(at.text("verdict")),
                at.texts("reasons", Reason::valueOf),
                at.nested("figure").map(ProgressParsed::figure),
                at.list(
                        "setAside",
                        country -> new SetAside(
                                Area.country(country.text("country")), Reason.valueOf(country.text("reason")))),
                at.list("conflicts", conflict -> new Conflict(conflict.list("observations", ProgressParsed::observed))),
                at.nested("trend").map(ProgressParsed::trend));
    }

    private static Figure figure(Node at) {
        return new Figure(
                at.number("value"),
                at.optional("coverage").map(BigDecimal.class::cast),
                at.list("observations", ProgressParsed::observed));
    }

    private static Trend trend(Node at) {
        return new Trend(
                at.whole("baselineYear"),
                at.number("baseline"),
                at.whole("dataYear"),
                at.number("value"),
                at.whole("dueYear"));
    }

    private static Observation observed(Node at) {
        return new Observation(
                area(at.in("area")),
                at.text("indicator"),
                at.whole("year"),
                at.number("value"),
                Unit.valueOf(at.text("unit")),
                at.optional("estimate").map(Boolean.class::cast),
                at.text("source"),
                at.optional("vintage").map(vintage -> Dating.parse((String) vintage)));
    }

    private static PublishedComparison comparison(Node at) {
        PublishedVerdict published = PublishedVerdict.all().stream()
                .filter(verdict -> verdict.key().equals(at.text("key")))
                .findFirst()
                .orElseThrow();
        return new PublishedComparison(
                published, Verdict.valueOf(at.text("computed")), at.texts("differences", Difference::valueOf));
    }

    private static Area area(Node at) {
        return new Area(Area.Kind.valueOf(at.text("kind")), at.text("code"));
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> new BigDecimal(parser.getString());
        };
    }

    /** An object of the text; asking for a field that is not there fails. */
    record Node(Map<String, Object> fields) {

        String text(String name) {
            return (String) optional(name).orElseThrow();
        }

        BigDecimal number(String name) {
            return (BigDecimal) optional(name).orElseThrow();
        }

        int whole(String name) {
            return number(name).intValueExact();
        }

        boolean flag(String name) {
            return (boolean) optional(name).orElseThrow();
        }

        Optional<Object> optional(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        @SuppressWarnings("unchecked")
        Optional<Node> nested(String name) {
            return optional(name).map(value -> new Node((Map<String, Object>) value));
        }

        Node in(String name) {
            return nested(name).orElseThrow();
        }

        @SuppressWarnings("unchecked")
        <T> List<T> list(String name, Function<Node, T> element) {
            return ((List<Map<String, Object>>) optional(name).orElseThrow())
                    .stream().map(Node::new).map(element).toList();
        }

        @SuppressWarnings("unchecked")
        <T> List<T> texts(String name, Function<String, T> element) {
            return ((List<String>) optional(name).orElseThrow())
                    .stream().map(element).toList();
        }
    }
}
