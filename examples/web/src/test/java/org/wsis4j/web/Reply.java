package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer.
 *
 * @param status its status
 * @param headers its headers
 * @param bytes its body
 */
record Reply(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    JsonNode json() {
        return MAPPER.readTree(bytes);
    }

    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** The body as a problem of a kind, with all that every problem has. */
    JsonNode problem(ProblemKind kind, String path) {
        JsonNode problem = json();
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo(kind.type());
        assertThat(problem.path("status").asInt()).isEqualTo(status).isEqualTo(kind.status());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContainPattern("\\{[a-z]+[,}]");
        assertThat(problem.path("instance").asString()).isEqualTo(path);
        assertThat(header("Content-Language"))
                .isEqualTo(problem.path("language").asString());
        assertThat(header("Vary")).isEqualTo("Accept-Language");
        assertThat(headers.firstValue("Server")).isEmpty();
        return problem;
    }
}
