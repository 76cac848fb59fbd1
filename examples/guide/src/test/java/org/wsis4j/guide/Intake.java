package org.wsis4j.guide;

import java.time.LocalDate;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.catalogue.WsisRules;

/** A tool of somebody, which is to be tested. */
final class Intake {

    private Intake() {}

    // snippet: tool
    static boolean accepts(byte[] json, LocalDate day) {
        return WsisRules.standard().check(WsisJson.read(json), day).isValid();
    }
    // end
}
