package org.wsis4j.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.constraint.ActionLineCode;
import org.wsis4j.rules.constraint.FollowsWsis;

/** The shortest use of the constraints, as it is shown to users. */
class SubmissionTest {

    record Submission(
            @ActionLineCode String line, @FollowsWsis FacilitatorReport report) {}

    @Test
    void givenASubmission_whenValidatedAsUsersDo_thenItIsToldWhatIsWrong() {
        Locale machine = Locale.getDefault();
        List<String> out = new ArrayList<>();
        FacilitatorReport report = FacilitatorReport.builder().build();
        try {
            // Unless the host says otherwise, the provider speaks the language of the machine.
            Locale.setDefault(Locale.ENGLISH);
            Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
            for (ConstraintViolation<Submission> violation : validator.validate(new Submission("C99", report))) {
                out.add(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        } finally {
            Locale.setDefault(machine);
        }
        assertThat(out)
                .containsExactlyInAnyOrder(
                        "line: names no action line; expected one by code or title, for example C2 or C7-EHEALTH",
                        "report.actionLines: the report names no action line",
                        "report.reporter.organization: the report does not say which organization reports");
    }
}
