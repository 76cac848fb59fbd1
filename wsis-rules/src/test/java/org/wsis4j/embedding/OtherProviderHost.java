package org.wsis4j.embedding;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.constraint.ActionLineCode;
import org.wsis4j.rules.constraint.FollowsWsis;
import org.wsis4j.rules.constraint.ReportingPeriod;
import org.wsis4j.rules.constraint.TargetNumber;

/** A host that validates its own class with whatever provider there is. */
final class OtherProviderHost {

    private OtherProviderHost() {}

    public static void main(String[] args) {
        FacilitatorReport report = FacilitatorReport.builder()
                .actionLines(List.of(Coded.read("${7*7} \\ {x}", ActionLine::find)))
                .build();
        Submission submission = new Submission();
        submission.line = "C99";
        submission.target = 12;
        submission.reports = List.of(report);
        submission.start = LocalDate.of(2007, 1, 1);
        submission.end = LocalDate.of(2006, 1, 1);
        Validation.buildDefaultValidatorFactory().getValidator().validate(submission).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .forEach(System.out::println);
    }

    /** Filled above; a class, since not every provider knows records. */
    @ReportingPeriod
    private static final class Submission {
        @ActionLineCode
        private String line;

        @TargetNumber(message = "not {agreedOnly}")
        private int target;

        private List<@FollowsWsis FacilitatorReport> reports;
        private LocalDate start;
        private LocalDate end;
    }
}
