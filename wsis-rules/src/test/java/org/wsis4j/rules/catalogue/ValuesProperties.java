package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.arbitraries.Hostile;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.arbitraries.Values;
import org.wsis4j.country.Country;
import org.wsis4j.form.Forms;
import org.wsis4j.governance.ChairTerm;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.observation.Observation;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Validated;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.source.Paragraph;
import org.wsis4j.target.Indicator;

/** What users write: {@code @ForAll} and a type. */
class ValuesProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void factsAreAsTheRegistersHaveThem(
            @ForAll ActionLine line,
            @ForAll Country country,
            @ForAll Obligation obligation,
            @ForAll ChairTerm term,
            @ForAll Indicator indicator,
            @ForAll Paragraph paragraph) {
        assertThat(line.code()).isNotBlank();
        assertThat(country.sources()).isNotEmpty();
        assertThat(obligation.source()).isNotNull();
        assertThat(term.to()).isAfter(term.from());
        assertThat(indicator.key()).isNotBlank();
        assertThat(paragraph).isEqualTo(Paragraph.parse(paragraph.toString()));
    }

    @Property(tries = TRIES)
    void whatIsFoundBelongsTogether(
            @ForAll Finding finding, @ForAll Assessment assessment, @ForAll Waiver waiver, @ForAll RuleId id) {
        assertThat(finding.message()).isNotBlank();
        assertThat(assessment.outcomes()).isNotEmpty();
        assertThat(waiver.holdsOn(Reports.CHECKED_ON)).isTrue();
        assertThat(RuleId.parse(id.toString())).isEqualTo(id);
    }

    @Property(tries = TRIES)
    void aTypeWithAParameterIsMadeForItsArgument(
            @ForAll Reading<GroupReport> reading,
            @ForAll Reading<?> any,
            @ForAll Rule<StocktakingEntry> rule,
            @ForAll Rule<?> anyRule,
            @ForAll Coded<ActionLine> line,
            @ForAll Coded<Level> level,
            @ForAll Validated<FacilitatorReport> validated) {
        assertThat(reading.document().stream()).allMatch(GroupReport.class::isInstance);
        assertThat(any.document().isPresent() || !any.flaws().isEmpty()).isTrue();
        assertThat(rule.subject()).isEqualTo(StocktakingEntry.class);
        assertThat(anyRule.id()).isNotNull();
        assertThat(line.value().stream()).allMatch(ActionLine.class::isInstance);
        assertThat(level.value().stream()).allMatch(Level.class::isInstance);
        assertThat(validated.report()).isInstanceOf(FacilitatorReport.class);
        assertThat(validated.assessment().isValid()).isTrue();
    }

    /** What a reader could not read stands in the flaws and in the draft, and nowhere does it contradict itself. */
    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void readingsHaveAFlawForAllThatTheirDraftKeeps(@ForAll Reading<FacilitatorReport> reading) {
        reading.document()
                .ifPresent(report -> assertThat(reading.flaws())
                        .hasSameSizeAs(report.unread().entries()));
        Statistics.label("flawed")
                .collect(!reading.flaws().isEmpty())
                .coverage(coverage -> coverage.check(true).count(count -> count > TRIES / 10));
    }

    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void hostileValuesAreMadeOnRequestOnly(
            @ForAll @Hostile Organization organization,
            @ForAll Organization usual,
            @ForAll @Size(3) List<@Hostile Partner> partners,
            @ForAll @Hostile ActionLineReport report,
            @ForAll @Hostile Coded<ActionLine> line,
            @ForAll @Hostile Observation observation,
            @ForAll ReportingPeriod period) {
        assertThat(organization.isRegistered()).isFalse();
        assertThat(usual.isRegistered())
                .isEqualTo(Organizations.standard().find(usual.acronym()).isPresent());
        assertThat(period).isEqualTo(ReportingPeriod.builder().from(period).build());
        assertThat(report.actionLines()).isNotNull();
        assertThat(observation.indicator()).isNotBlank();
        Statistics.label("odd")
                .collect(isOdd(line.written())
                        || partners.stream().anyMatch(partner -> isOdd(partner.organization() + "")))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 80));
    }

    private static boolean isOdd(String text) {
        return text.codePoints().anyMatch(c -> c > 0x24f || c < ' ');
    }

    /** Of a hostile report that is wrong in one thing, nothing but this thing is left. */
    @Test
    void givenAHostileReportThatFailsAProperty_whenShrunk_thenItIsSmallAndCanBeBuilt() {
        Predicate<FacilitatorReport> isFaulty = report -> report.partners().stream()
                .anyMatch(partner -> partner.organization().isPresent());
        for (int seed = 0; seed < 5; seed++) {
            FacilitatorReport least =
                    least(drawn(Reports.hostile(), seed, isFaulty), isFaulty).value();

            assertThat(least).isEqualTo(FacilitatorReport.builder().from(least).build());
            assertThat(least.partners())
                    .singleElement()
                    .satisfies(partner -> assertThat(partner)
                            .isEqualTo(Partner.builder()
                                    .organization(partner.organization())
                                    .build()));
            assertThat(Forms.of(least).fields().stream()
                            .filter(field -> !field.values(least).isEmpty())
                            .map(field -> field.name()))
                    .containsExactly("partners");
        }
    }

    @Test
    void givenAFactThatFailsAProperty_whenShrunk_thenItIsTheFirstOfItsRegisterThatDoes() {
        Predicate<Organization> isFaulty =
                organization -> organization.acronym().startsWith("U");

        assertThat(least(drawn(Values.any(Organization.class), 0, isFaulty), isFaulty)
                        .value())
                .isEqualTo(Organizations.standard().all().stream()
                        .filter(isFaulty)
                        .findFirst()
                        .orElseThrow());
    }

    private static <T> Shrinkable<T> drawn(Arbitrary<T> values, long seed, Predicate<T> isWanted) {
        Random random = new Random(seed);
        while (true) {
            Shrinkable<T> drawn = values.generator(TRIES).next(random);
            if (isWanted.test(drawn.value())) {
                return drawn;
            }
        }
    }

    private static <T> Shrinkable<T> least(Shrinkable<T> from, Predicate<T> isFaulty) {
        Shrinkable<T> least = from;
        while (true) {
            Shrinkable<T> now = least;
            Shrinkable<T> next = now.shrink()
                    .filter(simpler -> isFaulty.test(simpler.value()))
                    .findFirst()
                    .orElse(now);
            if (next == now) {
                return now;
            }
            least = next;
        }
    }
}
