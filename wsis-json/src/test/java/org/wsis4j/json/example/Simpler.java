package org.wsis4j.json.example;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Simpler values in the place of others: the first words of a text, a round number, the first day of a year. */
final class Simpler {

    private static final int MOST_WORDS = 12;

    private Simpler() {}

    /** The simplest first. */
    static Stream<Object> than(Object value) {
        if (value instanceof String text) {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? days(text) : starts(text);
        }
        if (value instanceof Number number) {
            return Stream.<Object>of(1, 10, 50, 100)
                    .filter(simple ->
                            simple.toString().length() < number.toString().length());
        }
        return Stream.empty();
    }

    private static Stream<Object> days(String text) {
        String year = text.substring(0, 4);
        List<String> simple = List.of(year + "-01-01", year + "-12-31", text.substring(0, 8) + "01");
        return simple.contains(text) ? Stream.empty() : simple.stream().map(day -> day);
    }

    private static Stream<Object> starts(String text) {
        String[] words = text.split(" ");
        return IntStream.range(1, Math.min(words.length, MOST_WORDS))
                .mapToObj(count -> String.join(" ", Arrays.copyOf(words, count)).replaceAll("[,;:.]$", ""));
    }

    /** A copy in which each leaf is changed. */
    static Object each(Object node, UnaryOperator<Object> change) {
        if (node instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put(name, each(value, change)));
            return copy;
        }
        if (node instanceof List<?> list) {
            return list.stream().map(element -> each(element, change)).toList();
        }
        return change.apply(node);
    }
}
