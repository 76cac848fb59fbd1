package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wsis4j.rules.wording.Argument.Code;
import org.wsis4j.rules.wording.Argument.Text;

/** Answers for whatever was thrown, in words of this host: the message of an exception is for whoever runs it. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** A problem. */
    @ExceptionHandler
    ResponseEntity<Problem> answer(Exception thrown, HttpServletRequest request) {
        if (isTooLarge(thrown)) {
            return answer(ProblemKind.TOO_LARGE, request);
        }
        if (thrown instanceof Refusal refusal) {
            return Answer.with(Problem.of(refusal.kind(), refusal.values(), request));
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return Answer.with(MapperProblem.of(thrown.getCause(), request));
        }
        if (thrown instanceof ErrorResponse error) {
            return answer(error, request);
        }
        if (thrown instanceof IOException || thrown instanceof InvalidParameterException) {
            return answer(ProblemKind.BAD_REQUEST, request);
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), thrown);
        return answer(ProblemKind.FAILURE, request);
    }

    /** What Spring refused by itself, with its headers, such as those that say what is allowed. */
    private static ResponseEntity<Problem> answer(ErrorResponse error, HttpServletRequest request) {
        int status = error.getStatusCode().value();
        Problem problem = Problem.of(kind(status), status, values(request), request);
        return Answer.with(problem, error.getHeaders());
    }

    private static ResponseEntity<Problem> answer(ProblemKind kind, HttpServletRequest request) {
        return Answer.with(Problem.of(kind, values(request), request));
    }

    /** The kind of problem that a status tells by itself. */
    static ProblemKind kind(int status) {
        return Stream.of(
                        ProblemKind.NOT_FOUND,
                        ProblemKind.WRONG_METHOD,
                        ProblemKind.TOO_LARGE,
                        ProblemKind.WRONG_MEDIA_TYPE)
                .filter(kind -> kind.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemKind.BAD_REQUEST : ProblemKind.FAILURE);
    }

    /** What the words about such a problem may name. */
    static Map<String, Object> values(HttpServletRequest request) {
        return Map.of(
                "method", new Text(Optional.ofNullable(request.getMethod()).orElse("")),
                "type",
                        new Text(Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
                                .orElse("")),
                "json", new Code(MediaType.APPLICATION_JSON_VALUE),
                "example", new Code("POST /reports?asOf=2006-07-20"),
                "limit", BodyLimit.LIMITS.maxBytes());
    }

    /** Whoever reads a body may have wrapped it. */
    private static boolean isTooLarge(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return true;
            }
        }
        return false;
    }
}
