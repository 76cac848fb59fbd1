package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.wsis4j.language.Language;

/** The only class that knows a provider: it is loaded when it is first used, and fails to if the provider is another. */
final class HibernateParameters {

    private HibernateParameters() {}

    static void requireProvider(ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class);
    }

    static void ofFinding(ConstraintValidatorContext context, Object payload, Function<Language, String> says) {
        HibernateConstraintValidatorContext violation = context.unwrap(HibernateConstraintValidatorContext.class);
        violation.withDynamicPayload(payload);
        // In case that no bundle is found.
        add(violation, Parameters.FINDING, new Spoken(says, Language.ENGLISH));
        for (Language language : Language.values()) {
            add(violation, Parameters.name(language), new Spoken(says, language));
        }
    }

    /** Versions from 9.1 on escape values unless told that it has been done; those before never do and cannot be told. */
    private static void add(HibernateConstraintValidatorContext violation, String name, Spoken value) {
        try {
            violation.addMessageParameter(name, value, MessageParameterEscaping.NONE);
        } catch (LinkageError before91) {
            violation.addMessageParameter(name, value);
        }
    }
}
