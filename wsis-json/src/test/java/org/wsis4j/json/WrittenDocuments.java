package org.wsis4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.annex.AnnexTable;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.comparison.AgainstField;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.rules.comparison.RuleChange;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredOutcome;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/** Documents of which no form is declared, one of each type with all its fields. */
final class WrittenDocuments {

    private static final LocalDate DAY = LocalDate.of(2006, 8, 1);

    private WrittenDocuments() {}

    /** By type. */
    static Map<String, byte[]> full() {
        Map<String, byte[]> full = new LinkedHashMap<>();
        full.put("assessment", WsisJson.write(stored()));
        full.put("waivers", WsisJson.writeWaivers(Collections.nCopies(3, waiver(assessment()))));
        full.put("assessmentComparison", WsisJson.write(comparison(), "flawed.json"));
        full.put("ruleCatalogue", WsisJson.write(rules(2)));
        full.put("progressReport", WsisJson.write(ProgressSamples.world()));
        full.put("annex", annex());
        return full;
    }

    /**
     * Of a flawed text by some rules: findings with and without citations, one that is waived, what is undetermined, arguments in
     * phrases.
     */
    private static Assessment assessment() {
        RuleSet rules = rules(25).withMandatesOf(DAY);
        Reading<FacilitatorReport> flawed = Samples.read(Golden.bytes("flawed.json"));
        return rules.check(flawed, DAY, List.of(waiver(rules.check(flawed, DAY))));
    }

    /** The same, as if a rule had found more than was kept. */
    private static StoredAssessment stored() {
        StoredAssessment all = StoredAssessment.of(assessment(), "flawed.json");
        List<StoredOutcome> outcomes = new ArrayList<>(all.outcomes());
        outcomes.add(0, new StoredOutcome(RuleId.parse("MINE-REP-002"), Verdict.FAILED, Optional.empty(), 7));
        return new StoredAssessment(
                all.document(),
                all.against(),
                all.isValid(),
                all.findings(),
                all.waived(),
                all.missingEvidence(),
                outcomes);
    }

    private static Waiver waiver(Assessment assessment) {
        Finding first = assessment.findings().get(0);
        Optional<Location> place = Optional.of(first.location());
        return new Waiver(first.rule().id(), place, "the minutes are lost", "Head of unit", "memo", DAY, DAY);
    }

    private static AssessmentComparison comparison() {
        List<StoredFinding> findings = StoredAssessment.of(assessment()).findings();
        RuleId rule = RuleId.parse("WSIS-REP-001");
        return new AssessmentComparison(
                List.of(
                        new RuleChange(rule, Optional.of(Verdict.PASSED), Optional.of(Verdict.FAILED)),
                        new RuleChange(rule, Optional.of(Verdict.PASSED), Optional.empty()),
                        new RuleChange(rule, Optional.empty(), Optional.of(Verdict.CRASHED))),
                findings,
                findings,
                findings,
                true,
                false,
                List.of(AgainstField.values()));
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
