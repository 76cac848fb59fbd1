package org.wsis4j.obligation;

import java.util.List;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/** The file of obligations. */
final class ObligationFile {

    private ObligationFile() {}

    static List<Obligation> read() {
        Actors actors = Actors.standard();
        return FactFile.read(
                ObligationFile.class,
                "obligations.tsv",
                row -> new Obligation(
                        row.text("key"),
                        row.text("task"),
                        row.list("actors", actors::require),
                        row.list("via", actors::require),
                        row.list("recipients", actors::require),
                        row.oneOf("periodicity", Periodicity.values()),
                        row.list("due", Dating::parse),
                        row.oneOf("modality", Modality.values()),
                        Dating.parse(row.text("from")),
                        row.optional("to").map(Dating::parse).map(Dating::latest),
                        row.optional("replaced-by"),
                        row.oneOf("channel", Channel.values()),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.oneOf("confidence", Confidence.values()),
                        row.optional("note")));
    }
}
