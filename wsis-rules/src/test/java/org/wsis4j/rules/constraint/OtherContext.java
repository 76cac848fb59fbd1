package org.wsis4j.rules.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The context of a provider that is not Hibernate Validator: it has what the API has, and notes paths and templates. */
final class OtherContext implements ConstraintValidatorContext {

    private final String template;
    private final List<String> violations = new ArrayList<>();
    private boolean defaultDisabled;

    OtherContext(String template) {
        this.template = template;
    }

    /** Path, colon, template. */
    List<String> violations() {
        return violations;
    }

    boolean isDefaultDisabled() {
        return defaultDisabled;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        defaultDisabled = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return template;
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new UnsupportedOperationException("no day is asked for here");
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String given) {
        return node(ConstraintViolationBuilder.class, "", "", given);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException(type + " is of another provider");
    }

    /** All builders of the API have methods of the same names. */
    private <T> T node(Class<T> type, String path, String last, String given) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "addPropertyNode" ->
                        node(method.getReturnType(), join(path, last), (String) arguments[0], given);
                    case "addBeanNode" -> node(method.getReturnType(), path + last, "", given);
                    case "inIterable" -> node(method.getReturnType(), path, last, given);
                    case "atIndex" ->
                        node(
                                method.getReturnType(),
                                path.replaceAll("\\.$", "") + "[" + arguments[0] + "]" + (last.isEmpty() ? "" : "."),
                                last,
                                given);
                    case "addConstraintViolation" -> {
                        violations.add(path + last + ": " + given);
                        yield this;
                    }
                    default -> throw new UnsupportedOperationException(method.toString());
                }));
    }

    private static String join(String path, String last) {
        return last.isEmpty() ? path : path + last + ".";
    }
}
