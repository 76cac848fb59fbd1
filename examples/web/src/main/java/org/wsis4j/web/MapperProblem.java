package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/** What the mapper of this host could not bind: its place, and none of its words, which name classes. */
final class MapperProblem {

    private static final Map<String, Object> EXAMPLE =
            Map.of("example", new Code("{\"id\": 7, \"report\": {\"type\": \"facilitatorReport\", \"version\": 1}}"));

    private MapperProblem() {}

    /** The problem with a body, by the exception of the mapper; nothing was thrown by it if there was no body. */
    static Problem of(@Nullable Throwable cause, HttpServletRequest request) {
        // A number that is too large for its field is refused by the parser already.
        boolean isRead = cause instanceof DatabindException || cause instanceof InputCoercionException;
        ProblemKind kind = isRead ? ProblemKind.NO_SUBMISSION : ProblemKind.NOT_READ;
        Problem problem = Problem.of(kind, EXAMPLE, request);
        Optional<JacksonException> thrown =
                cause instanceof JacksonException jackson ? Optional.of(jackson) : Optional.empty();
        Optional<TokenStreamLocation> at = thrown.flatMap(from -> Optional.ofNullable(from.getLocation()));
        return problem.with(new ToldFinding(
                Optional.empty(),
                Severity.ERROR.name(),
                thrown.map(MapperProblem::pointer).orElse(""),
                at.map(TokenStreamLocation::getLineNr).filter(line -> line > 0),
                at.map(TokenStreamLocation::getColumnNr).filter(column -> column > 0),
                problem.title(),
                Optional.empty(),
                List.of()));
    }

    private static String pointer(JacksonException thrown) {
        return Location.of(thrown.getPath().stream()
                        .map(step -> step.getPropertyName() == null ? (Object) step.getIndex() : step.getPropertyName())
                        .toArray())
                .pointer();
    }
}
