package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.source.Modality;

class RuleSetDigestTest {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    private static RuleBuilder<FacilitatorReport> plain(String id) {
        return Rule.rule(id, FacilitatorReport.class).severity(Severity.INFO);
    }

    private static String digest(RuleBuilder<FacilitatorReport> rule) {
        return digest(rule, (report, found) -> {});
    }

    private static String digest(RuleBuilder<FacilitatorReport> rule, Check<FacilitatorReport> check) {
        return RuleSet.of("ONE", List.of(rule.check(check))).digest();
    }

    static Stream<UnaryOperator<RuleBuilder<FacilitatorReport>>> changes() {
        return Stream.of(
                rule -> rule.severity(Severity.WARNING),
                rule -> rule.reads("title"),
                rule -> rule.reads("title", "date"),
                rule -> rule.reads("title, date"),
                rule -> rule.reads("title").reads("", "date"),
                rule -> rule.asks(E_2006_85.paragraph("22"), Modality.PROPOSED, "may wish"),
                rule -> rule.follows(E_2006_85.paragraph("22"), Modality.PROPOSED, "may wish"),
                rule -> rule.refersTo(E_2006_85.paragraph("22"), Modality.PROPOSED, "may wish"),
                rule -> rule.refersTo(E_2006_85.paragraph("22"), Modality.BINDING, "may wish"),
                rule -> rule.refersTo(E_2006_85.paragraph("22"), Modality.PROPOSED, "may wish to"),
                rule -> rule.refersTo(E_2006_85.paragraph("23"), Modality.PROPOSED, "may wish"),
                rule -> rule.until(DAY, E_2006_85.paragraph("22")),
                rule -> rule.until(DAY.plusDays(1), E_2006_85.paragraph("22")),
                rule -> rule.until(DAY, E_2006_85.paragraph("23")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givenOneDeclaredPartThatDiffers_whenDigested_thenTheDigestDiffersFromThatOfAllOthers(
            UnaryOperator<RuleBuilder<FacilitatorReport>> change) {
        String changed = digest(change.apply(plain("ACME-REP-001")));

        assertThat(changed).matches("[0-9a-f]{64}").isNotEqualTo(digest(plain("ACME-REP-001")));
        assertThat(changes()
                        .map(other -> digest(other.apply(plain("ACME-REP-001"))))
                        .filter(changed::equals))
                .hasSize(1);
        assertThat(digest(change.apply(plain("ACME-REP-001")))).isEqualTo(changed);
    }

    @Test
    void givenAnotherIdOrSubject_whenDigested_thenTheDigestDiffers() {
        assertThat(digest(plain("ACME-REP-001")))
                .isNotEqualTo(digest(plain("ACME-REP-002")))
                .isNotEqualTo(RuleSet.of(
                                "ONE",
                                List.of(Rule.rule("ACME-REP-001", Report.class)
                                        .severity(Severity.INFO)
                                        .check((report, found) -> {})))
                        .digest());
    }

    @Test
    void givenOtherWordsCodeNameOrLimits_whenDigested_thenTheDigestIsTheSame() {
        String digest = digest(plain("ACME-REP-001"));
        RuleSet set = RuleSet.of("OTHER", List.of(plain("ACME-REP-001").check((report, found) -> {})));

        assertThat(digest(plain("ACME-REP-001").texts(Own.TEXTS))).isEqualTo(digest);
        assertThat(digest(plain("ACME-REP-001"), (report, found) -> found.notApplicable()))
                .isEqualTo(digest);
        assertThat(set.digest()).isEqualTo(digest);
        assertThat(set.atMost(1).firstError().narrowed("NARROWED", List.of()).digest())
                .isEqualTo(digest);
    }

    @Test
    void givenAnotherOrderOrOtherMandates_whenDigested_thenTheDigestDiffers() {
        Rule<?> one = plain("ACME-REP-001").check((report, found) -> {});
        Rule<?> two = plain("ACME-REP-002").check((report, found) -> {});
        RuleSet set = RuleSet.of("TWO", List.of(one, two));

        assertThat(List.of(
                        set.digest(),
                        RuleSet.of("TWO", List.of(two, one)).digest(),
                        set.withMandatesOf(DAY).digest(),
                        set.withMandatesOf(DAY.plusDays(1)).digest(),
                        RuleSet.of("NONE", List.of()).digest()))
                .doesNotHaveDuplicates();
    }
}
