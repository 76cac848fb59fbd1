package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredWaivedFinding;

/** An assessment that was stored is read as it was, and says in six languages what it said. */
class StoredAssessmentProperties {

    /** Numbers of reports made in code may be longer than those of a text. */
    private static final Limits WIDE = Limits.standard().withMaxNumberLength(10_000);

    private static final RuleSet ALL = WsisRules.standard().atMost(3);

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.oneOf(
                Arbitraries.of(Reports.kinds())
                        .flatMap(kind -> Reports.any(kind).map(report -> report)),
                Arbitraries.of(Reports.kinds())
                        .flatMap(kind -> Reports.hostile(kind).map(report -> report)),
                Arbitraries.of(Reports.kinds())
                        .flatMap(kind -> Reports.clean(kind).map(report -> report)),
                Arbitraries.of(Breaking.rules()).flatMap(Breaking::exactly));
    }

    @Property(tries = 80)
    void givenAnAssessment_whenWrittenAndRead_thenItIsEqualAndSaysTheSameInEveryLanguage(
            @ForAll("reports") Report report,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 200) Integer> choices) {
        Assessment live = check(report, choices);
        StoredAssessment read = only(WsisJson.readAssessments(WsisJson.write(live), WIDE));

        assertThat(read).isEqualTo(StoredAssessment.of(live));
        for (Language language : Language.values()) {
            assertThat(told(read, language)).isEqualTo(told(live, language));
        }
    }

    @Property(tries = 30)
    void givenAReadAssessment_whenWrittenAgainAnywhere_thenItHasTheSameBytes(
            @ForAll("reports") Report report, @ForAll @Size(max = 2) List<@IntRange(max = 200) Integer> choices) {
        byte[] here = WsisJson.write(check(report, choices), "\u0130.json");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String elsewhere : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(elsewhere));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                StoredAssessment read = only(WsisJson.readAssessments(here, WIDE));
                assertThat(WsisJson.write(read)).as("in %s", elsewhere).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 20)
    void givenSeveralAssessmentsOneAfterAnother_whenRead_thenAllAreThereInOrder(
            @ForAll @Size(min = 1, max = 3) List<@net.jqwik.api.From("reports") Report> reports,
            @ForAll("blanks") String blanks) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<StoredAssessment> written = new ArrayList<>();
        for (Report report : reports) {
            StoredAssessment stored = StoredAssessment.of(ALL.check(report, Reports.CHECKED_ON), "n" + written.size());
            written.add(stored);
            text.writeBytes(WsisJson.write(stored));
            text.writeBytes(blanks.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        List<Reading<StoredAssessment>> readings = WsisJson.readAssessments(text.toByteArray(), WIDE);
        assertThat(readings.stream().map(Reading::document))
                .isEqualTo(written.stream().map(Optional::of).toList());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\n", "\r\n\t ");
    }

    @Property(tries = 500)
    void givenABrokenText_whenRead_thenNothingIsThrownAndWhatIsReadCanBeWrittenAndRead(@ForAll long seed) {
        byte[] broken = Mutations.mutate(Golden.bytes("stored.json"), new Random(seed));
        for (Reading<StoredAssessment> reading : WsisJson.readAssessments(broken)) {
            reading.locate(reading.flaws().stream().map(Flaw::location).toList());
            assertThat(reading.flaws()).allMatch(flaw -> flaw.position().isPresent());
            if (reading.document().isPresent()) {
                StoredAssessment stored = reading.document().get();
                assertThat(only(WsisJson.readAssessments(WsisJson.write(stored))))
                        .isEqualTo(stored);
                assertThat(reading.flaws())
                        .extracting(Flaw::kind)
                        .isSubsetOf(FlawKind.UNKNOWN_FIELD, FlawKind.DUPLICATE_FIELD, FlawKind.UNPAIRED_SURROGATE);
                for (Language language : Language.values()) {
                    assertThat(told(stored, language)).doesNotContainNull();
                }
            }
        }
    }

    @Property(tries = 300)
    void givenAnyBytes_whenRead_thenNothingIsThrownAndSomethingIsTold(@ForAll byte[] text) {
        assertThat(WsisJson.readAssessments(text))
                .isNotEmpty()
                .allMatch(reading -> !reading.flaws().isEmpty());
    }

    private static StoredAssessment only(List<Reading<StoredAssessment>> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).flaws()).isEmpty();
        return readings.get(0).document().orElseThrow();
    }

    private static Assessment check(Report report, List<Integer> choices) {
        List<Finding> findings = ALL.check(report, Reports.CHECKED_ON).findings();
        List<Waiver> waivers = choices.stream()
                .filter(choice -> !findings.isEmpty())
                .map(choice -> waiver(findings.get(choice % findings.size()), choice))
                .toList();
        return ALL.check(report, Reports.CHECKED_ON, waivers);
    }

    private static Waiver waiver(Finding finding, int choice) {
        return new Waiver(
                finding.rule().id(),
                choice % 3 == 0 ? Optional.empty() : Optional.of(finding.location()),
                "\u0644\u0627 \u0628\u062f\u0007",
                "Head of unit",
                "memo",
                LocalDate.MIN,
                LocalDate.MAX);
    }

    private static List<String> told(StoredAssessment stored, Language language) {
        List<String> told = new ArrayList<>();
        for (StoredFinding finding : stored.findings()) {
            told.add(finding.message(language) + finding.hint(language));
        }
        for (StoredWaivedFinding one : stored.waived()) {
            told.add(one.finding().message(language) + one.finding().hint(language));
        }
        for (StoredMissingEvidence gap : stored.missingEvidence()) {
            told.add(gap.says().text(language));
        }
        stored.outcomes()
                .forEach(outcome -> outcome.reason()
                        .map((StoredMessage reason) -> reason.text(language))
                        .ifPresent(told::add));
        return told;
    }

    private static List<String> told(Assessment live, Language language) {
        List<String> told = new ArrayList<>();
        for (Finding finding : live.findings()) {
            told.add(finding.message(language) + finding.hint(language));
        }
        for (WaivedFinding one : live.waived()) {
            told.add(one.finding().message(language) + one.finding().hint(language));
        }
        for (Outcome outcome : live.outcomes()) {
            for (MissingEvidence gap : outcome.missingEvidence()) {
                told.add(gap.says().text(language));
            }
        }
        live.outcomes()
                .forEach(outcome ->
                        outcome.reason().map(reason -> reason.text(language)).ifPresent(told::add));
        return told;
    }
}
