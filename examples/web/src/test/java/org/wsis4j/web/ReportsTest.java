package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.catalogue.Profile;
import tools.jackson.databind.JsonNode;

class ReportsTest {

    @Test
    void aReportWithoutErrorsGetsTheAssessmentOfTheLibrary() {
        byte[] report = Client.report("c1-consultation-2006.json");
        Assessment expected = Profile.STANDARD.rules().check(WsisJson.read(report), LocalDate.of(2006, 6, 15));
        Reply reply = Client.post("/reports?asOf=2006-06-15", report);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.bytes()).isEqualTo(WsisJson.write(expected));
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertThat(reply.header("Vary")).isEqualTo("Accept-Language");
    }

    @Test
    void withoutADayItIsTheDayOfTheHost() {
        Reply reply = Client.post("/reports", Client.report("c1-consultation-2006.json"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("asOf").asString()).isEqualTo(RunningHost.TODAY);
    }

    @Test
    void aProfileIsAnotherSetOfRules() {
        Reply reply = Client.post("/reports?profile=founding-2006", Client.report("c1-consultation-2006.json"));
        assertThat(reply.json().path("ruleSet").asString()).isEqualTo("FOUNDING_2006");
    }

    @Test
    void aReportWithErrorsGetsAProblemWithEveryFinding() {
        byte[] report = Client.report("many-faults.json");
        Assessment expected = Profile.STANDARD.rules().check(WsisJson.read(report), LocalDate.of(2006, 7, 20));
        Reply reply = Client.post("/reports", report);
        JsonNode problem = reply.problem(ProblemKind.NOT_VALID, "/reports");
        assertThat(problem.path("asOf").asString()).isEqualTo("2006-07-20");
        assertThat(problem.path("ruleSet").asString()).isEqualTo("STANDARD");
        JsonNode findings = problem.path("findings");
        assertThat(findings.size()).isEqualTo(expected.findings().size()).isGreaterThan(5);
        for (int i = 0; i < findings.size(); i++) {
            JsonNode told = findings.get(i);
            var finding = expected.findings().get(i);
            var position = expected.positions().get(finding.location());
            assertThat(told.path("rule").asString()).isEqualTo(finding.rule().toString());
            assertThat(told.path("severity").asString())
                    .isEqualTo(finding.severity().name());
            assertThat(told.path("pointer").asString())
                    .isEqualTo(finding.location().pointer());
            assertThat(told.path("line").asInt()).isEqualTo(position.line());
            assertThat(told.path("column").asInt()).isEqualTo(position.column());
            assertThat(told.path("message").asString()).isEqualTo(finding.message());
            assertThat(told.path("hint").asString()).isNotBlank();
            assertThat(told.path("paragraphs").size())
                    .isEqualTo(finding.rule().citations().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\": \"facilitatorReport\",\n  \"date\": nonsense}', /date, 2, 11",
        "'{\"type\": \"facilitatorReport\", ', /type, 1, 31",
        "'', '', 1, 1"
    })
    void whatIsNotJsonIsToldWithItsPlace(String text, String pointer, int line, int column) {
        JsonNode problem = Client.post("/reports", text).problem(ProblemKind.NOT_READ, "/reports");
        JsonNode first = problem.path("findings").get(0);
        assertThat(first.path("rule").asString()).isEqualTo("WSIS-JSN-001");
        assertThat(first.path("pointer").asString()).isEqualTo(pointer);
        assertThat(first.path("line").asInt()).isEqualTo(line);
        assertThat(first.path("column").asInt()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "7", "\"facilitatorReport\"", "{\"type\": \"letter\"}"})
    void jsonThatIsNoDocumentIsNotMalformed(String json) {
        JsonNode problem = Client.post("/reports", json).problem(ProblemKind.NO_DOCUMENT, "/reports");
        assertThat(problem.path("findings").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=June",
                "asOf=",
                "asOf",
                "asOf=2006-02-30",
                "asOf=2006-7-20",
                "asOf=%2B12006-07-20",
                "asOf=-2006-07-20",
                "asOf=2006-07-20T00:00",
                "asOf=2006-07-20&asOf=2006-07-21",
                "asOf=%D9%A2%D9%A0%D9%A0%D9%A6-07-20",
                "asOf=2006-07-20%00",
                "profile=best",
                "profile="
            })
    void aParameterThatCannotBeUsedIsNamedWithAnExample(String query) {
        String name = query.split("=", 2)[0];
        JsonNode problem = Client.post("/reports?" + query, "{}").problem(ProblemKind.BAD_PARAMETER, "/reports");
        assertThat(problem.path("detail").asString())
                .contains(name, name.equals("asOf") ? "asOf=2006-07-20" : "profile=founding-2006");
    }

    @Test
    void aMisspeltParameterIsNotDropped() {
        JsonNode problem =
                Client.post("/reports?asof=2006-07-20", "{}").problem(ProblemKind.UNKNOWN_PARAMETER, "/reports");
        assertThat(problem.path("detail").asString()).contains("asof", "asOf=2006-07-20");
    }

    @Test
    void theTextOfAReportComesBackAsItStood() {
        String json = "{\"type\": \"facilitatorReport\", \"version\": 1, \"date\": \"20 يوليو \u0130\"}";
        JsonNode problem = Client.post("/reports", json.getBytes(StandardCharsets.UTF_8))
                .problem(ProblemKind.NOT_VALID, "/reports");
        assertThat(problem.path("findings").toString()).contains("20 يوليو \u0130");
    }
}
