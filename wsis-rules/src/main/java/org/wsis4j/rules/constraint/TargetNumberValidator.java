package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wsis4j.target.ConnectivityTarget;

/** Checks a value for {@link TargetNumber}. */
public final class TargetNumberValidator implements ConstraintValidator<TargetNumber, Object> {

    private static final Codes ALL = codes(target -> true);
    private static final Codes AGREED = codes(target -> !target.isProposal());

    private Codes codes = ALL;

    /** For the provider. */
    public TargetNumberValidator() {}

    @Override
    public void initialize(TargetNumber asked) {
        codes = asked.agreedOnly() ? AGREED : ALL;
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return codes.accept(value, context);
    }

    private static Codes codes(Predicate<ConnectivityTarget> valid) {
        return Codes.of(TargetNumber.class, "10", ConnectivityTarget::find)
                .of(ConnectivityTarget.class, valid)
                .ofNumbers(number -> ConnectivityTarget.find(Long.toString(number))
                        .filter(valid)
                        .isPresent());
    }
}
