package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value names one of the eighteen units that have facilitators: the ten action lines other than C7, and its eight
 * applications (annex of the Tunis Agenda; annex of the consultation of 24 February 2006).
 *
 * <p>Stands on a {@link CharSequence}, which is read by {@link org.wsis4j.actionline.ActionLine#find}; on a
 * {@link org.wsis4j.reporting.Coded}, which has to be known; or on an {@link org.wsis4j.actionline.ActionLine}. Null is valid,
 * blank text is not.
 */
@Documented
@Constraint(validatedBy = FacilitatedLineValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface FacilitatedLine {

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.FacilitatedLine.message}";

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
