package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wsis4j.actionline.ActionLine;

/** Checks a value for {@link PrizeCategory}. */
public final class PrizeCategoryValidator implements ConstraintValidator<PrizeCategory, Object> {

    private static final Codes CODES = Codes.of(
                    PrizeCategory.class, "C7-EHEALTH", org.wsis4j.actionline.PrizeCategory::find)
            .of(org.wsis4j.actionline.PrizeCategory.class, category -> true)
            .of(ActionLine.class, line -> line.prizeCategory().isPresent())
            .ofNumbers(PrizeCategoryValidator::isNumber);

    /** For the provider. */
    public PrizeCategoryValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return CODES.accept(value, context);
    }

    private static boolean isNumber(long number) {
        return number >= 1
                && number <= org.wsis4j.actionline.PrizeCategory.all().size();
    }
}
