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
 * The last day of a period is not before its first day, as rule WSIS-TIME-001 asks of reports: coherence of data, on which the
 * founding report says nothing of its own; it asks for information on what was done (E/2006/85, paragraph 37).
 *
 * <p>Stands on a class of the host, two fields of which have the days, each as a {@link java.time.LocalDate} or a text such as
 * {@code 2006-06-15}, if wanted in an {@link java.util.Optional}; or on an {@link org.wsis4j.reporting.ReportingPeriod}. Both days
 * are inclusive. A day that is null or empty is valid; a text that is no day is a violation of its field.
 *
 * <p>On the module path a package with such a class has to be open to {@code org.wsis4j.rules}, as it is to the provider.
 */
@Documented
@Constraint(validatedBy = ReportingPeriodValidator.class)
@Repeatable(ReportingPeriod.List.class)
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
public @interface ReportingPeriod {

    /**
     * The field that has the first day.
     *
     * @return its name; a {@link jakarta.validation.ConstraintDeclarationException} if the class has no such field
     */
    String start() default "start";

    /**
     * The field that has the last day.
     *
     * @return its name; a {@link jakarta.validation.ConstraintDeclarationException} if the class has no such field
     */
    String end() default "end";

    /**
     * The text of the violation.
     *
     * @return the key of a text in six languages, unless another is given
     */
    String message() default "{org.wsis4j.rules.constraint.ReportingPeriod.message}";

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
        ReportingPeriod[] value();
    }
}
