package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.arbitraries.Valid;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleFamily;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;

/** The rules on the form of JSON, each broken alone in texts of reports of all kinds. */
class TextBreaksTest {

    private static final int TRIES = 200;

    static Set<RuleId> rules() {
        return TextBreaks.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenTheTextOfACleanReport_whenOneRuleOfFormIsBroken_thenExactlyThatRuleFails(RuleId rule) {
        TextBreaks.Break how = TextBreaks.all().get(rule);
        JqwikSession.run(() -> {
            RandomGenerator<? extends Report> reports = reports(rule).generator(TRIES, true);
            Random random = new Random(20060224);
            for (int i = 0; i < TRIES; i++) {
                byte[] clean = WsisJson.write(reports.next(random).value());
                assertOnlyBreaks(rule, how.in(clean, random));
            }
        });
    }

    private static Arbitrary<? extends Report> reports(RuleId rule) {
        return TextBreaks.needsFigure(rule) ? Reports.clean(FacilitatorReport.class) : Valid.of(Profile.STANDARD);
    }

    private static void assertOnlyBreaks(RuleId rule, byte[] text) {
        Assessment assessment = WsisRules.standard().check(WsisJson.read(text), Reports.CHECKED_ON);
        List<RuleId> failed = assessment.outcomes(Verdict.FAILED).stream()
                .<RuleId>map(outcome -> outcome.rule().id())
                .toList();

        assertThat(failed)
                .as(() -> new String(text, StandardCharsets.UTF_8) + assessment.findings())
                .containsExactly(rule);
        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
    }

    @Test
    void givenTheCatalogue_whenComparedWithTheBreaks_thenEveryRuleOfFormHasOne() {
        Set<RuleId> ofForm = WsisRules.standard().rules().stream()
                .map(rule -> rule.id())
                .filter(rule -> rule.family().equals(RuleFamily.JSN.name()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules()).isEqualTo(ofForm);
    }
}
