package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Message;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Placeholders;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Reading;

/** What holds for every draft, whatever it says. */
class CheckProperties {

    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");
    private static final List<String> FIELDS = List.of(
            "/actionLines", "/date", "/partners/0/category", "/period/end", "/reporter", "/results/1", "/x", "");

    @Property(tries = 2000)
    void everyRuleIsHeardOnceAndInOrder(@ForAll("reports") FacilitatorReport report) {
        Assessment assessment = check(report);

        assertThat(assessment.outcomes().stream().<Rule<?>>map(Outcome::rule).toList())
                .isEqualTo(WsisRules.standard().rules());
        assertThat(assessment.outcomes()).allSatisfy(CheckProperties::assertCoherent);
        assertThat(assessment.isValid())
                .isEqualTo(assessment.findings(Severity.ERROR).isEmpty());
    }

    @Property
    void everyFindingPointsAtWhatItsRuleReadsAndReadsWell(@ForAll("reports") FacilitatorReport report) {
        assertThat(check(report).findings()).allSatisfy(finding -> {
            assertThat(finding.rule().reads()).anyMatch(finding.location()::hides);
            assertThat(Placeholders.leftBy(finding)).as("%s", finding).isEmpty();
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Property
    void theSameReportGivesTheSameFindingsAnywhere(@ForAll("reports") FacilitatorReport report) {
        List<String> here = told(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String elsewhere : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(elsewhere));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(told(report)).as("in %s", elsewhere).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property
    void whatCouldNotBeReadMakesNothingPassAndNoNewFinding(@ForAll("readings") Reading<FacilitatorReport> reading) {
        Assessment known = check(reading.document().orElseThrow());
        Assessment hidden = WsisRules.standard().check(reading, Reports.CHECKED_ON);

        for (Outcome outcome : hidden.outcomes()) {
            assertCoherent(outcome);
            boolean reads = outcome.rule().reads().stream()
                    .anyMatch(path -> reading.flaws().get(0).location().hides(path));
            if (reads) {
                assertThat(outcome.verdict()).isIn(Verdict.FAILED, Verdict.UNDETERMINED);
                assertThat(known.outcome(outcome.rule().id()).orElseThrow().findings())
                        .containsAll(outcome.findings());
            }
        }
    }

    @Provide
    Arbitrary<FacilitatorReport> reports() {
        return Arbitraries.oneOf(Reports.any(), Reports.hostile(), Reports.clean());
    }

    /** A value that could not be read is a flaw of the reading, so none is left in the draft alone. */
    @Provide
    Arbitrary<Reading<FacilitatorReport>> readings() {
        return Combinators.combine(Reports.any(), Arbitraries.of(FIELDS))
                .as((report, pointer) -> Samples.unreadableAt(
                        FacilitatorReport.builder()
                                .from(report)
                                .unread(Unread.none())
                                .build(),
                        pointer));
    }

    private static Assessment check(FacilitatorReport report) {
        return WsisRules.standard().check(report, Reports.CHECKED_ON);
    }

    private static void assertCoherent(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isNotEqualTo(Verdict.CRASHED);
        assertThat(outcome.verdict() == Verdict.FAILED)
                .isEqualTo(!outcome.findings().isEmpty());
        assertThat(outcome.reason().isPresent()).isEqualTo(outcome.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(outcome.verdict() != Verdict.UNDETERMINED
                        || !outcome.missingEvidence().isEmpty())
                .isTrue();
        assertThat(Stream.concat(
                        outcome.missingEvidence().stream().map(MissingEvidence::says), outcome.reason().stream()))
                .allSatisfy(CheckProperties::assertReadable);
    }

    private static void assertReadable(Message message) {
        assertThat(Placeholders.leftBy(message)).as("%s", message).isEmpty();
        assertThat(message.text()).isNotBlank();
    }

    private static List<String> told(FacilitatorReport report) {
        return check(report).outcomes().stream()
                .map(outcome -> outcome.verdict() + " " + outcome.missingEvidence() + outcome.reason()
                        + outcome.findings().stream()
                                .map(finding -> finding + " " + finding.hint())
                                .toList())
                .toList();
    }
}
