package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value names one action line of the Summit, or one application of C7, by code or title (E/2006/85, paragraph 3; annex of
 * the Tunis Agenda).
 *
 * <p>Stands on a {@link CharSequence}, which is read by {@link org.wsis4j.actionline.ActionLine#find}; on a
 * {@link org.wsis4j.reporting.Coded}, which has to be known; or on an {@link org.wsis4j.actionline.ActionLine}. Null is valid,
 * blank text is not, and neither is a joint form such as {@code ALC2C4C6}, which names several.
 */
@Documented
@Constraint(validatedBy = ActionLineCodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface ActionLineCode {

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.ActionLineCode.message}";

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
