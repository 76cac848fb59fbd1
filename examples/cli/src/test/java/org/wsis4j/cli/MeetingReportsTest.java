package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;

/** The reports of meetings among the examples. */
class MeetingReportsTest {

    private static Assessment check(String name) throws IOException {
        Reading<FacilitationMeetingReport> reading =
                WsisJson.read(Files.readAllBytes(Run.REPORTS.resolve(name)), FacilitationMeetingReport.class);
        assertThat(reading.flaws()).isEmpty();
        Assessment assessment = WsisRules.standard().check(reading, LocalDate.of(2006, 7, 20));
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).isEmpty();
        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
        return assessment;
    }

    @Test
    void givenTheConsultationOfFebruary2006_whenChecked_thenOnlyItsMethodsAndProgrammeAreLacking() throws IOException {
        assertThat(check("consultation-2006-02-24.json").findings())
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.location())
                .containsExactly("WARNING WSIS-MTG-007 /workingMethods", "INFO WSIS-MTG-008 /workProgramme");
    }

    @Test
    void givenTheFirstMeetingOnC5_whenChecked_thenItIsTheOneOnRecord() throws IOException {
        Assessment assessment = check("c5-meeting-2006.json");

        assertThat(assessment.findings())
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.location())
                .containsExactly("WARNING WSIS-MTG-007 /workingMethods", "INFO WSIS-MTG-008 /workProgramme");
        assertThat(assessment.outcomes(Verdict.PASSED))
                .extracting(outcome -> outcome.rule().toString())
                .contains("WSIS-MTG-001", "WSIS-MTG-010", "WSIS-MTG-011", "WSIS-TIME-010", "WSIS-FAC-008");
    }
}
