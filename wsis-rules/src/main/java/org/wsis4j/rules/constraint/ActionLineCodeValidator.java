package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wsis4j.actionline.ActionLine;

/** Checks a value for {@link ActionLineCode}. */
public final class ActionLineCodeValidator implements ConstraintValidator<ActionLineCode, Object> {

    private static final Codes CODES =
            Codes.of(ActionLineCode.class, "C2", ActionLine::find).of(ActionLine.class, line -> true);

    /** For the provider. */
    public ActionLineCodeValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return CODES.accept(value, context);
    }
}
