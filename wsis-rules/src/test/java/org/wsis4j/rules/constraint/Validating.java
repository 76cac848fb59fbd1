package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.wsis4j.rules.Finding;

/** Validators as hosts make them: for a day, and in the language of a request. */
final class Validating {

    /** With an expression language, and without. */
    static final List<MessageInterpolator> INTERPOLATORS =
            List.of(new ResourceBundleMessageInterpolator(), new ParameterMessageInterpolator());

    private Validating() {}

    static Validator on(LocalDate day) {
        return on(day, Locale.ENGLISH, INTERPOLATORS.get(0));
    }

    static Validator on(LocalDate day, Locale request, MessageInterpolator interpolator) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(
                        () -> Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .messageInterpolator(new OfRequest(interpolator, request))
                // As careless as a host can be.
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()
                .getValidator();
    }

    static Finding payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    /** Paths and messages. */
    static Map<String, String> told(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
    }

    static Stream<String> paths(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString());
    }

    /** Asks for messages by a locale that the validator is not told, as hosts of the web do. */
    record OfRequest(MessageInterpolator interpolator, Locale request) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, request);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolator.interpolate(template, context, locale);
        }
    }
}
