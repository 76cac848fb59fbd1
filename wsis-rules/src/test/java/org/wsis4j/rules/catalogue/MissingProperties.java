package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Own;
import org.wsis4j.rules.Places;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.Location;

/** What is missing, and what own rules add. */
class MissingProperties {

    @Property(tries = 500)
    void whatIsFoundWhereNothingStandsIsMissing(@ForAll("drafts") Report report) {
        Assessment assessment = WsisRules.standard().check(report, Reports.CHECKED_ON);

        assertThat(assessment.findings())
                .filteredOn(finding -> !Places.isTaken(report, finding.location()))
                .allMatch(Finding::isMissing);
        assertThat(assessment.missing()).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void aCleanReportLacksNothingAndWithoutAFieldItLacksThatField(
            @ForAll("clean") FacilitatorReport report, @ForAll("fields") String field) {
        Assessment whole = WsisRules.standard().check(report, Reports.CHECKED_ON);
        Assessment lacking = WsisRules.standard().check(without(field, report), Reports.CHECKED_ON);

        assertThat(whole.missing()).isEmpty();
        assertThat(lacking.missing()).contains(Location.of(field));
    }

    @Property(tries = 300)
    void whatIsValidUnderTheLongerSetIsValidUnderTheShorter(
            @ForAll("drafts") Report report, @ForAll Severity severity) {
        RuleSet longer = WsisRules.standard().with(Own.asksForATitle(severity));
        Assessment narrow = longer.check(report, Reports.CHECKED_ON);
        Assessment wide = WsisRules.standard().check(report, Reports.CHECKED_ON);

        assertThat(wide.isValid() || !narrow.isValid()).isTrue();
        assertThat(narrow.findings()).containsAll(wide.findings());
    }

    private static Report without(String field, FacilitatorReport report) {
        FacilitatorReport.Builder builder = FacilitatorReport.builder().from(report);
        return switch (field) {
            case "actionLines" -> builder.actionLines(List.of()).build();
            case "recommendations" -> builder.recommendations(List.of()).build();
            case "recipient" -> builder.recipient(Optional.empty()).build();
            case "date" -> builder.date(Optional.empty()).build();
            default -> builder.challenges(List.of()).build();
        };
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of("actionLines", "recommendations", "recipient", "date", "challenges");
    }

    @Provide
    Arbitrary<FacilitatorReport> clean() {
        return Reports.clean();
    }

    @Provide
    Arbitrary<Report> drafts() {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Arbitraries.oneOf(List.of(
                        Reports.any(kind).map(report -> report),
                        Reports.hostile(kind).map(report -> report),
                        Reports.clean(kind).map(report -> report))));
    }
}
