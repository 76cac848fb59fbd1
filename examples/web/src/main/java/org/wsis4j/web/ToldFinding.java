package org.wsis4j.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/**
 * A finding as clients see it.
 *
 * @param rule the id of the rule, such as {@code WSIS-REP-001}; empty for what the mapper of this host refused
 * @param severity {@code ERROR}, {@code WARNING} or {@code INFO}
 * @param pointer where it is in the document of the client, as a JSON Pointer
 * @param line counted from 1; empty if the text is not at hand any more
 * @param column counted from 1; empty as {@code line}
 * @param message what is wrong, in the language of the client
 * @param hint how to mend it, in the language of the client
 * @param paragraphs what the rule rests on, such as {@code E/2006/85:37}; empty for rules of the house
 */
@JsonPropertyOrder({"rule", "severity", "pointer", "line", "column", "message", "hint", "paragraphs"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ToldFinding(
        Optional<String> rule,
        String severity,
        String pointer,
        Optional<Integer> line,
        Optional<Integer> column,
        String message,
        Optional<String> hint,
        List<String> paragraphs) {

    /** A finding of the library, in a report that stands at a place. */
    static ToldFinding of(Finding finding, Location place, Optional<Position> position, Language language) {
        return new ToldFinding(
                Optional.of(finding.rule().id().toString()),
                finding.severity().name(),
                place.pointer() + finding.location().pointer(),
                position.map(Position::line),
                position.map(Position::column),
                finding.message(language),
                Optional.of(finding.hint(language)),
                finding.rule().citations().stream()
                        .map(citation -> citation.paragraph().toString())
                        .toList());
    }
}
