package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value names an organization of the register by acronym, full name or alias (annex of the Tunis Agenda).
 *
 * <p>The list of facilitators is "indicative and non-exhaustive" (consultation of 24 February 2006, paragraph 10(a)), and so is the
 * register: that a name is not in it is no fault of a report. The constraint is for hosts that want registered names only.
 *
 * <p>Stands on a {@link CharSequence}, which is read by {@link org.wsis4j.organization.Organizations#find}; on a
 * {@link org.wsis4j.reporting.Coded}, which has to be known; or on an {@link org.wsis4j.organization.Organization}, which has to be
 * registered. Null is valid, blank text is not.
 */
@Documented
@Constraint(validatedBy = OrganizationAcronymValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface OrganizationAcronym {

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.OrganizationAcronym.message}";

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
