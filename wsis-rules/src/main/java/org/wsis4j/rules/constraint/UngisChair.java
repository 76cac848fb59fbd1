package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The organization has the chair of the UN Group on the Information Society in the yearly rotation of ITU, UNESCO and UNDP on
 * a day (E/2006/85, paragraph 17), as {@link org.wsis4j.governance.ChairRotation#mandated} has it. Who really had the chair is
 * another question, which {@link FollowsWsis} asks of a report of the group.
 *
 * <p>Stands with {@link #on()} on a {@link CharSequence}, which is read by {@link org.wsis4j.organization.Organizations#find}; on a
 * {@link org.wsis4j.reporting.Coded}, which has to be known; or on an {@link org.wsis4j.organization.Organization}. Stands with
 * {@link #onField()} on a class of the host, whose fields have the organization, as one of these, and the day, as a
 * {@link java.time.LocalDate} or a text such as {@code 2008-12-01}; either may be in an {@link java.util.Optional}. The violation is
 * then that of the field with the organization. Null is valid; nobody has the chair before 1 July 2006.
 *
 * <p>On the module path a package with such a class has to be open to {@code org.wsis4j.rules}, as it is to the provider.
 */
@Documented
@Constraint(validatedBy = UngisChairValidator.class)
@Repeatable(UngisChair.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface UngisChair {

    /**
     * The day.
     *
     * @return such as {@code 2008-12-01}; empty if {@link #onField()} is given. Neither, both, no day, or one before the first
     *     term is a {@link jakarta.validation.ConstraintDeclarationException}
     */
    String on() default "";

    /**
     * The field of the class that has the day.
     *
     * @return its name; empty if {@link #on()} is given
     */
    String onField() default "";

    /**
     * The field of the class that has the organization.
     *
     * @return its name; of no meaning without {@link #onField()}
     */
    String chairField() default "chair";

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.UngisChair.message}";

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

    /** Several on one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @interface List {

        /**
         * Each of them.
         *
         * @return two or more
         */
        UngisChair[] value();
    }
}
