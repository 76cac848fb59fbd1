package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.catalogue.Profile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubmissionsTest {

    @Test
    void aReceiptHasTheAssessmentOfTheLibrary() {
        byte[] report = Client.report("c1-consultation-2006.json");
        Reply reply = Client.post("/submissions?asOf=2006-06-15", submission(report));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("id").asInt()).isEqualTo(7);
        JsonNode alone = JsonMapper.shared()
                .readTree(WsisJson.write(
                        Profile.STANDARD.rules().check(WsisJson.read(report), LocalDate.of(2006, 6, 15))));
        JsonNode assessment = reply.json().path("assessment");
        assertThat(assessment.path("against")).isEqualTo(alone.path("against"));
        assertThat(assessment.path("verdicts")).isEqualTo(alone.path("verdicts"));
        assertThat(assessment.path("findings").size())
                .isEqualTo(alone.path("findings").size())
                .isPositive();
    }

    @Test
    void placesAreThoseInTheSubmission() {
        Reply reply = Client.post(
                "/submissions",
                "{\"id\": 7, \"report\": {\"type\": \"facilitatorReport\", \"version\": 1, \"date\": \"June\"}}");
        JsonNode problem = reply.problem(ProblemKind.NOT_VALID, "/submissions");
        JsonNode told = problem.path("findings")
                .valueStream()
                .filter(finding -> finding.path("rule").asString().equals("WSIS-JSN-005"))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("pointer").asString()).isEqualTo("/report/date");
        assertThat(told.path("message").asString()).contains("June");
        assertThat(told.has("line")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"id\": \"x\", \"report\": {}}; NO_SUBMISSION; /id",
                "{\"id\": 99999999999, \"report\": {}}; NO_SUBMISSION; /id",
                "{\"id\": 7}; NO_SUBMISSION; /report",
                "{\"report\": {}}; NO_SUBMISSION; /id",
                "{\"id\": 7, \"report\": {}, \"note\": 1}; NO_SUBMISSION; /note",
                "[]; NO_SUBMISSION; ''",
                "{\"id\": 7, ; NOT_READ; ''",
                "''; NOT_READ; ''",
                "{\"id\": 7, \"report\": null}; NO_DOCUMENT; /report"
            })
    void whatCannotBeBoundIsToldWithItsPlace(String json, ProblemKind kind, String pointer) {
        JsonNode problem = Client.post("/submissions", json).problem(kind, "/submissions");
        assertThat(problem.path("findings").get(0).path("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void theQueryIsThatOfReports() {
        Client.post("/submissions?asOf=June", submission(Client.report("c1-consultation-2006.json")))
                .problem(ProblemKind.BAD_PARAMETER, "/submissions");
    }

    private static String submission(byte[] report) {
        return "{\"id\": 7, \"report\": " + new String(report, StandardCharsets.UTF_8) + "}";
    }
}
