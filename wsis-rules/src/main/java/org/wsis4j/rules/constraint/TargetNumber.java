package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value names a connectivity target by number or letter (Geneva Plan of Action, paragraph 6).
 *
 * <p>Stands on a {@link CharSequence}, which is read by {@link org.wsis4j.target.ConnectivityTarget#find}; on a {@link Byte},
 * {@link Short}, {@link Integer} or {@link Long}, or their primitives; on a {@link org.wsis4j.reporting.Coded}, which has to be
 * known; or on a {@link org.wsis4j.target.ConnectivityTarget}. Null is valid, blank text is not.
 */
@Documented
@Constraint(validatedBy = TargetNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface TargetNumber {

    /**
     * Whether only the ten targets of the Plan of Action are valid.
     *
     * @return false, so that number 11, which was proposed and never agreed, is valid too
     */
    boolean agreedOnly() default false;

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.TargetNumber.message}";

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
