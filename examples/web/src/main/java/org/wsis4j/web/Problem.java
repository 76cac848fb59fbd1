package org.wsis4j.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;

/**
 * A problem document (RFC 9457).
 *
 * @param type the kind of problem, which is no address
 * @param title the kind in words, in the language of the client
 * @param status that of the answer
 * @param detail what happened, in the language of the client
 * @param instance the path that was asked
 * @param language the language of the words, as its tag
 * @param ruleSet the rules by which a report was checked; empty if none was
 * @param asOf the day for which a report was checked; empty if none was
 * @param findings what was found; empty if the problem is not about a text
 * @param further how many findings there were beyond those; empty if none
 */
@JsonPropertyOrder({
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "language",
    "ruleSet",
    "asOf",
    "findings",
    "further"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String language,
        Optional<String> ruleSet,
        Optional<String> asOf,
        List<ToldFinding> findings,
        Optional<Integer> further) {

    /** The media type of all problems. */
    static final String MEDIA_TYPE = "application/problem+json";

    /** A problem with the status of its kind. */
    static Problem of(ProblemKind kind, Map<String, Object> values, HttpServletRequest request) {
        return of(kind, kind.status(), values, request);
    }

    /** A problem with a status of its own. */
    static Problem of(ProblemKind kind, int status, Map<String, Object> values, HttpServletRequest request) {
        Language language = AcceptLanguage.of(request);
        return new Problem(
                kind.type(),
                kind.title(language),
                status,
                kind.detail(values, language),
                Optional.ofNullable(request.getRequestURI()).orElse(""),
                language.tag(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same problem with what the rules found. */
    Problem with(Assessment assessment, List<ToldFinding> told) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                language,
                Optional.of(assessment.ruleSet()),
                Optional.of(assessment.asOf().toString()),
                told,
                Optional.of(assessment.further()).filter(more -> more > 0));
    }

    /** The same problem with one place that nobody could read. */
    Problem with(ToldFinding told) {
        return new Problem(
                type, title, status, detail, instance, language, ruleSet, asOf, List.of(told), Optional.empty());
    }
}
