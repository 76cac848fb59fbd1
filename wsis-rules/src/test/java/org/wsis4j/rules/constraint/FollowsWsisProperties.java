package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.reading.Location;

/** Two doors, one verdict: what the engine finds and what Bean Validation reports is the same. */
class FollowsWsisProperties {

    private static final LocalDate DAY = Reports.CHECKED_ON;

    private static final List<RuleId> RULES = List.copyOf(Breaking.rules());

    private static final Map<LocalDate, List<Validator>> BY_DAY = RULES.stream()
            .map(Breaking::day)
            .distinct()
            .collect(Collectors.toMap(day -> day, FollowsWsisProperties::validators));

    @Property(tries = 1000)
    void violationsAndFindingsAreTheSame(
            @ForAll("reports") Report report, @ForAll Severity failOn, @ForAll Language language) {
        assertSame(report, DAY, failOn, Profile.STANDARD, language);
    }

    @Property(tries = 200)
    void violationsAndFindingsOfAnotherProfileAreTheSame(@ForAll("reports") Report report) {
        assertSame(report, DAY, Severity.WARNING, Profile.FOUNDING_2006, Language.ENGLISH);
    }

    @Property(tries = 10)
    void violationsAndFindingsAreTheSameForEveryRule(@ForAll("broken") List<Report> broken) {
        for (int i = 0; i < RULES.size(); i++) {
            RuleId rule = RULES.get(i);
            Set<Told> told =
                    assertSame(broken.get(i), Breaking.day(rule), Severity.INFO, Profile.STANDARD, Language.ENGLISH);

            assertThat(told).isNotEmpty().allMatch(violation -> violation.rule.equals(rule));
        }
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.oneOf(Reports.kinds().stream()
                .flatMap(kind -> Stream.of(Reports.any(kind), Reports.hostile(kind), Reports.clean(kind)))
                .<Arbitrary<Report>>map(reports -> reports.map(report -> report))
                .toList());
    }

    /** For each rule a report that breaks it. */
    @Provide
    Arbitrary<List<Report>> broken() {
        return Combinators.combine(RULES.stream().map(Breaking::exactly).toList())
                .as(reports -> reports);
    }

    private static Set<Told> assertSame(
            Report report, LocalDate day, Severity failOn, Profile profile, Language language) {
        Validator validator = BY_DAY.get(day).get(language.ordinal());
        List<Told> violations = validator.validate(held(report, failOn, profile)).stream()
                .map(violation -> new Told(
                        Validating.payload(violation).rule().id(),
                        violation.getPropertyPath().toString(),
                        violation.getMessage()))
                .toList();
        Set<Told> findings = profile.rules().check(report, day).findings(failOn).stream()
                .map(finding -> Told.of(finding, language))
                .collect(Collectors.toSet());

        assertThat(violations).containsExactlyInAnyOrderElementsOf(findings);
        return findings;
    }

    private static Object held(Report report, Severity failOn, Profile profile) {
        if (profile == Profile.FOUNDING_2006) {
            return new Founding(report);
        }
        return switch (failOn) {
            case ERROR -> new Errors(report);
            case WARNING -> new Warnings(report);
            case INFO -> new Infos(report);
        };
    }

    private static List<Validator> validators(LocalDate day) {
        return Stream.of(Language.values())
                .map(language -> Validating.on(
                        day,
                        Locale.forLanguageTag(language.tag()),
                        Validating.INTERPOLATORS.get(language.ordinal() % 2)))
                .toList();
    }

    private record Told(RuleId rule, String path, String message) {

        static Told of(Finding finding, Language language) {
            return new Told(finding.rule().id(), "report" + path(finding.location()), finding.message(language));
        }

        private static String path(Location location) {
            List<String> steps = location.steps();
            return IntStream.range(0, steps.size())
                    .mapToObj(i -> steps.get(i).matches("\\d+") ? "[" + steps.get(i) + "]" : "." + steps.get(i))
                    .collect(Collectors.joining());
        }
    }

    private record Errors(@FollowsWsis Report report) {}

    private record Warnings(
            @FollowsWsis(failOn = Severity.WARNING) Report report) {}

    private record Infos(
            @FollowsWsis(failOn = Severity.INFO) Report report) {}

    private record Founding(
            @FollowsWsis(profile = Profile.FOUNDING_2006, failOn = Severity.WARNING)
            Report report) {}
}
