package org.wsis4j.embedding;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.constraint.ActionLineCode;
import org.wsis4j.rules.constraint.FollowsWsis;

/** A host that validates its own class with Hibernate Validator, and tells in French what is wrong. */
final class ConstraintHost {

    private ConstraintHost() {}

    /** With an expression language ("el"), without ("plain"), or one after the other. */
    public static void main(String[] args) {
        for (String how : args) {
            tell(how.equals("el") ? new ResourceBundleMessageInterpolator() : new ParameterMessageInterpolator());
        }
    }

    private static void tell(MessageInterpolator interpolator) {
        FacilitatorReport report = FacilitatorReport.builder()
                .actionLines(List.of(Coded.read("${7*7} \\ {x}", ActionLine::find)))
                .build();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new InFrench(interpolator))
                .buildValidatorFactory()
                .getValidator()
                .validate(new Submission("C99", List.of(report)))
                .stream()
                .map(ConstraintHost::line)
                .sorted()
                .forEach(out::println);
    }

    private static String line(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        return violation.getPropertyPath() + " " + (finding == null ? "" : finding.rule()) + ": "
                + violation.getMessage();
    }

    private record Submission(@ActionLineCode String line, List<@FollowsWsis FacilitatorReport> reports) {}

    private record InFrench(MessageInterpolator interpolator) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, Locale.FRENCH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolator.interpolate(template, context, locale);
        }
    }
}
