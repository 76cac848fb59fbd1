package org.wsis4j.rules.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.TargetSamples.area;
import static org.wsis4j.rules.TargetSamples.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;

class SubmissionRulesTest {

    private static final TargetReport.Builder EMPTY = TargetReport.builder();

    @Test
    void givenTheSample_whenCheckedByAllRules_thenNothingIsFoundAndNothingIsOpen() {
        Assessment assessment = WsisRules.standard().check(submission().build(), Samples.CHECKED_ON);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).isEmpty();
    }

    @Test
    void givenNeitherOrganizationNorCountry_whenChecked_thenTgt001Warns() {
        expect(SubmissionRules.SAYS_WHO_SUBMITS, EMPTY)
                .fails(WARNING, "/organization", "neither the organization nor the country is named")
                .hints("Name the agency or office that submits the report, or the country by its ISO code, for example"
                        + " KEN");
        expect(SubmissionRules.SAYS_WHO_SUBMITS, blank()).failsAt("/organization");
    }

    @Test
    void givenOneOfThem_whenChecked_thenTgt001Passes() {
        expect(SubmissionRules.SAYS_WHO_SUBMITS, submission().country(Optional.empty()))
                .passes();
        expect(SubmissionRules.SAYS_WHO_SUBMITS, submission().organization(Optional.empty()))
                .passes();
        expect(SubmissionRules.SAYS_WHO_SUBMITS, TargetReport.builder().country(area("Atlantis")))
                .passes();
        expect(
                        SubmissionRules.SAYS_WHO_SUBMITS,
                        TargetReport.builder().organization(organization("\u0648\u0632\u0627\u0631\u0629")))
                .passes();
    }

    @Test
    void givenOneOfThemUnreadable_whenTheOtherIsMissing_thenTgt001CannotTell() {
        expect(SubmissionRules.SAYS_WHO_SUBMITS, unreadableAt(EMPTY.build(), "/organization"))
                .cannotTellAt("/organization");
        expect(SubmissionRules.SAYS_WHO_SUBMITS, unreadableAt(EMPTY.build(), "/country"))
                .cannotTellAt("/country");
    }

    @Test
    void givenNoDate_whenChecked_thenTgt002Warns() {
        expect(SubmissionRules.SUBMISSION_IS_DATED, EMPTY)
                .fails(WARNING, "/date", "the date is missing")
                .hints("Give the date of the report, for example 2015-06-30");
        expect(SubmissionRules.SUBMISSION_IS_DATED, EMPTY.build(), LocalDate.MAX)
                .failsAt("/date");
        expect(SubmissionRules.SUBMISSION_IS_DATED, submission()).passes();
        expect(SubmissionRules.SUBMISSION_IS_DATED, unreadableAt(EMPTY.build(), "/date"))
                .cannotTellAt("/date");
    }

    private static TargetReport.Builder blank() {
        return TargetReport.builder().organization(organization(" ")).country(area("\u00a0"));
    }
}
