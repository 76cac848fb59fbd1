package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** What a set of rules says of one subject: an outcome for every rule of the set, and what was checked against what. */
public final class Assessment {

    private final RuleSet rules;
    private final LocalDate asOf;
    private final Optional<Reading<?>> reading;
    private final Optional<Report> report;
    private final boolean isRead;
    private final Run.Told told;

    // Put together when somebody first asks: most want findings only.
    private volatile @Nullable List<Outcome> outcomes;

    Assessment(
            RuleSet rules,
            LocalDate asOf,
            Optional<Reading<?>> reading,
            Optional<Report> report,
            boolean isRead,
            Run.Told told) {
        this.isRead = isRead;
        this.rules = rules;
        this.asOf = asOf;
        this.report = report;
        this.reading = reading;
        this.told = told;
    }

    /**
     * What the report was checked against.
     *
     * @return library, rules, facts and day
     */
    public CheckedAgainst against() {
        return rules.against(asOf);
    }

    /**
     * The set of rules.
     *
     * @return its name
     */
    public String ruleSet() {
        return rules.name();
    }

    /**
     * The day the subject was checked for.
     *
     * @return the day given by the caller
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What every rule said.
     *
     * @return one outcome for each rule of the set, in its order
     */
    public List<Outcome> outcomes() {
        List<Outcome> known = outcomes;
        if (known == null) {
            known = withSilent(told.outcomes());
            outcomes = known;
        }
        return known;
    }

    /** What the rules that were asked said, and of the others that they are about other subjects. */
    private List<Outcome> withSilent(List<Outcome> heard) {
        if (heard.size() == rules.rules().size()) {
            return heard;
        }
        List<Outcome> all = new ArrayList<>();
        int next = 0;
        for (Rule<?> rule : rules.rules()) {
            boolean isHeard = next < heard.size() && heard.get(next).rule().equals(rule);
            all.add(isHeard ? heard.get(next++) : rule.silent());
        }
        return List.copyOf(all);
    }

    /**
     * What one rule said.
     *
     * @param id the rule
     * @return empty if the set does not have the rule
     */
    public Optional<Outcome> outcome(RuleId id) {
        return outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(id))
                .findFirst();
    }

    /**
     * The outcomes with a verdict.
     *
     * @param verdict the verdict
     * @return in the order of the rules
     */
    public List<Outcome> outcomes(Verdict verdict) {
        // Whoever was not asked has nothing to say but that it does not apply.
        List<Outcome> some = verdict == Verdict.NOT_APPLICABLE ? outcomes() : told.outcomes();
        return some.stream().filter(outcome -> outcome.verdict() == verdict).toList();
    }

    /**
     * All findings.
     *
     * @return in the order of the rules, and of the document within a rule
     */
    public List<Finding> findings() {
        return told.findings();
    }

    /**
     * The findings of a severity or graver.
     *
     * @param least the least grave severity wanted
     * @return in the order of {@link #findings()}
     */
    public List<Finding> findings(Severity least) {
        return findings().stream()
                .filter(finding -> finding.severity().atLeast(least))
                .toList();
    }

    /**
     * How many findings, waived findings and gaps there were beyond those that are kept, of all rules together.
     *
     * @return 0 unless a rule had more than a thousand, or than {@link RuleSet#atMost} allows
     */
    public int further() {
        return told.outcomes().stream().mapToInt(Outcome::further).sum();
    }

    /**
     * What was found and somebody decided to accept.
     *
     * @return in the order of the rules
     */
    public List<WaivedFinding> waived() {
        return told.outcomes().stream()
                .flatMap(outcome -> outcome.waived().stream())
                .toList();
    }

    /**
     * The fields that would have to be filled, as far as the findings that are kept tell.
     *
     * @return the places of the findings that say that something is missing and are not waived, each once, in the
     *     {@linkplain Location#compareTo order of places}
     */
    public List<Location> missing() {
        return findings().stream()
                .filter(Finding::isMissing)
                .map(Finding::location)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The report as one that is valid.
     *
     * @param kind the kind of report
     * @param <R> the kind of report
     * @return empty if it is not valid, if anything was waived, or if it is of another kind
     */
    public <R extends Report> Optional<Validated<R>> proof(Class<R> kind) {
        return Validated.of(report.filter(kind::isInstance).map(kind::cast), this);
    }

    /**
     * The report as one that is valid but for what was waived, if anything was.
     *
     * @param kind the kind of report
     * @param <R> the kind of report
     * @return empty if it is not valid even so, or if it is of another kind
     */
    public <R extends Report> Optional<ValidatedWithWaivers<R>> proofWithWaivers(Class<R> kind) {
        return ValidatedWithWaivers.of(report.filter(kind::isInstance).map(kind::cast), this);
    }

    /**
     * Whether the subject is valid: it could be read, no finding is an error, unless it is waived, and no rule crashed. What is
     * undetermined does not make it invalid.
     *
     * @return false also if it could not be read, whatever was waived
     */
    public boolean isValid() {
        return isRead
                && findings(Severity.ERROR).isEmpty()
                && outcomes(Verdict.CRASHED).isEmpty();
    }

    /**
     * Where the findings, waived or not, and the missing evidence stand in the text, found in one walk through it.
     *
     * @return the position of each place; empty if the subject was not read from a text
     */
    public Map<Location, Position> positions() {
        return reading.map(text -> text.locate(told.outcomes().stream()
                        .filter(outcome -> outcome.rule().subject() != Waivers.class)
                        .flatMap(Assessment::places)
                        .collect(Collectors.toSet())))
                .orElse(Map.of());
    }

    private static Stream<Location> places(Outcome outcome) {
        return Stream.of(
                        outcome.findings().stream().map(Finding::location),
                        outcome.waived().stream().map(waived -> waived.finding().location()),
                        outcome.missingEvidence().stream().map(MissingEvidence::location))
                .flatMap(places -> places);
    }
}
