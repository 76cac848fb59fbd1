package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Unreading;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Message;
import org.wsis4j.rules.wording.Placeholders;

/** What holds for every draft, whatever it says. */
class CheckProperties {

    /** With the mandates of 2006, so that no later text has ended a rule. */
    private static final RuleSet ALL = WsisRules.standard().withMandatesOf(LocalDate.of(2006, 6, 15));

    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");

    @Property(tries = 2000)
    void everyRuleIsHeardOnceAndInOrder(@ForAll("reports") Report report) {
        Assessment assessment = check(report);

        assertThat(assessment.outcomes().stream().<Rule<?>>map(Outcome::rule).toList())
                .isEqualTo(WsisRules.standard().rules());
        assertThat(assessment.outcomes()).allSatisfy(CheckProperties::assertCoherent);
        assertThat(assessment.isValid())
                .isEqualTo(assessment.findings(Severity.ERROR).isEmpty());
    }

    @Property
    void everyFindingPointsAtWhatItsRuleReadsAndReadsWell(@ForAll("reports") Report report) {
        assertThat(check(report).findings()).allSatisfy(finding -> {
            assertThat(finding.rule().reads()).anyMatch(finding.location()::hides);
            assertThat(Placeholders.leftBy(finding)).as("%s", finding).isEmpty();
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.hint()).isNotBlank();
        });
    }

    @Property
    void theSameReportGivesTheSameFindingsAnywhere(@ForAll("reports") Report report) {
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
    void whatCouldNotBeReadMakesNothingPassAndNoRuleFail(@ForAll("reportsAndPaths") Tuple2<Report, String> both) {
        Report report = both.get1();
        String path = both.get2();
        Reading<Report> reading = Unreading.unreadable(report, path);
        Location place = reading.flaws().get(0).location();
        Assessment known = check(Unreading.duplicate(report, path).document().orElseThrow());

        for (Outcome outcome : check(reading).outcomes()) {
            if (!outcome.rule().subject().isInstance(report)) {
                continue;
            }
            Verdict before = known.outcome(outcome.rule().id()).orElseThrow().verdict();
            boolean reads = outcome.rule().reads().stream().anyMatch(place::hides);
            assertThat(outcome.verdict())
                    .as("%s of a draft for which it was %s", outcome, before)
                    .isIn(Verdict.UNDETERMINED, reads ? Verdict.FAILED : before);
            assertThat(outcome.verdict() != Verdict.FAILED || before == Verdict.FAILED)
                    .as("%s, but it was %s", outcome, before)
                    .isTrue();
            assertThat(outcome.findings())
                    .noneMatch(finding -> finding.location().isWithin(place));
        }
    }

    @Property
    void aReadingAndItsDraftAloneGetTheSameVerdicts(
            @ForAll("reportsAndPaths") Tuple2<Report, String> both, @ForAll boolean twice) {
        Report report = both.get1();
        Reading<Report> reading =
                twice ? Unreading.duplicate(report, both.get2()) : Unreading.unreadable(report, both.get2());

        assertThat(verdicts(check(reading)))
                .isEqualTo(verdicts(check(reading.document().orElseThrow())));
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.oneOf(
                Reports.kinds().stream().map(CheckProperties::reports).toList());
    }

    private static Arbitrary<Report> reports(Class<? extends Report> kind) {
        return Arbitraries.oneOf(Reports.any(kind), Reports.hostile(kind), Reports.clean(kind))
                .map(report -> report);
    }

    /** Reports of every kind that has rules, each with a path that one of them reads. */
    @Provide
    Arbitrary<Tuple2<Report, String>> reportsAndPaths() {
        return Arbitraries.oneOf(Reports.kinds().stream()
                .filter(kind -> !paths(kind).isEmpty())
                .map(kind -> Combinators.combine(reports(kind), Arbitraries.of(paths(kind)))
                        .as(Tuple::of))
                .toList());
    }

    /** All that any rule on a kind reads. */
    private static List<String> paths(Class<? extends Report> kind) {
        return WsisRules.standard().rules().stream()
                .filter(rule -> rule.subject().isAssignableFrom(kind))
                .flatMap(rule -> rule.reads().stream())
                .filter(Forms.paths(kind)::contains)
                .distinct()
                .toList();
    }

    private static Assessment check(Reading<? extends Report> reading) {
        return ALL.check(reading, Reports.CHECKED_ON);
    }

    private static List<String> verdicts(Assessment assessment) {
        return assessment.outcomes().stream()
                .filter(outcome -> outcome.rule().subject() != Reading.class)
                .map(outcome -> outcome.rule() + " " + outcome.verdict())
                .toList();
    }

    private static Assessment check(Report report) {
        return ALL.check(report, Reports.CHECKED_ON);
    }

    private static void assertCoherent(Outcome outcome) {
        assertThat(outcome.verdict()).as("%s", outcome).isNotEqualTo(Verdict.CRASHED);
        assertThat(Stream.concat(
                        outcome.missingEvidence().stream().map(MissingEvidence::says), outcome.reason().stream()))
                .allSatisfy(CheckProperties::assertReadable);
    }

    private static void assertReadable(Message message) {
        assertThat(Placeholders.leftBy(message)).as("%s", message).isEmpty();
        assertThat(message.text()).isNotBlank();
    }

    private static List<String> told(Report report) {
        return check(report).outcomes().stream()
                .map(outcome -> outcome.verdict() + " " + outcome.missingEvidence() + outcome.reason()
                        + outcome.findings().stream()
                                .map(finding -> finding + " " + finding.hint())
                                .toList())
                .toList();
    }
}
