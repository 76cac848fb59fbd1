package org.wsis4j.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.wsis4j.language.Language;

/** Answers that say in which language they are. */
final class Answer {

    private Answer() {}

    /** The beginning of an answer. */
    static ResponseEntity.BodyBuilder in(Language language, int status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** A problem, whatever media types the client accepts. */
    static ResponseEntity<Problem> with(Problem problem) {
        return with(problem, HttpHeaders.EMPTY);
    }

    /** A problem with more headers, such as the methods that are allowed. */
    static ResponseEntity<Problem> with(Problem problem, HttpHeaders more) {
        return in(Language.find(problem.language()).orElse(Language.ENGLISH), problem.status())
                .headers(more)
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }
}
