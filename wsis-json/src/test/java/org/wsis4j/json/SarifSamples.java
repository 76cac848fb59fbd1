package org.wsis4j.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Texts;

/** A few rules, some of the library and some that do what no rule of the library does, and a text that breaks them. */
final class SarifSamples {

    static final LocalDate AS_OF = LocalDate.of(2006, 8, 1);

    private static final Texts WORDS = (language, key) -> switch (key.substring(key.indexOf('.') + 1)) {
        case "title" -> Optional.of("A rule of one's own");
        case "message" -> Optional.of("here stands {text}");
        case "hint" -> Optional.of("Write something else");
        default -> Optional.empty();
    };

    /** A rule that crashes. */
    static final Rule<FacilitatorReport> CRASHES = Rule.rule("ACME-REP-001", FacilitatorReport.class)
            .severity(Severity.WARNING)
            .texts(WORDS)
            .check((report, found) -> {
                throw new IllegalStateException("a fault of the rule");
            });

    /** A rule that finds the same three times. */
    static final Rule<FacilitatorReport> REPEATS = Rule.rule("ACME-REP-002", FacilitatorReport.class)
            .severity(Severity.ERROR)
            .texts(WORDS)
            .check((report, found) -> {
                for (int i = 0; i < 3; i++) {
                    found.at("results", 0)
                            .with("text", "{0} [a link](https://example.org)")
                            .add();
                }
            });

    /** Eight rules of the library and two others. */
    static final RuleSet FEW = RuleSet.of(
            "FEW",
            Stream.concat(
                            Stream.of(
                                            "WSIS-JSN-004",
                                            "WSIS-JSN-005",
                                            "WSIS-JSN-006",
                                            "WSIS-REP-004",
                                            "WSIS-REP-006",
                                            "WSIS-REP-008",
                                            "WSIS-TIME-001",
                                            "WSIS-WAV-001")
                                    .map(id -> WsisRules.standard()
                                            .find(RuleId.parse(id))
                                            .orElseThrow()),
                            Stream.of(CRASHES, REPEATS))
                    .<Rule<?>>map(rule -> rule)
                    .toList());

    private SarifSamples() {}

    static Waiver waiver(String rule, String place) {
        return new Waiver(
                RuleId.parse(rule),
                Optional.of(new Location(place)),
                "the file of 2006 stays as it was \u2013 \u0647\u0643\u0630\u0627",
                "Head of unit",
                "memo of 2006-03-01",
                LocalDate.of(2006, 3, 1),
                LocalDate.of(2006, 12, 31));
    }

    /** What the few rules say of the flawed text of the golden files, of which two findings are waived or were to be. */
    static Assessment flawed() {
        List<Waiver> waivers = List.of(waiver("WSIS-JSN-006", "/titel"), waiver("WSIS-JSN-005", "/nowhere"));
        return FEW.check(Samples.read(Golden.bytes("flawed.json")), AS_OF, waivers);
    }
}
