package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.json.text.Syntax;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

class CatalogueWriterTest {

    @Test
    void givenTheCatalogue_whenWritten_thenItIsJsonAndHasEveryRule() {
        byte[] json = WsisJson.write(WsisRules.standard());
        assertThat(Syntax.check(json, json.length).stop()).isEmpty();
        assertThat(Samples.text(json))
                .startsWith("{\n  \"type\": \"ruleCatalogue\",\n  \"version\": 1,\n  \"ruleSet\": \"STANDARD\",\n");
        assertThat(WsisRules.standard().rules())
                .allSatisfy(rule -> assertThat(Samples.text(json)).contains("\"id\": \"" + rule.id() + "\""));
    }

    @Test
    void givenARuleWithATerm_whenWritten_thenTheTermSaysUntilWhenAndWhatChangedIt() {
        Rule<GroupReport> rule = Rule.rule("WSIS-REP-001", GroupReport.class)
                .severity(Severity.INFO)
                .asks(Paragraph.parse("E/2006/85:17"), Modality.BINDING, "words")
                .until(LocalDate.of(2025, 12, 16), Paragraph.parse("A/RES/80/173:124"))
                .check((report, found) -> {});
        assertThat(Samples.text(WsisJson.write(RuleSet.of("MINE", List.of(rule)))))
                .contains("\"documents\": [\n        \"groupReport\"\n      ]")
                .contains("\"term\": {\n        \"lastDay\": \"2025-12-16\",\n"
                        + "        \"changedBy\": \"A/RES/80/173:124\"\n      }");
    }
}
