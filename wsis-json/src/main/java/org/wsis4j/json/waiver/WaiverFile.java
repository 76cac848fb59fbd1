package org.wsis4j.json.waiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.form.Building;
import org.wsis4j.json.shape.DocumentReader;
import org.wsis4j.json.shape.Field;
import org.wsis4j.json.shape.FixedField;
import org.wsis4j.json.shape.Leftovers;
import org.wsis4j.json.shape.Shape;
import org.wsis4j.json.text.Bounds;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

/** The text that holds waivers, while it is read or written. */
public final class WaiverFile implements Draft {

    private static final Shape<WaiverFile, WaiverFile> SHAPE = Shape.of(
            new Building<>(WaiverFile::new, file -> file, (file, unread) -> {}),
            List.of(FixedField.text("type", "waivers"), FixedField.number("version", 1), new Waivers()));

    private final List<Waiver> waivers = new ArrayList<>();

    /**
     * Reads waivers.
     *
     * @param bytes the text, or one byte more than the limit of it; nobody else changes it
     */
    public static Reading<List<Waiver>> read(byte[] bytes, Bounds bounds) {
        Reading<WaiverFile> reading = DocumentReader.read(bytes, SHAPE, bounds);
        // What another version means by its fields is not known, and nothing is waived by a guess.
        boolean isOther = reading.flaws().stream().anyMatch(flaw -> flaw.kind() == FlawKind.OTHER_DOCUMENT);
        return new Reading<>(
                reading.document().filter(file -> !isOther).map(file -> List.copyOf(file.waivers)),
                reading.flaws(),
                reading.locator());
    }

    public static byte[] write(List<Waiver> waivers) {
        WaiverFile file = new WaiverFile();
        file.waivers.addAll(waivers);
        JsonText out = new JsonText();
        SHAPE.write(out, file);
        return out.toBytes();
    }

    /** The list of waivers. Unlike the lists of reports it keeps the good ones beside the bad. */
    private static final class Waivers extends Field<WaiverFile, WaiverFile> {

        Waivers() {
            super("waivers");
        }

        @Override
        public void read(Cursor at, WaiverFile file, Leftovers kept) {
            if (at.token() != Token.LIST) {
                at.wrongType(Phrases.suchAs("list", example()));
                at.skip();
                return;
            }
            while (at.next() != Token.LIST_END) {
                Waiver waiver = WaiverKind.WAIVER.read(at);
                if (waiver == null) {
                    at.skip();
                } else {
                    file.waivers.add(waiver);
                }
            }
        }

        @Override
        public void write(JsonText out, WaiverFile file) {
            out.name(name()).beginList();
            file.waivers.forEach(waiver -> WaiverKind.WAIVER.write(out, waiver));
            out.endList();
        }

        @Override
        public boolean isNeeded() {
            return true;
        }

        @Override
        public String example() {
            return "[" + WaiverKind.WAIVER.example() + "]";
        }

        @Override
        public Optional<Shape<?, ?>> shape() {
            return Optional.of(WaiverDraft.SHAPE);
        }
    }
}
