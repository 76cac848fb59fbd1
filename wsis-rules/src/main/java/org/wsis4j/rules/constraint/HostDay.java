package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day in a class of the host.
 *
 * @param field the field that has it
 * @param day the day; empty if none is given, or what is given is no day
 * @param isUnreadable whether something is given that is no day
 */
record HostDay(HostField field, Optional<LocalDate> day, boolean isUnreadable) {

    private static final String NO_DAY = "{org.wsis4j.rules.constraint.day.message}";

    static HostDay of(HostField field, Object host) {
        Optional<Object> held = field.in(host);
        Optional<LocalDate> day = held.flatMap(value -> read(field, value));
        return new HostDay(field, day, held.isPresent() && day.isEmpty());
    }

    /** Whether it can be reckoned with; adds a violation if it is no day. */
    boolean isReadable(ConstraintValidatorContext context) {
        return !isUnreadable || Refusal.ofField(field, NO_DAY, context);
    }

    private static Optional<LocalDate> read(HostField field, Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day);
        }
        if (value instanceof CharSequence text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        throw new UnexpectedTypeException("@" + field.constraint().getSimpleName() + " takes a day from '"
                + field.name() + "', which is a " + value.getClass().getName()
                + "; expected a LocalDate or a text, for example 2006-06-15");
    }
}
