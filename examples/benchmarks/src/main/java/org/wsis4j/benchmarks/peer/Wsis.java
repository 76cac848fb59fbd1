package org.wsis4j.benchmarks.peer;

import java.util.HashSet;
import java.util.Set;
import org.wsis4j.benchmarks.document.Documents;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;

/** Our reader, then all rules. */
final class Wsis implements Peer<Reading<FacilitatorReport>> {

    private final RuleSet rules = WsisRules.standard();

    @Override
    public Reading<FacilitatorReport> read(byte[] text) {
        return WsisJson.read(text, FacilitatorReport.class);
    }

    @Override
    public int check(Reading<FacilitatorReport> reading) {
        return rules.check(reading, Documents.AS_OF).findings().size();
    }

    @Override
    public Set<String> places(Reading<FacilitatorReport> reading) {
        Set<String> places = new HashSet<>();
        for (Finding finding : rules.check(reading, Documents.AS_OF).findings()) {
            places.add(finding.location().pointer());
        }
        return places;
    }
}
