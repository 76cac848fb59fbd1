package org.wsis4j.benchmarks.peer;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks the list; as usual, null is another constraint's business. */
public final class OneOfValidator implements ConstraintValidator<OneOf, String> {

    private CodeList list = CodeList.KINDS;

    /** Made by Hibernate Validator. */
    public OneOfValidator() {}

    @Override
    public void initialize(OneOf constraint) {
        list = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || list.has(code);
    }
}
