package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.FieldType;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;

/** One small step away from what was right: a field is left out, a value is another, an element stands twice. */
final class Spoiling {

    private Spoiling() {}

    static <R extends Report> R oneStep(R report, Draw draw) {
        List<List<String>> places = Rewriting.places(report);
        List<String> place = draw.one(
                draw.oneIn(3)
                        ? places
                        : places.stream().filter(steps -> steps.size() == 1).toList());
        return Rewriting.at(report, place, (type, values) -> switch (draw.below(3)) {
            case 1 -> values.stream().map(value -> spoiled(type, value, draw)).toList();
            case 2 -> isElement(place) ? List.of(values.get(0), values.get(0)) : List.of();
            default -> List.of();
        });
    }

    /** The report without one field, for each field in turn. */
    static <R extends Report> Stream<R> leftOut(R report) {
        return Rewriting.places(report).stream()
                .filter(place -> place.size() == 1)
                .map(place -> Rewriting.at(report, place, (type, values) -> List.of()));
    }

    private static boolean isElement(List<String> place) {
        return place.get(place.size() - 1).chars().allMatch(Character::isDigit);
    }

    private static Object spoiled(FieldType<?> type, Object value, Draw draw) {
        if (type instanceof CodeType<?> codes && value instanceof Coded<?> code) {
            return codes.read(code.written() + "?");
        }
        if (value instanceof LocalDate day) {
            return draw.oneIn(2) ? day.plusYears(draw.between(1, 3)) : day.minusYears(draw.between(1, 3));
        }
        if (value instanceof BigDecimal number) {
            return number.negate();
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        return value instanceof String ? " " : value;
    }
}
