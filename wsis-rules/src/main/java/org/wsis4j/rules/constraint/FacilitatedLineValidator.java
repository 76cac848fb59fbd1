package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wsis4j.actionline.ActionLine;

/** Checks a value for {@link FacilitatedLine}. */
public final class FacilitatedLineValidator implements ConstraintValidator<FacilitatedLine, Object> {

    private static final Codes CODES = Codes.of(FacilitatedLine.class, "C7-EHEALTH", ActionLine::find)
            .of(ActionLine.class, ActionLine::isFacilitated);

    /** For the provider. */
    public FacilitatedLineValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return CODES.accept(value, context);
    }
}
