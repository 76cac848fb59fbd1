package org.wsis4j.json.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Part;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.stored.StoredCitation;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredWaivedFinding;
import org.wsis4j.source.Modality;

/** Reads stored findings, with the decision to accept them if there is one, and stored gaps. */
final class FindingReader {

    private static final Part<Severity> SEVERITY = StoredParts.oneOf(Severity.values());
    private static final Part<Basis> BASIS = StoredParts.oneOf(Basis.values());
    private static final Part<Modality> MODALITY = StoredParts.oneOf(Modality.values());
    private static final Part<List<StoredCitation>> CITATIONS =
            new Part<>("{\"paragraph\": \"E/2006/85:17\"}", FindingReader::citation).list();
    private static final Part<Decision> DECISION =
            new Part<>("{\"reason\": \"the minutes are lost\"}", FindingReader::decision);

    private FindingReader() {}

    static @Nullable StoredFinding finding(Cursor at) {
        int from = at.start();
        Fields fields = new Fields();
        Slots slots = Slots.in(fields);
        return fields.read(at) ? slots.get(at, from) : null;
    }

    static @Nullable StoredWaivedFinding waived(Cursor at) {
        int from = at.start();
        Fields fields = new Fields();
        Slots slots = Slots.in(fields);
        Fields.Slot<Decision> decision = fields.one("waiver", DECISION);
        StoredFinding finding = fields.read(at) ? slots.get(at, from) : null;
        if (finding == null) {
            return null;
        }
        Optional<Location> outside =
                decision.get().place().filter(place -> !finding.location().isWithin(place));
        if (outside.isPresent()) {
            String right = "\"" + Words.shortened(finding.location().pointer()) + "\"";
            at.flaw(
                    FlawKind.WRONG_TYPE,
                    at.location().child("waiver").child("place"),
                    from,
                    Phrases.text("theText", Words.shortened(outside.get().pointer())),
                    Phrases.suchAs("text", right));
            return null;
        }
        return new StoredWaivedFinding(finding, decision.get().of(finding.rule()));
    }

    static @Nullable StoredMissingEvidence undetermined(Cursor at) {
        int from = at.start();
        Fields fields = new Fields();
        Fields.Slot<RuleId> rule = fields.one("rule", StoredParts.RULE);
        PlaceSlots place = PlaceSlots.in(fields);
        MessageReader.Needed says = MessageReader.Needed.in(fields);
        return fields.read(at) && place.isWhole(at, from)
                ? new StoredMissingEvidence(rule.get(), place.location().get(), place.position(), says.get())
                : null;
    }

    private static @Nullable StoredCitation citation(Cursor at) {
        Fields fields = new Fields();
        Fields.Slot<String> paragraph = fields.one("paragraph", StoredParts.TEXT);
        Fields.Slot<Modality> modality = fields.one("modality", MODALITY);
        Fields.Slot<String> words = fields.one("anchorWords", StoredParts.TEXT);
        return fields.read(at) ? new StoredCitation(paragraph.get(), modality.get(), words.get()) : null;
    }

    private static @Nullable Decision decision(Cursor at) {
        int from = at.start();
        Fields fields = new Fields();
        var place = fields.maybe("place", StoredParts.PLACE);
        var reason = fields.one("reason", StoredParts.WORDS);
        var decidedBy = fields.one("decidedBy", StoredParts.WORDS);
        var document = fields.one("document", StoredParts.WORDS);
        var first = fields.one("from", StoredParts.DAY);
        var last = fields.one("lastDay", StoredParts.DAY);
        if (!fields.read(at)) {
            return null;
        }
        if (last.get().isBefore(first.get())) {
            at.flaw(
                    FlawKind.WRONG_TYPE,
                    at.location().child("lastDay"),
                    from,
                    Phrases.text("theText", last.get().toString()),
                    Phrases.suchAs("day", "\"" + first.get() + "\""));
            return null;
        }
        return new Decision(place.find(), reason.get(), decidedBy.get(), document.get(), first.get(), last.get());
    }

    /** A waiver before it is known of which rule. */
    private record Decision(
            Optional<Location> place,
            String reason,
            String decidedBy,
            String document,
            LocalDate from,
            LocalDate lastDay) {

        Waiver of(RuleId rule) {
            return new Waiver(rule, place, reason, decidedBy, document, from, lastDay);
        }
    }

    /** Where something is: in the document, and perhaps in its text. */
    private record PlaceSlots(Fields.Slot<Location> location, Fields.Slot<Integer> line, Fields.Slot<Integer> column) {

        static PlaceSlots in(Fields fields) {
            return new PlaceSlots(
                    fields.one("location", StoredParts.PLACE),
                    fields.maybe("line", StoredParts.COUNT),
                    fields.maybe("column", StoredParts.COUNT));
        }

        /** A line without column is no position, nor is a column without line. */
        boolean isWhole(Cursor at, int from) {
            boolean whole = line.find().isPresent() == column.find().isPresent();
            if (!whole) {
                Fields.tellMissing(line.find().isPresent() ? "column" : "line", StoredParts.COUNT, at, from);
            }
            return whole;
        }

        Optional<Position> position() {
            return line.find().map(number -> new Position(number, column.get()));
        }
    }

    private record Slots(
            Fields.Slot<RuleId> rule,
            Fields.Slot<Severity> severity,
            PlaceSlots place,
            MessageReader.Needed says,
            Fields.Slot<String> hint,
            Fields.Slot<Boolean> missing,
            Fields.Slot<Basis> basis,
            Fields.Slot<List<StoredCitation>> citations) {

        static Slots in(Fields fields) {
            return new Slots(
                    fields.one("rule", StoredParts.RULE),
                    fields.one("severity", SEVERITY),
                    PlaceSlots.in(fields),
                    MessageReader.Needed.in(fields),
                    fields.one("hint", StoredParts.TEXT),
                    fields.one("missing", StoredParts.TRUTH),
                    fields.one("basis", BASIS),
                    fields.one("citations", CITATIONS));
        }

        @Nullable
        StoredFinding get(Cursor at, int from) {
            return place.isWhole(at, from)
                    ? new StoredFinding(
                            rule.get(),
                            severity.get(),
                            basis.get(),
                            citations.get(),
                            place.location().get(),
                            place.position(),
                            says.get(),
                            hint.get(),
                            missing.get())
                    : null;
        }
    }
}
