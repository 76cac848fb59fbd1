package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no decent client sends: they are refused before Spring sees them. */
class RawRequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a%00b HTTP/1.1\r\nHost: x\r\n",
                "GET /a%2Fb HTTP/1.1\r\nHost: x\r\n",
                "GET /reports%ZZ HTTP/1.1\r\nHost: x\r\n",
                "GET /../../x HTTP/1.1\r\nHost: x\r\n",
                "GET /reports;a=b/../x%5C HTTP/1.1\r\nHost: x\r\n",
                "POST /reports?asOf=%ZZ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 0\r\n"
            })
    void aPathThatIsNoneGetsAProblem(String request) throws IOException {
        String answer = answer(request);
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Type: application/problem+json");
        assertThat(answer).contains("\"type\" : \"urn:wsis4j:problem:bad-request\"", "\"status\" : 400");
    }

    @Test
    void itIsInTheLanguageOfTheClientToo() throws IOException {
        String answer = answer("GET /a%00b HTTP/1.1\r\nHost: x\r\nAccept-Language: es\r\n");
        assertThat(answer).contains("Content-Language: es", "La solicitud no se puede leer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /^\u0001 HTTP/1.1\r\nHost: x\r\n",
                "GET /reports HTTP/9.9\r\nHost: x\r\n",
                "GET /reports HTTP/1.1\r\n",
                "nonsense\r\n",
                "POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\n",
                "POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: nonsense\r\n",
                "POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"
            })
    void whatIsNotHttpIsRefused(String request) throws IOException {
        assertThat(answer(request)).containsPattern("^HTTP/1.1 (400|501|505) ");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RunningHost.PORT)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(Client.clean(socket.getInputStream().readAllBytes()), StandardCharsets.UTF_8);
        }
    }
}
