package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a period for {@link ReportingPeriod}. */
public final class ReportingPeriodValidator implements ConstraintValidator<ReportingPeriod, Object> {

    private static final HostField THEIR_END = new HostField(ReportingPeriod.class, "end");

    private HostField start = new HostField(ReportingPeriod.class, "start");
    private HostField end = THEIR_END;

    /** For the provider. */
    public ReportingPeriodValidator() {}

    @Override
    public void initialize(ReportingPeriod asked) {
        start = new HostField(ReportingPeriod.class, asked.start());
        end = new HostField(ReportingPeriod.class, asked.end());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof org.wsis4j.reporting.ReportingPeriod period) {
            return isInOrder(period.start(), period.end(), THEIR_END, context);
        }
        HostDay first = HostDay.of(start, value);
        HostDay last = HostDay.of(end, value);
        boolean areReadable = first.isReadable(context);
        // The second is looked at whatever the first is, so that both are told.
        areReadable = last.isReadable(context) && areReadable;
        return areReadable && isInOrder(first.day(), last.day(), end, context);
    }

    private static boolean isInOrder(
            Optional<LocalDate> start, Optional<LocalDate> end, HostField told, ConstraintValidatorContext context) {
        return start.isEmpty()
                || end.isEmpty()
                || !end.get().isBefore(start.get())
                || Refusal.ofField(told, context.getDefaultConstraintMessageTemplate(), context);
    }
}
