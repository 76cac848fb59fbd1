package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.json.SchemaExceptions.Row;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;

/** What stands in the notes about where reader and schema differ is true, and nothing is listed for nothing. */
class SchemaExceptionsTest {

    static List<Row> rows() {
        return SchemaExceptions.rows();
    }

    @Test
    void givenTheNotes_whenRead_thenTheyListTheExceptions() {
        assertThat(rows())
                .extracting(Row::flaw)
                .containsExactly(
                        "DUPLICATE_FIELD",
                        "UNPAIRED_SURROGATE",
                        "NUMBER_OUT_OF_RANGE",
                        "OVER_LIMIT",
                        "none",
                        "WRONG_TYPE",
                        "WRONG_TYPE",
                        "none",
                        "MALFORMED");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givenTheExampleOfAnException_whenReadAndValidated_thenTheyDifferAsTheNotesSay(Row row) {
        var flaws = SchemaOpinion.flaws(row.text(), row.type());
        if (row.flaw().equals("none")) {
            assertThat(flaws).isEmpty();
        } else {
            assertThat(flaws).singleElement().satisfies(flaw -> {
                assertThat(flaw.kind()).hasToString(row.flaw());
                assertThat(SchemaExceptions.isExempt(flaw)).isTrue();
            });
            assertThat(SchemaOpinion.of(row.text(), row.type())).isEqualTo(SchemaOpinion.OPEN);
        }
        var errors = Validator.of(row.type()).errors(row.text());
        switch (row.schema()) {
            case "accepts" -> assertThat(errors).contains(List.of());
            case "refuses" ->
                assertThat(errors).hasValueSatisfying(list -> assertThat(list).isNotEmpty());
            default -> assertThat(errors).as(row.schema()).isEmpty();
        }
    }

    /** Most parsers show the last of several fields of a name. */
    @Test
    void givenAFieldTwiceAndTheFirstIsWrong_whenReadAndValidated_thenTheSchemaDoesNotSeeIt() {
        byte[] text = Samples.document("\"title\":5,\"title\":\"b\"").getBytes(StandardCharsets.UTF_8);
        assertThat(Samples.read(text).flaws())
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.WRONG_TYPE, FlawKind.DUPLICATE_FIELD);
        assertThat(Validator.of("facilitatorReport").errors(text)).contains(List.of());
        assertThat(SchemaOpinion.of(text, "facilitatorReport")).isEqualTo(SchemaOpinion.OPEN);
    }

    /** Ways to write a value that mean the same, and characters that look as if they were not allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1.0,\"type\":\"facilitatorReport\"}",
                "{\"version\":10E-1,\"\\u0074ype\":\"facilitator\\u0052eport\"}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"title\":\"\",\"actionLines\":[],\"period\":{}}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"goals\":[{\"number\":2e0},{\"number\":-2147483648}]}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"goals\":[{\"number\":2147483647.000}]}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"results\":[{\"value\":1.7976931348623157E308}]}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"results\":[{\"value\":4.9e-324},{\"value\":-0e-999}]}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"title\":\"a\\t\\r\\n\\u00A0\\uFFFF\\uD83D\\uDE00\\n\"}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"actionLines\":[\"C99\",\"\\u04212\"],\"kind\":\"odd\"}",
                "{\"type\":\"facilitatorReport\",\"version\":1,\"date\":\"0000-02-29\",\"meetingDate\":\"9999-12-31\"}"
            })
    void givenAnUnusualDocument_whenReadAndValidated_thenBothAcceptIt(String text) {
        assertThat(Samples.read(text).flaws()).isEmpty();
        assertThat(Validator.of("facilitatorReport").errors(text.getBytes(StandardCharsets.UTF_8)))
                .contains(List.of());
    }
}
