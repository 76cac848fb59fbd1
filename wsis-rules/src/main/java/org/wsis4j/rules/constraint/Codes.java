package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Coded;

/** The values on which a constraint stands, and which of them it accepts. Nothing is guessed: the model reads the text. */
final class Codes {

    private final Class<? extends Annotation> constraint;
    private final String example;
    private final Function<CharSequence, ? extends Optional<?>> find;
    private final Map<Class<?>, Predicate<Object>> valid = new LinkedHashMap<>();

    private Codes(
            Class<? extends Annotation> constraint,
            String example,
            Function<CharSequence, ? extends Optional<?>> find,
            Map<Class<?>, Predicate<Object>> valid) {
        this.constraint = constraint;
        this.example = example;
        this.find = find;
        this.valid.putAll(valid);
    }

    static Codes of(
            Class<? extends Annotation> constraint,
            String example,
            Function<CharSequence, ? extends Optional<?>> find) {
        return new Codes(constraint, example, find, Map.of());
    }

    <T> Codes of(Class<T> type, Predicate<? super T> accepted) {
        Codes more = new Codes(constraint, example, find, valid);
        more.valid.put(type, value -> accepted.test(type.cast(value)));
        return more;
    }

    Codes ofNumbers(LongPredicate accepted) {
        return of(Byte.class, number -> accepted.test(number))
                .of(Short.class, number -> accepted.test(number))
                .of(Integer.class, number -> accepted.test(number))
                .of(Long.class, accepted::test);
    }

    boolean accept(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || accepts(value) || Refusal.ofValue(context);
    }

    boolean accepts(Object value) {
        if (value instanceof CharSequence text) {
            return find.apply(text).filter(this::isValid).isPresent();
        }
        if (value instanceof Coded<?> code) {
            return code.value().filter(this::isValid).isPresent();
        }
        return isValid(value);
    }

    private boolean isValid(Object value) {
        return valid.entrySet().stream()
                .filter(type -> type.getKey().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new UnexpectedTypeException("@" + constraint.getSimpleName() + " stands on a "
                        + value.getClass().getName() + "; expected a CharSequence, a Coded or one of " + types()
                        + ", for example \"" + example + "\""))
                .getValue()
                .test(value);
    }

    private String types() {
        return valid.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
