package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.function.Function;
import org.wsis4j.language.Language;

/**
 * Parameters of messages, where the provider has them.
 *
 * <p>A validator does not know the language of a request; a bundle does, but it does not know the findings. So the bundle of
 * each language names one parameter, such as <code>{wsis.fr}</code>, and a violation has the parameters of all languages.
 */
final class Parameters {

    /** The key of the bundles that stands for what a finding says. */
    static final String FINDING = "org.wsis4j.rules.constraint.FollowsWsis.message";

    private Parameters() {}

    /** The name of the parameter to which the bundle of a language refers. */
    static String name(Language language) {
        return "wsis." + language.tag();
    }

    /** Gives the next violation its payload and its words; false if the provider takes none. */
    static boolean ofFinding(ConstraintValidatorContext context, Object payload, Function<Language, String> says) {
        return isDone(() -> HibernateParameters.ofFinding(context, payload, says));
    }

    /** Whether the provider takes any; it has the bundles, too, that are named for contributors. */
    static boolean areTaken(ConstraintValidatorContext context) {
        return isDone(() -> HibernateParameters.requireProvider(context));
    }

    private static boolean isDone(Runnable asking) {
        try {
            asking.run();
            return true;
        } catch (ValidationException | NoClassDefFoundError isAnotherProvider) {
            return false;
        }
    }
}
