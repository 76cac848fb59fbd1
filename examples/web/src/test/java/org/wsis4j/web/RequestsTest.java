package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private static final int MOST = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/submissions"})
    void aBodyThatIsTooLongIsRefusedByItsLength(String path) {
        Reply reply = Client.post(path, blanks(MOST + 1));
        assertThat(reply.problem(ProblemKind.TOO_LARGE, path).path("detail").asString())
                .contains("1,048,576");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/submissions"})
    void aBodyThatIsTooLongIsRefusedWithoutLengthToo(String path) {
        byte[] body = blanks(3 * MOST);
        Reply reply =
                Client.send(Client.post(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        reply.problem(ProblemKind.TOO_LARGE, path);
    }

    @Test
    void aBodyOfJustTheLimitIsRead() {
        byte[] report = Client.report("c1-consultation-2006.json");
        byte[] body = blanks(MOST);
        System.arraycopy(report, 0, body, 0, report.length);
        assertThat(Client.post("/reports", body).status()).isEqualTo(200);
        Reply chunked = Client.send(
                Client.post("/reports", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertThat(chunked.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=none-such",
                "a b",
                "/",
                "application/problem+json"
            })
    void anotherKindOfContentIsNotRead(String type) {
        Reply reply =
                Client.send(Client.to("/reports").header("Content-Type", type).POST(BodyPublishers.ofString("asOf=x")));
        assertThat(reply.problem(ProblemKind.WRONG_MEDIA_TYPE, "/reports")
                        .path("detail")
                        .asString())
                .contains("application/json");
    }

    @Test
    void contentWithoutItsKindIsNotRead() {
        Client.send(Client.to("/submissions").POST(BodyPublishers.ofString("{}")))
                .problem(ProblemKind.WRONG_MEDIA_TYPE, "/submissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "TRACE", "BREW"})
    void anotherMethodIsNotPossible(String method) {
        Reply reply = Client.send(Client.to("/reports").method(method, BodyPublishers.noBody()));
        assertThat(reply.problem(ProblemKind.WRONG_METHOD, "/reports")
                        .path("detail")
                        .asString())
                .contains(method);
        assertThat(reply.header("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/error",
                "/reports/",
                "/reports/7",
                "/Reports",
                "/actuator",
                "/index.html",
                "/org.wsis",
                "/%E2%80%AE"
            })
    void anUnknownPathIsNotFound(String path) {
        Client.send(Client.to(path)).problem(ProblemKind.NOT_FOUND, path);
        Client.post(path, "{}").problem(ProblemKind.NOT_FOUND, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports?asOf=%25ZZ", "/reports?%00", "/reports?=", "/reports?a=%FF"})
    void aQueryOfAnyFormIsRefused(String path) {
        assertThat(Client.post(path, "{}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png;q=0.5", "nonsense", "application/json;q=0"})
    void aProblemIsAProblemWhateverIsAccepted(String accepted) {
        Client.send(Client.post("/reports", BodyPublishers.ofString("[]")).header("Accept", accepted))
                .problem(ProblemKind.NO_DOCUMENT, "/reports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void aFaultOfTheHostTellsNothingOfIt(String kind) {
        String path = "/faults/" + kind;
        Client.post(path, "{}").problem(ProblemKind.FAILURE, path);
    }

    private static byte[] blanks(int length) {
        byte[] blanks = new byte[length];
        Arrays.fill(blanks, " ".getBytes(StandardCharsets.US_ASCII)[0]);
        return blanks;
    }
}
