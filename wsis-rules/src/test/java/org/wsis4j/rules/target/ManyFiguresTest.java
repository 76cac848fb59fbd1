package org.wsis4j.rules.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.TargetSamples.above;
import static org.wsis4j.rules.TargetSamples.claim;
import static org.wsis4j.rules.TargetSamples.figure;
import static org.wsis4j.rules.TargetSamples.submission;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Verdict;

/** A submission can be long, by its makers' diligence or to do harm. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyFiguresTest {

    private static final int MANY = 10_000;
    private static final List<String> COUNTRIES = List.of("KEN", "NPL", "PER", "UGA", "FRA", "WORLD");

    @Test
    void givenManyFiguresOfManyPlaces_whenClaimedAsReached_thenEachClaimIsHeldAgainstItsOwn() {
        TargetReport report = many(
                i -> figure(country(i), i % 2 == 0 ? "T8-RADIO" : "T8-TELEVISION", 1900 + i % 107, "" + i % 101),
                i -> claim("8", "", country(i), 2003 + i % 13, "ACHIEVED"));

        assertThat(check(report).outcome(ClaimEvidenceRules.CLAIM_AGREES_WITH_THE_FIGURES.id()))
                .hasValueSatisfying(outcome -> assertThat(outcome.verdict()).isNotEqualTo(Verdict.PASSED));
    }

    @Test
    void givenManyFiguresOfOnePlace_whenTheyAllDiffer_thenEachContradictsTheFirst() {
        TargetReport report = many(
                i -> figure("KEN", "T8-RADIO", 2006, "0." + (MANY + i)),
                i -> above("50", claim("8", "T8-RADIO", "KEN", 2006, "ACHIEVED")));

        Assessment assessment = check(report);
        assertThat(assessment.outcome(FiguresTogetherRules.FIGURES_AGREE.id()))
                .hasValueSatisfying(outcome -> assertThat(outcome.findings().size() + outcome.further())
                        .isEqualTo(MANY - 1));
        assertThat(assessment.outcome(ClaimEvidenceRules.CLAIM_AGREES_WITH_THE_FIGURES.id()))
                .hasValueSatisfying(outcome -> assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Test
    void givenManyPartsThatCouldNotBeRead_whenChecked_thenNobodyCanTell() {
        Unread unit = new Unread(List.of(new Unread.Entry("unit", "[]")));
        TargetReport report = many(
                i -> ReportedFigure.builder()
                        .from(figure("KEN", "T8-RADIO", 2006, "1"))
                        .unread(unit)
                        .build(),
                i -> claim("8", "T8-RADIO", "KEN", 2006, "ACHIEVED"));

        assertThat(check(report).outcome(FiguresTogetherRules.FIGURES_AGREE.id()))
                .hasValueSatisfying(outcome -> assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    private static Assessment check(TargetReport report) {
        return RuleSet.of("ALL", TargetCatalogue.rules()).check(report, Samples.CHECKED_ON);
    }

    private static TargetReport many(IntFunction<ReportedFigure> figures, IntFunction<TargetClaim> claims) {
        return submission()
                .figures(IntStream.range(0, MANY).mapToObj(figures).toList())
                .claims(IntStream.range(0, MANY).mapToObj(claims).toList())
                .build();
    }

    private static String country(int i) {
        return COUNTRIES.get(i % COUNTRIES.size());
    }
}
