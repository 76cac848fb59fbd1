package org.wsis4j.benchmarks.peer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint as many projects have one: the text is on a list. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOfValidator.class)
@interface OneOf {

    /** The list. */
    CodeList value();

    /** As every constraint. */
    String message() default "is not on the list";

    /** As every constraint. */
    Class<?>[] groups() default {};

    /** As every constraint. */
    Class<? extends Payload>[] payload() default {};
}
