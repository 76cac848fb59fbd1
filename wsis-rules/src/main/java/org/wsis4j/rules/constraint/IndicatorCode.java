package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value names an indicator of the register by its key, its number or the code of a series, exactly. The targets that
 * indicators measure stand in the Geneva Plan of Action, paragraph 6; each indicator cites where it was read.
 *
 * <p>Stands on a {@link CharSequence}, which is read by {@link org.wsis4j.target.Indicators#find}; on a
 * {@link org.wsis4j.reporting.Coded}, which has to be known; or on an {@link org.wsis4j.target.Indicator}, which has to be that of
 * the register. Null is valid, blank text is not.
 */
@Documented
@Constraint(validatedBy = IndicatorCodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface IndicatorCode {

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.IndicatorCode.message}";

    /**
     * The groups in which it is checked.
     *
     * @return the default group if none is named
     */
    Class<?>[] groups() default {};

    /**
     * What the host attaches.
     *
     * @return nothing by default
     */
    Class<? extends Payload>[] payload() default {};
}
