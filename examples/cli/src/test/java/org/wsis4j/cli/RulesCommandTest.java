package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

class RulesCommandTest {

    @Test
    void givenNoId_whenListed_thenEveryRuleIsThere() {
        Run run = Run.of("rules");
        for (Rule<?> rule : WsisRules.standard().rules()) {
            assertThat(run.out()).contains(rule.id() + "  ", rule.title());
        }
        assertThat(run.out()).contains(WsisRules.standard().rules().size() + " rules");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenAnId_whenExplained_thenParagraphAndModalityAreSaid() throws IOException {
        Golden.assertMatches("rule-fac-003.txt", Run.of("rules", "WSIS-FAC-003").out());
    }

    @Test
    void givenAnIdInSmallLetters_whenExplained_thenItIsFound() {
        assertThat(Run.of("rules", "wsis-rep-001").out()).startsWith("WSIS-REP-001  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WSIS-REP-999", "REP-001", ""})
    void givenAnotherId_whenExplained_thenItIsRefused(String id) {
        Run run = Run.of("rules", id);
        assertThat(run.err()).startsWith("wsis: ").contains(id);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenJson_whenListed_thenItIsTheCatalogueOfTheLibrary() throws IOException {
        assertThat(Run.of("rules", "--format", "json").out())
                .isEqualTo(new String(WsisJson.write(WsisRules.standard()), StandardCharsets.UTF_8));
        Golden.assertMatches(
                "rule-fac-003.json",
                Run.of("rules", "WSIS-FAC-003", "--format", "json").out());
    }

    @Test
    void givenTheFoundingSet_whenListed_thenOnlyItsRulesAreThere() {
        int count = WsisRules.founding2006().rules().size();
        assertThat(Run.of("rules", "--set", "founding-2006").out()).endsWith(count + " rules (FOUNDING_2006)\n");
        assertThat(Run.of("rules", "--set", "Founding-2006", "--format", "JSON").out())
                .contains("\"ruleSet\": \"FOUNDING_2006\"");
    }

    @Test
    void givenARuleWithATerm_whenExplained_thenUntilWhenAndByWhichTextItWasChangedIsSaid() {
        Rule<GroupReport> rule = Rule.rule("WSIS-REP-001", GroupReport.class)
                .severity(Severity.INFO)
                .asks(Paragraph.parse("E/2006/85:17"), Modality.BINDING, "words")
                .until(LocalDate.of(2025, 12, 16), Paragraph.parse("A/RES/80/173:124"))
                .check((report, found) -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RuleText(new PrintStream(out, true, StandardCharsets.UTF_8), Language.ENGLISH).print(rule);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("looks at   groupReport\n")
                .contains("until      2025-12-16, changed by A/RES/80/173:124\n");
    }

    @Test
    void givenARuleThatOnlyContestsAsk_whenExplained_thenItIsFoundAndItsProfilesAreSaid() {
        assertThat(Run.of("rules", "WSIS-STK-030").out()).contains("profiles   contest-2015\n");
        Run run = Run.of("rules", "WSIS-STK-030", "--set", "standard");
        assertThat(run.err()).contains("there is no rule WSIS-STK-030 in STANDARD; it is asked in contest-2015");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"fr, DRAFT", "ru, DRAFT", "ar, DRAFT", "en, ORIGINAL: by the authors"})
    void givenALanguage_whenARuleIsExplained_thenItSpeaksItAndSaysWhoseWordsTheyAre(String language, String status) {
        Run run = Run.of("rules", "WSIS-FAC-003", "--lang", language);
        assertThat(run.out()).contains("WSIS-FAC-003  ", "words      " + language + ", " + status);
        assertThat(run.out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .isEqualTo("WSIS-FAC-003  "
                                + WsisRules.standard()
                                        .find(RuleId.parse("WSIS-FAC-003"))
                                        .orElseThrow()
                                        .title(Language.find(language).orElseThrow())));
        assertThat(run.out()).contains("example    wsis example WSIS-FAC-003\n");
    }

    @ParameterizedTest
    @CsvSource({"--set, tunis", "--lang, de", "--format, xml"})
    void givenAWrongOption_whenListed_thenItIsNamed(String option, String value) {
        Run run = Run.of("rules", option, value);
        assertThat(run.err()).contains(option, value).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(2);
    }
}
