package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.source.Modality;

/** A set of rules that is strict is graver and never milder. */
class StrictTest {

    private static RuleBuilder<FacilitatorReport> rule(Severity severity, Severity strictly) {
        return Rule.rule("WSIS-REP-990", FacilitatorReport.class)
                .severity(severity)
                .strictly(strictly);
    }

    private static Rule<FacilitatorReport> asksForATitle() {
        return rule(Severity.INFO, Severity.ERROR).reads("title").check((report, found) -> {
            if (report.title().isEmpty()) {
                found.at("title").missing();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void givenAProfile_whenStrict_thenOnlyUnknownFieldsAreGraver(Profile profile) {
        RuleSet usual = profile.rules();
        RuleSet strict = usual.strict();

        assertThat(strict.name()).isEqualTo(usual.name() + "_STRICT");
        assertThat(strict.digest()).isNotEqualTo(usual.digest());
        assertThat(strict.rules())
                .extracting(Rule::id)
                .containsExactlyElementsOf(
                        usual.rules().stream().<RuleId>map(Rule::id).toList());
        assertThat(strict.rules())
                .filteredOn(rule ->
                        rule.severity() != usual.find(rule.id()).orElseThrow().severity())
                .extracting(rule -> rule + " " + rule.severity())
                .containsExactly("WSIS-JSN-006 ERROR");
        assertThat(usual.find(RuleId.parse("WSIS-JSN-006")).orElseThrow().severity())
                .isEqualTo(Severity.INFO);
        assertThat(strict.strict()).isSameAs(strict);
    }

    @Test
    void givenRulesThatAreAsGraveEverywhere_whenStrict_thenTheSetIsTheSame() {
        RuleSet set = RuleSet.of("ONE", List.of(Own.asksForATitle(Severity.INFO)));

        assertThat(set.strict()).isSameAs(set);
    }

    @Test
    void givenARuleOfOnesOwn_whenStrict_thenItsFindingsAreAsGraveAsItSays() {
        RuleSet set = RuleSet.of("MINE", List.of(asksForATitle()));
        FacilitatorReport report = FacilitatorReport.builder().build();
        LocalDate day = LocalDate.of(2006, 8, 1);

        assertThat(set.check(report, day).isValid()).isTrue();
        assertThat(set.strict().check(report, day).isValid()).isFalse();
        assertThat(set.strict().check(report, day).findings())
                .isEqualTo(set.check(report, day).findings());
        RuleSet strict = set.strict();
        assertThat(strict.atMost(3).withMandatesOf(day).rules()).isEqualTo(strict.rules());
    }

    @Test
    void givenARuleOfSomeSubjectsOnly_whenStrict_thenItIsStillOfThoseOnly() {
        RuleSet set = RuleSet.of(
                "SOME", List.of(asksForATitle().onlyOf(report -> report.symbol().isPresent())));
        LocalDate day = LocalDate.of(2006, 8, 1);

        assertThat(set.strict().check(FacilitatorReport.builder().build(), day).isValid())
                .isTrue();
        assertThat(set.strict()
                        .check(FacilitatorReport.builder().symbol("S").build(), day)
                        .isValid())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ERROR, WARNING", "ERROR, INFO", "WARNING, INFO"})
    void givenASeverityThatIsMilderWhereTheCheckIsStrict_whenTheRuleIsEnded_thenRefused(
            Severity severity, Severity strictly) {
        assertThatThrownBy(() -> rule(severity, strictly).check((report, found) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WSIS-REP-990 is " + severity + " and strictly " + strictly
                        + "; expected one that is as grave or graver, for example ERROR");
    }

    @Test
    void givenAVerbThatAllowsNoError_whenTheRuleIsOneStrictly_thenRefused() {
        assertThatThrownBy(() -> rule(Severity.INFO, Severity.ERROR)
                        .asks(E_2006_85.paragraph("22"), Modality.RECOMMENDED, "may wish to")
                        .check((report, found) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WSIS-REP-990 is ERROR, but E/2006/85:22 is only RECOMMENDED");
    }
}
