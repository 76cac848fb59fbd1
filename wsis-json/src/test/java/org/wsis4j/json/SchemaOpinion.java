package org.wsis4j.json;

import java.util.List;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Flaw;

/** What a schema has to say of a text, since the reader says it. */
enum SchemaOpinion {
    /** The reader finds no flaw. */
    ACCEPTED,
    /** The reader finds a flaw, and a schema can see it. */
    REFUSED,
    /** All that the reader finds is what no schema can see. */
    OPEN;

    static SchemaOpinion of(byte[] text, Class<? extends Report> kind) {
        List<Flaw> flaws = WsisJson.read(text, kind).flaws();
        if (flaws.isEmpty()) {
            return ACCEPTED;
        }
        return flaws.stream().allMatch(SchemaExceptions::isExempt) ? OPEN : REFUSED;
    }
}
