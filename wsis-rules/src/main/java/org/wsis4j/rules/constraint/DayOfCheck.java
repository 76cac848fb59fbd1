package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;

/** A validator is given no day, and the library has no clock: the clock is that which the host gave the provider. */
final class DayOfCheck {

    private DayOfCheck() {}

    static LocalDate of(ConstraintValidatorContext context) {
        return LocalDate.now(context.getClockProvider().getClock());
    }
}
