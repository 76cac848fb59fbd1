package org.wsis4j.json;

import java.util.List;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;

/** What a schema has to say of a text, since the reader says it. */
enum SchemaOpinion {
    /** The reader finds no flaw. */
    ACCEPTED,
    /** The reader finds a flaw, and a schema can see it. */
    REFUSED,
    /** All that the reader finds is what no schema can see, or a field hides another one. */
    OPEN;

    static SchemaOpinion of(byte[] text, String type) {
        List<Flaw> flaws = flaws(text, type);
        if (flaws.isEmpty()) {
            return ACCEPTED;
        }
        // Parsers show one of several fields of a name, so that nobody sees what is wrong with the others.
        boolean isHidden = flaws.stream().anyMatch(flaw -> flaw.kind() == FlawKind.DUPLICATE_FIELD);
        return isHidden || flaws.stream().allMatch(SchemaExceptions::isExempt) ? OPEN : REFUSED;
    }

    /** What the reader of documents of a type finds. */
    static List<Flaw> flaws(byte[] text, String type) {
        return switch (type) {
            case "assessment" ->
                WsisJson.readAssessments(text).stream()
                        .flatMap(reading -> reading.flaws().stream())
                        .toList();
            case "waivers" -> WsisJson.readWaivers(text).flaws();
            default -> WsisJson.read(text, SchemaDocuments.kindOf(type)).flaws();
        };
    }
}
