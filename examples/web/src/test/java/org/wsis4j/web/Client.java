package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Sends requests; of no answer it lets pass what only those who run a host should see. */
final class Client {

    private static final Pattern INTERNALS = Pattern.compile(
            "Exception|org\\.wsis4j|\\bat [a-z]+\\.|java\\.|jakarta|jackson|spring|[Tt]omcat|Caused by|<html",
            Pattern.CASE_INSENSITIVE);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private Client() {}

    /** A request for a path, with its query. */
    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningHost.PORT + path))
                .timeout(Duration.ofSeconds(60));
    }

    /** A text that is sent as JSON. */
    static HttpRequest.Builder post(String path, BodyPublisher body) {
        return to(path).header("Content-Type", "application/json").POST(body);
    }

    static Reply post(String path, String json) {
        return send(post(path, BodyPublishers.ofString(json)));
    }

    static Reply post(String path, byte[] json) {
        return send(post(path, BodyPublishers.ofByteArray(json)));
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), clean(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came, after a look at it. */
    static byte[] clean(byte[] answer) {
        assertThat(new String(answer, StandardCharsets.UTF_8)).doesNotContainPattern(INTERNALS);
        return answer;
    }

    /** One of the reports that lie beside the command line. */
    static byte[] report(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("wsis.root"))
                    .resolve("examples/cli/reports")
                    .resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
