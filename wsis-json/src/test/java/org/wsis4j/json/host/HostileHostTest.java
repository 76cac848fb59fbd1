package org.wsis4j.json.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

/** What a host's parser would lose, and what cannot be read or written. */
class HostileHostTest {

    static List<Mapper> mappers() {
        return Mapper.plain();
    }

    private static String document(String fields) {
        return "{\"type\":\"facilitatorReport\",\"version\":1," + fields + "}";
    }

    private static Reading<FacilitatorReport> told(Mapper mapper, String json) {
        return mapper.read("{\"submissionId\":\"7\",\"report\":" + json + "}", Submission.Told.class)
                .report();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenAFieldTwice_whenRead_thenNoneIsLost(Mapper mapper) {
        String json = document("\"title\":\"a\",\"title\":\"b\",\"more\":{\"x\":1,\"x\":2}");
        assertThat(mapper.read(json, FacilitatorReport.class).unread().entries())
                .containsExactly(new Unread.Entry("title", "\"b\""), new Unread.Entry("more", "{\"x\":1,\"x\":2}"));
        assertThat(told(mapper, json).flaws())
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.DUPLICATE_FIELD, FlawKind.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenNumbers_whenRead_thenTheyKeepTheirDigits(Mapper mapper) {
        for (String number : List.of(
                "1E+2", "50.0", "1e2", "-0", "-0.0", "0.10", "123456789012345678901234567890.123456789", "1E-20")) {
            FacilitatorReport report = mapper.read(
                    document("\"results\":[{\"value\":" + number + "}],\"other\":" + number), FacilitatorReport.class);
            assertThat(report.results().get(0).value()).contains(new BigDecimal(number));
            assertThat(report.unread().entries()).containsExactly(new Unread.Entry("other", number));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenANumberThatNobodyHasRoomFor_whenRead_thenItIsKept(Mapper mapper) {
        for (String number : List.of("1e999999999", "9".repeat(900), "1" + "0".repeat(400) + ".5")) {
            Reading<FacilitatorReport> reading = told(mapper, document("\"results\":[{\"value\":" + number + "}]"));
            assertThat(reading.flaws())
                    .hasSize(1)
                    .allSatisfy(flaw -> assertThat(flaw.location()).isEqualTo(Location.of("results", 0, "value")));
            assertThat(reading.document()
                            .orElseThrow()
                            .results()
                            .get(0)
                            .unread()
                            .entries())
                    .containsExactly(new Unread.Entry("value", number));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenHalfACharacter_whenReadAndWritten_thenItIsKept(Mapper mapper) {
        String json = document("\"title\":\"a\\uD83D\",\"recipient\":\"\\u0000\\\"\\\\\\n\\u007f\u202E\uD83D\uDCBB\"");
        FacilitatorReport report = mapper.read(json, FacilitatorReport.class);
        assertThat(report.recipient()).contains("\u0000\"\\\n\u007f\u202E\uD83D\uDCBB");
        assertThat(report.unread().entries()).containsExactly(new Unread.Entry("title", "\"a\\ud83d\""));
        assertThat(mapper.write(report)).contains("\\ud83d");
        assertThat(mapper.read(mapper.write(report), FacilitatorReport.class)).isEqualTo(report);
        FacilitatorReport half = FacilitatorReport.builder().title("\uDCBB").build();
        assertThat(mapper.write(half)).isEqualTo(Blanks.removed(Mapper.utf8(WsisJson.write(half))));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenAFlawedReport_whenReadAsAReading_thenEveryProblemIsToldWithItsPath(Mapper mapper) {
        Reading<FacilitatorReport> reading =
                told(mapper, document("\"date\":\"yesterday\",\"goals\":[{\"number\":\"x\"}]"));
        assertThat(reading.flaws())
                .extracting(Flaw::kind, flaw -> flaw.location().toString())
                .containsExactly(tuple(FlawKind.NOT_A_DATE, "/date"), tuple(FlawKind.WRONG_TYPE, "/goals/0/number"));
        assertThat(reading.flaws())
                .allSatisfy(flaw -> assertThat(flaw.position()).isEmpty());
        assertThat(reading.locate(List.of(Location.of("date")))).isEmpty();
        Assessment assessment = WsisRules.standard().check(reading, LocalDate.of(2006, 8, 1));
        assertThat(mapper.write(Map.of("assessment", assessment)))
                .isEqualTo("{\"assessment\":" + Blanks.removed(Mapper.utf8(WsisJson.write(assessment))) + "}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenAFlawedReport_whenReadAsADraft_thenItLoadsAndKeepsWhatIsUnread(Mapper mapper) {
        FacilitatorReport report = mapper.read(document("\"date\":\"yesterday\""), FacilitatorReport.class);
        assertThat(report.unread().entries()).containsExactly(new Unread.Entry("date", "\"yesterday\""));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenNoDocument_whenRead_thenTheExceptionSaysWhereAndWhatAndAnExample(Mapper mapper) {
        assertRefused(
                mapper,
                "5",
                FacilitatorReport.class,
                "no FacilitatorReport can be read here; given: the number 5,"
                        + " expected: an object such as {\"type\": \"facilitatorReport\", \"version\": 1}");
        assertRefused(mapper, "[]", GroupReport.class, "no GroupReport can be read here; given: a list, expected: ");
        assertRefused(mapper, "{\"type\":\"report\"}", Report.class, "no Report can be read here; at /type given: ");
        assertRefused(mapper, "{}", Report.class, "no Report can be read here; ");
        String deep = document("\"x\":" + "[".repeat(70) + "]".repeat(70));
        assertRefused(mapper, deep, FacilitatorReport.class, "expected: ");
        assertRefused(
                mapper,
                "{\"report\":\"x\"}",
                Submission.class,
                "no FacilitatorReport can be read here; given: the text");
    }

    private static void assertRefused(Mapper mapper, String json, Class<?> type, String words) {
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.read(json, type))
                .satisfies(refused -> assertThat(refused.getMessage().replaceAll("[\u2068\u2069]", ""))
                        .contains(words))
                .satisfies(refused -> assertThat(refused.getCause().getClass().getSimpleName())
                        .isEqualTo("MismatchedInputException"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenNoDocument_whenReadAsAReading_thenItIsToldAndNothingThrown(Mapper mapper) {
        for (String json : List.of("5", "null", "\"x\"", "[{}]")) {
            assertThat(told(mapper, json).document()).isEmpty();
            assertThat(told(mapper, json).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.WRONG_TYPE);
        }
        assertThat(mapper.read("{\"submissionId\":\"7\"}", Submission.Told.class)
                        .report())
                .isNull();
        assertThat(mapper.read("{\"submissionId\":\"7\",\"report\":null}", Submission.class)
                        .report())
                .isNull();
        assertThat(mapper.read("{\"report\":{\"type\":\"groupReport\"}}", Submission.AnyTold.class)
                        .report()
                        .document()
                        .orElseThrow())
                .isInstanceOf(GroupReport.class);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenManyProblems_whenRead_thenTheExceptionStaysShort(Mapper mapper) {
        String json = document("\"actionLines\":[" + "1,".repeat(1100) + "1]");
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.read(json, FacilitatorReport.class))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasSizeLessThan(4000).contains("problems in all"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenWhatHasNoTextOfItsOwn_whenWritten_thenItIsRefusedAndNotLost(Mapper mapper) {
        Reading<FacilitatorReport> reading = told(mapper, document("\"title\":\"t\""));
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.write(reading))
                .withMessageContaining("expected its document()");
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.write(List.of(Reporter.builder().build())))
                .withMessageContaining("given a Reporter; expected the whole report");
        FacilitatorReport bad = FacilitatorReport.builder()
                .unread(new Unread(List.of(new Unread.Entry("x", "}"))))
                .build();
        assertThatExceptionOfType(Mapper.Refused.class)
                .isThrownBy(() -> mapper.write(bad))
                .withMessageContaining("is not JSON");
    }
}
