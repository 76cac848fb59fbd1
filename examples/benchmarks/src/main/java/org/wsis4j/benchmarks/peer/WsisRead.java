package org.wsis4j.benchmarks.peer;

import java.util.Set;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.reading.Reading;

/** Our reader, with all that is wrong with the form, and no rules. */
final class WsisRead implements Peer<Reading<FacilitatorReport>> {

    @Override
    public Reading<FacilitatorReport> read(byte[] text) {
        return WsisJson.read(text, FacilitatorReport.class);
    }

    @Override
    public int check(Reading<FacilitatorReport> reading) {
        return reading.flaws().size();
    }

    @Override
    public Set<String> places(Reading<FacilitatorReport> reading) {
        return Set.of();
    }
}
