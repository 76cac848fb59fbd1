package org.wsis4j.rules.followup;

import static org.wsis4j.followup.ProvisionSubject.OVERALL_REVIEW;
import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.followup.Provision;
import org.wsis4j.followup.Provisions;
import org.wsis4j.followup.Track;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** The review of the follow-up: by whom, and when as a whole. */
final class ReviewRules {

    private static final Provisions ABOUT_REVIEWS =
            Provisions.standard().of(Mandates.actor("GENERAL_ASSEMBLY")).about(OVERALL_REVIEW);

    private static final LocalDate LAST_DAY_FOR_NEW_BODIES =
            Mandates.provision("ECOSOC/no-new-bodies").from().latest();

    static final Rule<FollowUpReport> REVIEW_BODY_IS_INTERGOVERNMENTAL = rule("WSIS-GOV-030", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("7"),
                    DESCRIPTIVE,
                    "review of progress on Summit issues and policy debate at the intergovernmental level")
            .reads("reviewBodies/*/intergovernmental")
            .check(ReviewRules::lookAtMembersOfBodies);

    static final Rule<FollowUpReport> NO_NEW_BODY = rule("WSIS-GOV-032", FollowUpReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("30"), RECOMMENDED, "no new bodies should be created in the follow-up process")
            .reads("reviewBodies/*/created")
            .check(ReviewRules::lookAtNewBodies);

    static final Rule<FollowUpReport> OVERALL_REVIEW_IN_ITS_YEAR = rule("WSIS-GOV-037", FollowUpReport.class)
            .severity(ERROR)
            .asks(
                    E_2006_85.paragraph("21"),
                    BINDING,
                    "the Assembly will carry out an overall review of the Summit in 2015")
            .reads("overallReviewYear", "date")
            .check(ReviewRules::lookAtReview);

    private ReviewRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(REVIEW_BODY_IS_INTERGOVERNMENTAL, NO_NEW_BODY, OVERALL_REVIEW_IN_ITS_YEAR);
    }

    private static void lookAtMembersOfBodies(FollowUpReport report, Examination found) {
        boolean applies = false;
        for (int i = 0; i < report.reviewBodies().size(); i++) {
            ReportedBody body = report.reviewBodies().get(i);
            if (body.intergovernmental().isPresent()) {
                applies = true;
                if (body.intergovernmental().get() != Track.FOLLOW_UP.isIntergovernmental()) {
                    found.at("reviewBodies", i, "intergovernmental")
                            .with("body", body.name().orElse(""))
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtNewBodies(FollowUpReport report, Examination found) {
        boolean applies = false;
        for (int i = 0; i < report.reviewBodies().size(); i++) {
            ReportedBody body = report.reviewBodies().get(i);
            if (body.created().isPresent()) {
                applies = true;
                if (body.created().get().isAfter(LAST_DAY_FOR_NEW_BODIES)) {
                    found.at("reviewBodies", i, "created")
                            .with("body", body.name().orElse(""))
                            .with("created", body.created().get())
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** A report may still tell of a review that is over, but not of one that nobody had decided. */
    private static void lookAtReview(FollowUpReport report, Examination found) {
        Optional<LocalDate> day = Mandates.day(report, found);
        if (report.overallReviewYear().isEmpty() || day.isEmpty()) {
            found.notApplicable();
            return;
        }
        List<Integer> decided = ABOUT_REVIEWS.stream()
                .filter(review ->
                        review.standing().isFact() && !review.from().earliest().isAfter(day.get()))
                .map(Provision::figure)
                .flatMap(Optional::stream)
                .toList();
        Examination.Spot spot = found.at("overallReviewYear")
                .with("given", report.overallReviewYear().get())
                .with("day", day.get());
        if (decided.isEmpty()) {
            spot.undetermined();
        } else if (!decided.contains(report.overallReviewYear().get())) {
            spot.with("decided", decided).add();
        }
    }
}
