package org.wsis4j.web;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBodiesTest {

    private static final String OPEN = "{\"type\": \"facilitatorReport\", \"version\": 1, ";

    static Stream<byte[]> bodies() {
        return Stream.of(
                "[".repeat(500_000).getBytes(UTF_8),
                "{\"a\":".repeat(200_000).getBytes(UTF_8),
                (OPEN + "\"x\": " + "[".repeat(100) + "]".repeat(100) + "}").getBytes(UTF_8),
                new byte[] {(byte) 0xC0, (byte) 0x80},
                bytes(OPEN + "\"title\": \"", 0xFF, "\"}"),
                bytes(OPEN + "\"title\": \"", 0, "\"}"),
                new byte[1000],
                (OPEN + "\"results\": [{\"value\": 1" + "0".repeat(900_000) + "}]}").getBytes(UTF_8),
                (OPEN + "\"results\": [{\"value\": 1e999999999}]}").getBytes(UTF_8),
                (OPEN + "\"date\": \"\\ud800\"}").getBytes(UTF_8),
                (OPEN + "\"date\": 7}").getBytes(UTF_16),
                (OPEN + "\"date\": 7} {}").getBytes(UTF_8),
                ("\uFEFF\uFEFF" + OPEN + "\"date\": 7}").getBytes(UTF_8),
                (OPEN + "\"date\": 1,".repeat(20_000) + "\"date\": 2}").getBytes(UTF_8),
                (OPEN + "\"activities\": [" + "7,".repeat(100_000) + "7]}").getBytes(UTF_8),
                "\u202E\u0000".getBytes(UTF_8),
                "NaN".getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aReportIsRefusedWithItsPlaces(byte[] body) {
        Reply reply = Client.post("/reports", body);
        assertThat(reply.status()).isIn(400, 422);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("findings").size()).isPositive();
        assertThat(reply.json().path("findings").get(0).path("pointer").isString())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aSubmissionIsRefusedWithItsPlaces(byte[] body) {
        for (byte[] whole : new byte[][] {body, within(body)}) {
            Reply reply = Client.post("/submissions", whole);
            assertThat(reply.status()).isIn(400, 422);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.json().path("findings").get(0).path("pointer").isString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aByteOrderMarkIsNoFault(String mark) {
        byte[] report = (mark + new String(Client.report("c1-consultation-2006.json"), UTF_8)).getBytes(UTF_8);
        assertThat(Client.post("/reports", report).status()).isEqualTo(200);
    }

    private static byte[] within(byte[] body) {
        byte[] before = "{\"id\": 7, \"report\": ".getBytes(UTF_8);
        byte[] whole = new byte[before.length + body.length + 1];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(body, 0, whole, before.length, body.length);
        whole[whole.length - 1] = '}';
        return whole;
    }

    private static byte[] bytes(String before, int between, String after) {
        byte[] whole = (before + "?" + after).getBytes(UTF_8);
        whole[before.getBytes(UTF_8).length] = (byte) between;
        return whole;
    }
}
