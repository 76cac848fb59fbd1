package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value names a category of the WSIS Prizes. There is one for each unit of the annex of the Tunis Agenda; each
 * {@link org.wsis4j.actionline.PrizeCategory} cites where its number was read.
 *
 * <p>Stands on a {@link CharSequence}, which names the line or application and is read by
 * {@link org.wsis4j.actionline.PrizeCategory#find}: a number in a text is not read, since category 8 is not C8. On a {@link Byte},
 * {@link Short}, {@link Integer} or {@link Long}, or their primitives, it is the number of the category, 1 to 18. On a
 * {@link org.wsis4j.reporting.Coded}, which has to be known, a {@link org.wsis4j.actionline.PrizeCategory}, or an
 * {@link org.wsis4j.actionline.ActionLine} other than C7. Null is valid, blank text is not.
 */
@Documented
@Constraint(validatedBy = PrizeCategoryValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface PrizeCategory {

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.PrizeCategory.message}";

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
