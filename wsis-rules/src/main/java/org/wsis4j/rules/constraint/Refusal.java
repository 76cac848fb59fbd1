package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells the provider that a value is not valid: by a key of the bundles, or in English if the provider has no such bundles. */
final class Refusal {

    private Refusal() {}

    /** Refuses the value; always false. */
    static boolean ofValue(ConstraintValidatorContext context) {
        String key = context.getDefaultConstraintMessageTemplate();
        String template = template(key, context);
        if (!template.equals(key)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        }
        return false;
    }

    /** Refuses what a field of the value holds: what is wrong is told where it would be mended; always false. */
    static boolean ofField(HostField field, String key, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template(key, context))
                .addPropertyNode(field.name())
                .addConstraintViolation();
        return false;
    }

    private static String template(String key, ConstraintValidatorContext context) {
        if (Parameters.areTaken(context)) {
            return key;
        }
        // There is a file for English, so that Java does not fall back to the locale of the machine.
        ResourceBundle english =
                ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH, Refusal.class.getModule());
        String name = key.replaceAll("^\\{|\\}$", "");
        // Not there is a text of the host.
        return english.containsKey(name) ? Literal.escape(english.getString(name)) : key;
    }
}
