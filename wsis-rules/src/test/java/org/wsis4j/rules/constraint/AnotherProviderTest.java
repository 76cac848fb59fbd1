package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Own;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;

/** A provider of which nothing is known but the API. */
class AnotherProviderTest {

    private static final String TEMPLATE = "{org.wsis4j.rules.constraint.FollowsWsis.message}";

    private static Assessment assess(RuleSet rules) {
        return rules.check(Samples.report().title("").symbol("${7*7} \\ {x}").build(), Samples.CHECKED_ON);
    }

    @Test
    void givenAnotherProvider_whenThereAreFindings_thenItGetsLiteralTextInEnglish() {
        RuleSet rules = RuleSet.of("OWN", List.of(Own.finding("ACME-REP-002", Severity.ERROR, 2)));
        OtherContext context = new OtherContext(TEMPLATE);
        assertThat(Violations.none(assess(rules), Severity.ERROR, context)).isFalse();
        assertThat(context.isDefaultDisabled()).isTrue();
        assertThat(context.violations())
                .containsExactly("titles[0]: ACME-REP-002.message", "titles[1]: ACME-REP-002.message");
    }

    @Test
    void givenAnotherProvider_whenTheTextLooksLikeATemplate_thenItIsEscapedAsTheSpecificationSays() {
        assertThat(Literal.escape("${7*7} \\ {x} \n'")).isEqualTo("\\$\\{7*7\\} \\\\ \\{x\\} \n'");
        RuleSet rules = RuleSet.of(
                "OWN",
                List.of(Own.rule(
                        "ACME-REP-002",
                        Severity.ERROR,
                        (report, found) -> found.at("symbol")
                                .with("symbol", report.symbol().orElseThrow())
                                .add())));
        OtherContext context = new OtherContext(TEMPLATE);
        Violations.none(assess(rules), Severity.ERROR, context);
        assertThat(context.violations())
                .containsExactly("symbol: ACME-REP-002.message: symbol = \\$\\{7*7\\} \\\\ \\{x\\}");
    }

    @Test
    void givenATextOfTheHost_whenThereAreFindings_thenItIsTheirs() {
        RuleSet rules = RuleSet.of("OWN", List.of(Own.finding("ACME-REP-002", Severity.ERROR, 1)));
        OtherContext context = new OtherContext("not by the rules");
        Violations.none(assess(rules), Severity.ERROR, context);
        assertThat(context.violations()).containsExactly("titles[0]: not by the rules");
    }

    @Test
    void givenARuleThatCrashes_whenValidated_thenTheReportIsNotValidAndTheRuleIsNamed() {
        RuleSet rules = RuleSet.of("OWN", List.of(Own.rule("ACME-REP-002", Severity.INFO, (report, found) -> {
            throw new IllegalStateException("out of order");
        })));
        OtherContext context = new OtherContext(TEMPLATE);
        assertThat(Violations.none(assess(rules), Severity.ERROR, context)).isFalse();
        assertThat(context.violations()).hasSize(1).allMatch(told -> told.startsWith(": ACME-REP-002: "));
    }

    @Test
    void givenMilderFindings_whenValidated_thenNothingIsTold() {
        RuleSet rules = RuleSet.of("OWN", List.of(Own.finding("ACME-REP-002", Severity.WARNING, 2)));
        OtherContext context = new OtherContext(TEMPLATE);
        assertThat(Violations.none(assess(rules), Severity.ERROR, context)).isTrue();
        assertThat(context.isDefaultDisabled()).isFalse();
        assertThat(context.violations()).isEmpty();
    }
}
