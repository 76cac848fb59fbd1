package org.wsis4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.annex.AnnexTable;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/** Documents that are only written, one of each type with all its fields. */
final class WrittenDocuments {

    private static final LocalDate DAY = LocalDate.of(2006, 8, 1);

    private WrittenDocuments() {}

    /** By type. */
    static Map<String, byte[]> full() {
        Map<String, byte[]> full = new LinkedHashMap<>();
        full.put("assessment", assessment());
        full.put("ruleCatalogue", WsisJson.write(rules(2)));
        full.put("progressReport", WsisJson.write(ProgressSamples.world()));
        full.put("annex", annex());
        return full;
    }

    /** Of a flawed text by some rules: findings with and without citations, what is undetermined, arguments in phrases. */
    private static byte[] assessment() {
        return WsisJson.write(rules(25).check(Samples.read(Golden.bytes("flawed.json")), DAY), "flawed.json");
    }

    /** Some rules of the library, and one with a term. */
    static RuleSet rules(int most) {
        Rule<FacilitatorReport> dated = Rule.rule("MINE-REP-001", FacilitatorReport.class)
                .severity(Severity.INFO)
                .asks(Paragraph.parse("E/2006/85:17"), Modality.BINDING, "words")
                .until(LocalDate.of(2025, 12, 16), Paragraph.parse("A/RES/80/173:124"))
                .check((report, found) -> {});
        List<Rule<?>> rules = new ArrayList<>(
                WsisRules.standard().rules().stream().limit(most).toList());
        rules.add(dated);
        return RuleSet.of("SOME", List.copyOf(rules));
    }

    private static byte[] annex() {
        Path printed = Path.of(System.getProperty("wsis.root", ".."))
                .resolve("wsis-model/src/test/resources/org/wsis4j/annex/annex-2006-02-24.txt");
        try {
            return WsisJson.write(AnnexTable.parse(Files.readString(printed) + "\n\tC9\n\tITU/[APC"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] assessment(FacilitatorReport report, LocalDate asOf, Optional<String> name) {
        Assessment assessment = WsisRules.standard().check(report, asOf);
        return name.map(document -> WsisJson.write(assessment, document)).orElseGet(() -> WsisJson.write(assessment));
    }
}
