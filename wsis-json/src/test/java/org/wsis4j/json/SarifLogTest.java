package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.wsis4j.json.SarifSamples.AS_OF;
import static org.wsis4j.json.SarifSamples.FEW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.corpus.Corpus;
import tools.jackson.databind.JsonNode;

class SarifLogTest {

    private static String flawed(Language language) {
        return SarifOracle.log(FEW, language, "reports/flawed.json", SarifSamples.flawed());
    }

    /** A log without what changes with every version and every new fact. */
    private static byte[] steady(String log) {
        return log.replaceAll("\"(semanticVersion|library|facts)\": \"[^\"]+\"", "\"$1\": \"0.0.0\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String of(String text) {
        return SarifOracle.log(FEW, Language.ENGLISH, "a.json", FEW.check(Samples.read(text), AS_OF));
    }

    @Test
    void givenAFlawedText_whenChecked_thenItsLogIsTheGoldenFile() {
        Golden.assertMatches("sarif.json", steady(flawed(Language.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource
    void givenALanguage_whenALogIsWritten_thenItIsValidAndOnlyTheWordsAreOther(Language language) {
        String log = flawed(language);

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.run(log).get("language").stringValue()).isEqualTo(language.tag());
        assertThat(SarifOracle.fingerprints(log)).isEqualTo(SarifOracle.fingerprints(flawed(Language.ENGLISH)));
        assertThat(SarifOracle.results(log).get(0).at("/message/text").stringValue())
                .isEqualTo(shown(SarifSamples.flawed().findings().get(0).message(language)
                        + "\n"
                        + SarifSamples.flawed().findings().get(0).hint(language)));
    }

    private static String shown(String message) {
        return message.replace("{", "{{").replace("}", "}}");
    }

    @Test
    void givenALog_whenItsRunIsRead_thenItSaysWhatWasCheckedAgainstWhat() {
        JsonNode run = SarifOracle.run(flawed(Language.ENGLISH));
        CheckedAgainst against = SarifSamples.flawed().against();

        assertThat(run.at("/tool/driver/semanticVersion").asString()).isEqualTo(against.library());
        assertThat(run.at("/properties/checkedAgainst/library").asString()).isEqualTo(against.library());
        assertThat(run.at("/properties/checkedAgainst/facts").asString()).isEqualTo(against.facts());
        assertThat(run.at("/properties/checkedAgainst/rules").asString()).isEqualTo(FEW.digest());
        assertThat(run.at("/properties/checkedAgainst/asOf").asString()).isEqualTo("2006-08-01");
    }

    /** An oracle that accepts everything would be none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"startLine\": 5 | \"startLine\": 0",
                "\"level\": \"note\" | \"level\": \"info\"",
                "\"text\": \"a date | \"words\": \"a date",
                "reports/flawed.json | reports/a flawed.json",
                "\"ruleIndex\": | \"index\": ",
                "\"kind\": \"external\" | \"kind\": \"elsewhere\"",
                "\"version\": \"2.1.0\" | \"version\": \"2.0.0\"",
                "\"executionSuccessful\": false | \"executionSuccessful\": \"no\"",
                "unicodeCodePoints | bytes",
                "\"fullyQualifiedName\" | \"pointer\""
            })
    void givenAWrongLog_whenValidated_thenTheOracleSaysSo(String right, String wrong) {
        String log = flawed(Language.ENGLISH).replace("'2006-02-30' is no date", "a date");
        assertThat(SarifOracle.errors(log)).isEmpty();

        String planted = log.replace(right, wrong);
        assertThat(planted).isNotEqualTo(log);
        assertThat(SarifOracle.errors(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist"})
    void givenAnotherDefaultLocaleAndZone_whenALogIsWritten_thenNothingChanges(String tag) {
        String arabic = flawed(Language.ARABIC);
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Golden.assertMatches("sarif.json", steady(flawed(Language.ENGLISH)));
            assertThat(flawed(Language.ARABIC)).isEqualTo(arabic);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givenTheSameFindingThreeTimes_whenWritten_thenItsFingerprintsDifferAndStayWhenLinesMove() {
        List<String> once = SarifOracle.fingerprints(of(Samples.document("\"results\":[{}]")));
        List<String> moved = SarifOracle.fingerprints(of("\n\n  " + Samples.document("\"results\":[{}]")));

        assertThat(once).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3).isEqualTo(moved);
        assertThat(once).allMatch(print -> print.matches("[0-9a-f]{64}"));
    }

    /** A value of another kind or name, or a text that runs into the next, is another finding. */
    @Test
    void givenOtherValues_whenWritten_thenTheFingerprintIsAnother() {
        List<String> one = SarifOracle.fingerprints(of(Samples.document("\"a\":1,\"b\":2")));

        assertThat(one).doesNotHaveDuplicates();
        assertThat(SarifOracle.fingerprints(of(Samples.document("\"a\":1,\"c\":2"))))
                .contains(one.get(0))
                .doesNotContain(one.get(1));
    }

    @Test
    void givenTextsThatLookLikePlaceholdersAndLinks_whenWritten_thenTheyAreShownAsTheyAre() {
        String message = SarifOracle.results(of(Samples.document(""))).stream()
                .map(result -> result.at("/message/text").stringValue())
                .filter(text -> text.startsWith("here stands"))
                .findFirst()
                .orElseThrow();

        assertThat(message).contains("{{0}} [a link\\](https://example.org)").endsWith("\nWrite something else");
    }

    @Test
    void givenAColumnBehindWideCharacters_whenWritten_thenItCountsCharacters() {
        JsonNode result = SarifOracle.results(of(Samples.document("\"title\":\"\uD83D\uDE00\",\"zz\":1")))
                .get(0);

        assertThat(SarifOracle.run(of("{}")).get("columnKind").stringValue()).isEqualTo("unicodeCodePoints");
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").intValue())
                .isEqualTo(Samples.document("\"title\":\"x\",").length());
    }

    @Test
    void givenMoreFindingsThanAreKept_whenWritten_thenTheRestIsTold() {
        RuleSet one = FEW.atMost(1);
        String log =
                SarifOracle.log(one, Language.ENGLISH, "a.json", one.check(Samples.read(Samples.document("")), AS_OF));

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.notifications(log))
                .filteredOn(told -> told.at("/descriptor/id").stringValue().equals("FURTHER"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.at("/associatedRule/id").stringValue()).isEqualTo("ACME-REP-002");
                    assertThat(told.at("/message/text").stringValue()).startsWith("2 more of what was found");
                });
    }

    @Test
    void givenATextThatIsNoJson_whenWritten_thenWhatNoRuleCouldTellIsOneNotificationWithAllOfThem() {
        Assessment assessment = WsisRules.standard().check(Samples.read("{"), AS_OF);
        String log = SarifOracle.log(WsisRules.standard(), Language.ENGLISH, "a.json", assessment);

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.notifications(log)).singleElement().satisfies(told -> {
            assertThat(told.at("/level").stringValue()).isEqualTo("note");
            assertThat(told.at("/properties/rules").size()).isEqualTo((int) assessment.outcomes().stream()
                    .filter(outcome -> !outcome.missingEvidence().isEmpty())
                    .count());
        });
        assertThat(SarifOracle.run(log).at("/invocations/0/executionSuccessful").booleanValue())
                .isTrue();
    }

    @Test
    void givenACorpus_whenWritten_thenItsFindingsAreAtItsDocuments() {
        FacilitatorReport report = Samples.fullReport();
        Corpus corpus =
                Corpus.builder().add("a b.json", report).add("c.json", report).build();
        Assessment together = WsisRules.standard().check(corpus, AS_OF);
        String log = SarifOracle.log(WsisRules.standard(), Language.ENGLISH, it -> it.add(corpus, together));

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.results(log)).hasSize(together.findings().size());
        for (int i = 0; i < together.findings().size(); i++) {
            String pointer = together.findings().get(i).location().pointer();
            JsonNode place = SarifOracle.results(log).get(i).at("/locations/0");
            if (pointer.startsWith("/1/")) {
                assertThat(place.at("/physicalLocation/artifactLocation/uri").asString())
                        .isEqualTo("c.json");
                assertThat(place.at("/logicalLocations/0/fullyQualifiedName").asString())
                        .isEqualTo(pointer.substring(2));
            }
        }
        assertThat(together.findings())
                .anyMatch(finding -> finding.location().pointer().startsWith("/1/"));
        assertThat(log).contains("\"uri\": \"a%20b.json\"");
    }

    @Test
    void givenAFindingOnAWaiver_whenWritten_thenItIsInTheListOfWaiversAndTheDocumentIsWhatWasChecked() {
        assertThat(SarifOracle.results(flawed(Language.ENGLISH)))
                .filteredOn(result -> result.get("ruleId").stringValue().equals("WSIS-WAV-001"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.at("/analysisTarget/uri").stringValue()).isEqualTo("reports/flawed.json");
                    assertThat(result.at("/locations/0/physicalLocation").isMissingNode())
                            .isTrue();
                    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                                    .stringValue())
                            .isEqualTo("/waivers/1");
                });
    }

    @Test
    void givenManyDocuments_whenAdded_thenEachIsWrittenAtOnceAndStandsOnceAmongTheArtifacts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Assessment assessment = FEW.check(Samples.read(Samples.document("")), AS_OF);
        try (SarifLog log = WsisJson.sarif(out, FEW, Language.ENGLISH)) {
            for (int i = 0; i < 100; i++) {
                int before = out.size();
                log.add("reports/" + i % 50 + ".json", assessment);
                assertThat(out.size()).isGreaterThan(before);
            }
        }
        String log = out.toString(StandardCharsets.UTF_8);

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.run(log).get("artifacts").size()).isEqualTo(50);
        assertThat(SarifOracle.results(log)).hasSize(100 * assessment.findings().size());
    }

    @Test
    void givenAReportMadeInCode_whenAdded_thenItsFindingsHaveAPointerAndNoFile() {
        Assessment assessment = FEW.check(FacilitatorReport.builder().build(), AS_OF);
        String log = SarifOracle.log(FEW, Language.ENGLISH, it -> it.add(assessment));

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(log).contains("\"fullyQualifiedName\": \"/date\"").doesNotContain("physicalLocation");
    }

    @Test
    void givenNoDocument_whenClosed_thenTheLogIsValidAndClosingAgainChangesNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifLog log = WsisJson.sarif(out, FEW, Language.FRENCH);
        assertThat(out.size()).isZero();
        log.close();
        int size = out.size();
        log.close();

        assertThat(out.size()).isEqualTo(size);
        assertThat(SarifOracle.errors(out.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> log.add("a.json", SarifSamples.flawed()))
                .withMessageContaining("the log is closed");
    }

    @Test
    void givenAnAssessmentOfOtherRulesOrAnotherDay_whenAdded_thenThatIsRefusedAndTheLogGoesOn() {
        Assessment other = WsisRules.standard().check(Samples.fullReport(), AS_OF);
        Assessment later = FEW.check(Samples.fullReport(), AS_OF.plusDays(1));
        String log = SarifOracle.log(FEW, Language.ENGLISH, it -> {
            assertThatIllegalArgumentException().isThrownBy(() -> it.add("a.json", other));
            it.add("b.json", SarifSamples.flawed());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> it.add("c.json", later))
                    .withMessageContaining("2006-08-02");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> it.add(" ", SarifSamples.flawed()))
                    .withMessageContaining("expected that of its file");
        });

        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.run(log).get("artifacts").size()).isEqualTo(1);
    }
}
