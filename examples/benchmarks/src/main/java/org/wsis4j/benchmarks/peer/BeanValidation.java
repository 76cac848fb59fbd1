package org.wsis4j.benchmarks.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Set;

/** Records, then Hibernate Validator. */
final class BeanValidation extends Records {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Override
    public int check(Report report) {
        return validator.validate(report).size();
    }

    @Override
    public Set<String> places(Report report) {
        Set<String> places = new HashSet<>();
        for (ConstraintViolation<Report> violation : validator.validate(report)) {
            places.add(pointer(violation.getPropertyPath().toString()));
        }
        return places;
    }

    /** The fields that the methods on several fields are about. */
    private static String pointer(String path) {
        return "/"
                + path.replace("datedAfterItsPeriod", "date")
                        .replace("inOrder", "end")
                        .replace(".<list element>", "")
                        .replace("[", "/")
                        .replace("]", "")
                        .replace(".", "/");
    }
}
