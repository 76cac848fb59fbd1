package org.wsis4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.form.Forms;
import org.wsis4j.json.Limits;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.catalogue.WsisRules;

class WsisModuleTest {

    private static final String EMPTY = "{\"type\":\"facilitatorReport\",\"version\":1}";
    private static final JsonMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();

    private static JsonMapper within(Limits limits) {
        return JsonMapper.builder().addModule(new WsisModule(limits)).build();
    }

    @Test
    void givenTheClassPath_whenModulesAreLookedFor_thenItIsFound() throws JsonProcessingException {
        assertThat(FOUND.readValue(EMPTY, Report.class))
                .isEqualTo(FacilitatorReport.builder().build());
    }

    @Test
    void givenEveryForm_whenRead_thenItsKindHasAReader() throws JsonProcessingException {
        assertThat(Forms.documents()).isNotEmpty();
        for (var form : Forms.documents()) {
            String json = "{\"type\":\"" + form.envelope().orElseThrow().type() + "\",\"version\":1}";
            Report report = FOUND.readValue(json, form.type());
            assertThat(report).isInstanceOf(form.type());
            assertThat(FOUND.writeValueAsString(List.of(report))).isEqualTo("[" + json + "]");
        }
    }

    @Test
    void givenLimits_whenRead_thenTheyHoldForTheReportAlone() throws JsonProcessingException {
        String json = "{\"type\":\"facilitatorReport\",\"version\":1,\"x\":[[]]}";
        assertThat(within(new Limits(json.length(), 3, 99, 9))
                        .readValue("[[\n" + json + "]]", FacilitatorReport[][].class))
                .hasDimensions(1, 1);
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(
                        () -> within(new Limits(json.length() - 1, 3, 99, 9)).readValue(json, FacilitatorReport.class))
                .withMessageContaining("bytes");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> within(new Limits(json.length(), 2, 99, 9)).readValue(json, FacilitatorReport.class))
                .withMessageContaining("/x/0");
    }

    @Test
    void givenATreeWithAValueThatIsNoJson_whenRead_thenItIsRefused() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("type", "facilitatorReport").put("title", new byte[] {1});
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> FOUND.treeToValue(tree, FacilitatorReport.class))
                .withMessageContaining("a value stands here that is no JSON; expected, for example, a text");
    }

    @Test
    void givenTheCatalogue_whenWritten_thenItIsThatOfOurWriter() throws JsonProcessingException {
        assertThat(FOUND.writerWithDefaultPrettyPrinter().writeValueAsString(WsisRules.standard()) + "\n")
                .isEqualTo(new String(WsisJson.write(WsisRules.standard()), StandardCharsets.UTF_8));
    }
}
