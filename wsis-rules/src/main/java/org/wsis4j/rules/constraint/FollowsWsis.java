package org.wsis4j.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.Profile;

/**
 * The report follows the rules: none of them finds anything as grave as {@link #failOn()}, and none crashes.
 *
 * <p>Stands on a {@link org.wsis4j.reporting.Report} of any kind, or on the {@link org.wsis4j.rules.reading.Reading} of one,
 * whose form is then checked too: on a field, a return value, a parameter, a component of a record or an argument of a type,
 * such as {@code List<@FollowsWsis FacilitatorReport>}. Null is valid. Each rule cites the paragraph it rests on.
 *
 * <p>Every finding is one violation. Its path leads into the report, such as {@code report.activities[3].start}; for what is
 * missing, to where it would stand. With Hibernate Validator its dynamic payload is the {@link org.wsis4j.rules.Finding}, which
 * has the rule, its severity and paragraphs, the place as a JSON Pointer, and message and hint in any language:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = hibernate.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>The day of the check is the day of the {@link jakarta.validation.ClockProvider} of the host, in the zone of its clock:
 * with a clock of its own a host checks for any day, otherwise reports are checked for today.
 *
 * <p>With Hibernate Validator messages are in the language of the locale by which the host has them interpolated; with another
 * provider they are in English. What stands in a report reaches them as a value and never as a template.
 */
@Documented
@Constraint(validatedBy = {FollowsWsisValidator.class, ReadingFollowsWsisValidator.class})
@Repeatable(FollowsWsis.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface FollowsWsis {

    /**
     * The rules.
     *
     * @return all rules of the library, unless another set is named
     */
    Profile profile() default Profile.STANDARD;

    /**
     * The least grave severity of a finding that makes a violation.
     *
     * @return errors only, unless a milder one is named; findings below it make no violation and are not told
     */
    Severity failOn() default Severity.ERROR;

    /**
     * The text of every violation.
     *
     * @return what the finding says, unless another text is given; within it, the default stands for what the finding says
     */
    String message() default "{org.wsis4j.rules.constraint.FollowsWsis.message}";

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

    /** Several on one place, such as two profiles in two groups. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @interface List {

        /**
         * Each of them.
         *
         * @return two or more
         */
        FollowsWsis[] value();
    }
}
