package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/** Rules that are checked together, in order. Immutable; may be shared by threads. */
public final class RuleSet {

    private final String name;
    private final Map<RuleId, Rule<?>> rules = new LinkedHashMap<>();
    private final Optional<LocalDate> mandates;

    private RuleSet(String name, List<Rule<?>> rules, Optional<LocalDate> mandates) {
        this.name = name;
        this.mandates = mandates;
        for (Rule<?> rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.id() + " stands twice in " + name);
            }
        }
    }

    /**
     * A set of rules.
     *
     * @param name the name that assessments carry
     * @param rules in the order in which outcomes are told
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(String name, List<Rule<?>> rules) {
        return new RuleSet(Objects.requireNonNull(name, "name"), rules, Optional.empty());
    }

    /**
     * The same rules, asked as the mandates stood on one day, whatever the day of the check. Without it they are asked as
     * the mandates stand on the day of the check.
     *
     * @param day the day
     * @return a set that takes the texts in force on that day at their word
     */
    public RuleSet withMandatesOf(LocalDate day) {
        return new RuleSet(name, rules(), Optional.of(day));
    }

    /**
     * The name.
     *
     * @return for example {@code STANDARD}
     */
    public String name() {
        return name;
    }

    /**
     * The rules.
     *
     * @return in order
     */
    public List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Asks for a rule.
     *
     * @param id its id
     * @return empty if the set does not have it
     */
    public Optional<Rule<?>> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Checks a report that was made in code, or read before; rules about the form do not apply.
     *
     * @param report the report
     * @param asOf the day it is checked for; the library has no clock
     * @return what every rule says
     */
    public Assessment check(Report report, LocalDate asOf) {
        Objects.requireNonNull(report, "report: there is nothing to check");
        return run(Optional.empty(), Optional.of(report), asOf, HiddenPlaces.in(report));
    }

    /**
     * Checks a report that was read from a text, its form too.
     *
     * @param reading the reading
     * @param asOf the day it is checked for; the library has no clock
     * @return what every rule says
     */
    public Assessment check(Reading<? extends Report> reading, LocalDate asOf) {
        Objects.requireNonNull(reading, "reading: there is nothing to check");
        List<Location> hidden = reading.flaws().stream()
                .filter(flaw -> flaw.kind().hidesValue())
                .map(Flaw::location)
                .toList();
        return run(Optional.of(reading), reading.document().map(report -> report), asOf, hidden);
    }

    private Assessment run(
            Optional<Reading<?>> reading, Optional<Report> report, LocalDate asOf, List<Location> hidden) {
        Objects.requireNonNull(asOf, "asOf: the day of the check has to be given, since the library has no clock");
        List<Outcome> outcomes = new ArrayList<>(rules.size());
        for (Rule<?> rule : rules.values()) {
            boolean ofForm = rule.subject() == Reading.class;
            Optional<?> subject = ofForm ? reading : report;
            if (subject.isPresent() && rule.subject().isInstance(subject.get())) {
                Outcome outcome = look(rule, subject.get(), new Days(asOf, mandates.orElse(asOf)), hidden);
                // A text that could not be read to its end may have more flaws behind the one that ended the reading.
                boolean open = outcome.verdict() == Verdict.PASSED && report.isEmpty();
                outcomes.add(open ? unreadable(rule) : outcome);
            } else if (ofForm) {
                outcomes.add(Outcome.notApplicable(rule, new Message("outcome.notFromText", Map.of())));
            } else if (subject.isPresent()) {
                outcomes.add(Outcome.notApplicable(rule, new Message("outcome.otherSubject", Map.of())));
            } else {
                outcomes.add(unreadable(rule));
            }
        }
        return new Assessment(name, asOf, reading, outcomes);
    }

    private static Outcome unreadable(Rule<?> rule) {
        Message document = new Message("outcome.unreadable", Map.of());
        return Outcome.undetermined(rule, List.of(new MissingEvidence(Location.root(), document)), 0);
    }

    /** A rule that throws is a fault of the rule; the others are still heard. */
    private static Outcome look(Rule<?> rule, Object subject, Days days, List<Location> hidden) {
        Optional<Term> over = rule.term().filter(term -> days.mandates().isAfter(term.lastDay()));
        if (over.isPresent()) {
            return Outcome.notApplicable(rule, notInForce(over.get()));
        }
        Examination found = new Examination(rule, days, hidden);
        try {
            rule.look(subject, found);
            return found.outcome();
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.crashed(rule, new Message("outcome.crashed", Map.of("thrown", Argument.of(e.toString()))));
        }
    }

    private static Message notInForce(Term term) {
        return new Message(
                "outcome.notInForce",
                Map.of("until", Argument.of(term.lastDay()), "changedBy", Argument.of(term.changedBy())));
    }

    /** The day of the check, and the day whose mandates count. */
    record Days(LocalDate asOf, LocalDate mandates) {}
}
