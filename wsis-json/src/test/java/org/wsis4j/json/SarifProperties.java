package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.json.text.Utf8;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;

/** A log is valid and complete, whatever the report and the language. */
class SarifProperties {

    private static final RuleSet RULES = WsisRules.standard();

    /** A report that breaks a rule. */
    private record Broken(RuleId rule, Report report) {}

    @Property(tries = 20)
    void givenABrokenReport_whenWritten_thenTheLogIsValidAndHasEveryFinding(
            @ForAll("broken") Broken broken, @ForAll Language language, @ForAll boolean waived) {
        LocalDate day = Breaking.day(broken.rule());
        Waiver waiver = new Waiver(broken.rule(), Optional.empty(), "a reason", "somebody", "a memo", day, day);
        List<Waiver> waivers = waived ? List.of(waiver) : List.of();
        Assessment assessment = RULES.check(WsisJson.read(WsisJson.write(broken.report())), day, waivers);

        isComplete(assessment, language);
        if (waived) {
            assertThat(assessment.waived()).isNotEmpty();
        }
    }

    @Property(tries = 20)
    void givenAnyText_whenWritten_thenTheLogIsValidAndHasEveryFinding(
            @ForAll("drafts") Report report, @ForAll Language language, @ForAll long seed) {
        byte[] text = Mutations.mutate(WsisJson.write(report), new Random(seed));

        isComplete(RULES.check(WsisJson.read(text), Reports.CHECKED_ON), language);
    }

    private static void isComplete(Assessment assessment, Language language) {
        String log = SarifOracle.log(RULES, language, "a.json", assessment);

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.results(log))
                .hasSize(assessment.findings().size() + assessment.waived().size())
                .filteredOn(result -> result.has("suppressions"))
                .hasSize(assessment.waived().size());
        assertThat(SarifOracle.fingerprints(log)).doesNotHaveDuplicates();
        assertThat(SarifOracle.results(log))
                .allSatisfy(result -> assertThat(RULES.rules()
                                .get(result.get("ruleIndex").intValue())
                                .id())
                        .hasToString(result.get("ruleId").stringValue()));
        byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.valid(bytes, bytes.length)).isEqualTo(bytes.length);
        assertThat(SarifOracle.log(RULES, language, "a.json", assessment)).isEqualTo(log);
    }

    @Provide
    Arbitrary<Broken> broken() {
        return Arbitraries.of(Breaking.rules())
                .flatMap(rule -> Breaking.exactly(rule).map(report -> new Broken(rule, report)));
    }

    @Provide
    Arbitrary<Report> drafts() {
        return Arbitraries.of(Reports.kinds()).flatMap(kind -> Reports.any(kind).map(report -> report));
    }
}
