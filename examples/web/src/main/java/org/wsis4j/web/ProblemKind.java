package org.wsis4j.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsis4j.language.Language;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/** Why a request has no good answer; clients tell the kinds apart by their type. */
enum ProblemKind {
    /** A report was read, and rules found errors in it. */
    NOT_VALID(422),
    /** JSON, but no document that is known. */
    NO_DOCUMENT(422),
    /** No JSON, or more of it than is taken in. */
    NOT_READ(400),
    /** JSON, but not what a submission looks like. */
    NO_SUBMISSION(400),
    /** A parameter has a value that cannot be used. */
    BAD_PARAMETER(400),
    /** A parameter that nobody here asks for. */
    UNKNOWN_PARAMETER(400),
    /** What HTTP itself does not allow. */
    BAD_REQUEST(400),
    /** Nothing is under that path. */
    NOT_FOUND(404),
    /** Something is under that path, but not for this method. */
    WRONG_METHOD(405),
    /** More bytes than are read. */
    TOO_LARGE(413),
    /** Another kind of content than is read. */
    WRONG_MEDIA_TYPE(415),
    /** A fault of this host. */
    FAILURE(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The status of the answer. */
    int status() {
        return status;
    }

    /** The kind as others see it, by a name of the same form as those of the schemas. */
    String type() {
        return "urn:wsis4j:problem:" + key();
    }

    String title(Language language) {
        return new Message(key() + ".title", Map.of(), Words.WORDS).text(language);
    }

    String detail(Map<String, Object> values, Language language) {
        Map<String, Argument> arguments = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> Argument.of(value.getValue())));
        return new Message(key() + ".detail", arguments, Words.WORDS).text(language);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
