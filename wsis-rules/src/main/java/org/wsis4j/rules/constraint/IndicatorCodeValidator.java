package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;

/** Checks a value for {@link IndicatorCode}. */
public final class IndicatorCodeValidator implements ConstraintValidator<IndicatorCode, Object> {

    private static final Codes CODES = Codes.of(
                    IndicatorCode.class,
                    "T10-INTERNET-USE",
                    name -> Indicators.standard().find(name.toString()))
            .of(Indicator.class, indicator -> Indicators.standard().all().contains(indicator));

    /** For the provider. */
    public IndicatorCodeValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return CODES.accept(value, context);
    }
}
