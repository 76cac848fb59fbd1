package org.wsis4j.json.assessment;

import java.util.Optional;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.stored.StoredCitation;
import org.wsis4j.rules.stored.StoredFinding;

/** Writes stored findings; {@code FindingReader} reads them. */
final class FindingWriter {

    private final JsonText out;
    private final MessageWriter messages;

    FindingWriter(JsonText out, MessageWriter messages) {
        this.out = out;
        this.messages = messages;
    }

    /** A finding, with the decision to accept it if there is one. */
    void write(StoredFinding finding, Optional<Waiver> waiver) {
        out.beginObject().name("rule").text(finding.rule().toString());
        out.name("severity").text(finding.severity().name());
        place(finding.location(), finding.position());
        out.name("message").text(finding.says().text());
        out.name("hint").text(finding.hint());
        messages.says(finding.says());
        out.name("missing").bare(Boolean.toString(finding.isMissing()));
        out.name("basis").text(finding.basis().name());
        out.name("citations").beginList();
        finding.citations().forEach(this::citation);
        out.endList();
        waiver.ifPresent(this::waiver);
        out.endObject();
    }

    private void citation(StoredCitation citation) {
        out.beginObject();
        out.name("paragraph").text(citation.paragraph());
        out.name("modality").text(citation.modality().name());
        out.name("anchorWords").text(citation.anchorWords());
        out.endObject();
    }

    /** Its rule is that of the finding. */
    private void waiver(Waiver waiver) {
        out.name("waiver").beginObject();
        waiver.place().ifPresent(place -> out.name("place").text(place.pointer()));
        out.name("reason").text(waiver.reason());
        out.name("decidedBy").text(waiver.decidedBy());
        out.name("document").text(waiver.document());
        out.name("from").text(waiver.from().toString());
        out.name("lastDay").text(waiver.lastDay().toString());
        out.endObject();
    }

    /** A place, with its position in the text if it has one. */
    void place(Location location, Optional<Position> position) {
        out.name("location").text(location.pointer());
        position.ifPresent(at -> {
            out.name("line").bare(Integer.toString(at.line()));
            out.name("column").bare(Integer.toString(at.column()));
        });
    }
}
