package org.wsis4j.rules.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.TargetSamples.above;
import static org.wsis4j.rules.TargetSamples.claim;
import static org.wsis4j.rules.TargetSamples.figure;
import static org.wsis4j.rules.TargetSamples.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** From 1900 on; with the countries they have no divisor in common, so that each country has a figure of each year. */
    private static final int YEARS = 107;

    private static final List<String> COUNTRIES = List.of("KEN", "NPL", "PER", "UGA", "FRA", "WORLD");

    @Test
    void givenManyFiguresOfManyPlaces_whenClaimedAsReached_thenEachClaimIsHeldAgainstThatOfItsYear() {
        TargetReport report = many(
                i -> figure(country(i), "T8-RADIO", 1900 + i % YEARS, "" + i % (YEARS * COUNTRIES.size()) % 100),
                i -> claim("8", "", country(i), 2003 + i % 4, "ACHIEVED"));

        assertThat(check(report).outcome(ClaimEvidenceRules.CLAIM_AGREES_WITH_THE_FIGURES.id()))
                .hasValueSatisfying(outcome -> {
                    assertThat(outcome.findings().size() + outcome.further()).isEqualTo(MANY);
                    assertThat(outcome.missingEvidence()).isEmpty();
                });
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
        TargetReport report = many(
                i -> ReportedFigure.builder()
                        .from(figure("KEN", "T8-RADIO", 2006, "1"))
                        .unread(unread("unit"))
                        .build(),
                i -> claim("8", "T8-RADIO", "KEN", 2006, "ACHIEVED"));

        assertThat(check(report).outcome(FiguresTogetherRules.FIGURES_AGREE.id()))
                .hasValueSatisfying(outcome -> assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Test
    void givenManyPartsOfWhichNothingCouldBeRead_whenChecked_thenNothingIsCalledMissing() {
        TargetReport report = many(
                i -> ReportedFigure.builder()
                        .unread(unread("area", "indicator", "source"))
                        .year(2006)
                        .value(BigDecimal.TEN)
                        .build(),
                i -> TargetClaim.builder()
                        .from(claim("2", "", "", 0, "ACHIEVED"))
                        .unread(unread("area", "criterion"))
                        .build());

        assertThat(check(report).findings()).isEmpty();
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

    private static Unread unread(String... names) {
        return new Unread(
                Stream.of(names).map(name -> new Unread.Entry(name, "[]")).toList());
    }

    private static String country(int i) {
        return COUNTRIES.get(i % COUNTRIES.size());
    }
}
