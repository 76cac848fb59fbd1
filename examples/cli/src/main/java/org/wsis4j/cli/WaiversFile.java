package org.wsis4j.cli;

import java.util.List;
import java.util.Optional;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Reading;

/** Reads decisions; with one that cannot be read nothing is checked, since it would not be known what was meant. */
final class WaiversFile {

    private WaiversFile() {}

    /** Empty if there is anything wrong, and then all of it is said. */
    static Optional<List<Waiver>> read(Console console, String file, Language language) {
        Reading<List<Waiver>> reading = Input.read(console, file, WsisJson::readWaivers);
        for (Flaw flaw : reading.flaws()) {
            String place = flaw.location().pointer().isEmpty() ? "" : " " + flaw.location();
            String position = flaw.position().map(at -> " (" + at + ")").orElse("");
            console.err()
                    .println("wsis: " + Printable.of("'" + file + "'" + place + position) + ": "
                            + Printable.withIsolates(flaw.says().text(language) + ". "
                                    + flaw.hint().text(language)));
        }
        return reading.flaws().isEmpty() ? reading.document() : Optional.empty();
    }
}
