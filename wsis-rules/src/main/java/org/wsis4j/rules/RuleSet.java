package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/** Rules that are checked together, in order. Immutable; may be shared by threads. */
public final class RuleSet {

    private final String name;
    private final Map<RuleId, Rule<?>> rules = new LinkedHashMap<>();
    private final Map<RuleId, Integer> places = new HashMap<>();
    private final Optional<LocalDate> mandates;
    private final Limits limits;

    private RuleSet(String name, List<Rule<?>> rules, Optional<LocalDate> mandates, Limits limits) {
        this.limits = limits;
        this.name = name;
        this.mandates = mandates;
        for (Rule<?> rule : rules) {
            places.put(rule.id(), places.size());
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
        return new RuleSet(Objects.requireNonNull(name, "name"), rules, Optional.empty(), Limits.STANDARD);
    }

    /**
     * The same rules, asked as the mandates stood on one day, whatever the day of the check. Without it they are asked as
     * the mandates stand on the day of the check.
     *
     * @param day the day
     * @return a set that takes the texts in force on that day at their word
     */
    public RuleSet withMandatesOf(LocalDate day) {
        return new RuleSet(name, rules(), Optional.of(day), limits);
    }

    /**
     * These rules and one of one's own. There is no way to take one away or to make it milder: a set can only be narrowed.
     *
     * @param rule a rule whose id does not start with {@code WSIS-}
     * @return a longer set of the same name; its digest tells it from this one
     * @throws IllegalArgumentException if the id belongs to the library, or the set has a rule of this id
     */
    public RuleSet with(Rule<?> rule) {
        if (rule.id().isOfTheLibrary()) {
            throw new IllegalArgumentException("rule " + rule + " has an id of the library; expected a namespace of"
                    + " one's own, for example ACME-REP-001");
        }
        return and(List.of(rule));
    }

    /**
     * These rules and those of providers. The loader is asked once, now.
     *
     * @param providers where the rules come from
     * @return a longer set, in the order of the providers
     * @throws IllegalArgumentException if an id belongs to the library, or stands twice
     */
    public RuleSet with(ServiceLoader<RuleProvider> providers) {
        RuleSet longer = this;
        for (RuleProvider provider : providers) {
            for (Rule<?> rule : provider.rules()) {
                longer = longer.with(rule);
            }
        }
        return longer;
    }

    /**
     * These rules and more of the library under another name, as a profile.
     *
     * @param profile the name that assessments carry
     * @param more the rules that the profile asks besides
     * @return a longer set
     * @throws IllegalArgumentException if a rule stands twice
     */
    public RuleSet narrowed(String profile, List<Rule<?>> more) {
        return new RuleSet(
                profile, Stream.concat(rules().stream(), more.stream()).toList(), mandates, limits);
    }

    private RuleSet and(List<Rule<?>> more) {
        return narrowed(name, more);
    }

    /**
     * The same rules, of which each keeps its first findings only. How many there were beyond is told by
     * {@link Outcome#further()}.
     *
     * @param most how many findings each rule keeps, at least 1; a thousand without it
     * @return a set that checks the same
     * @throws IllegalArgumentException if it is less than 1
     */
    public RuleSet atMost(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at most " + most + " findings; expected 1 or more, for example 10");
        }
        return new RuleSet(name, rules(), mandates, new Limits(most, limits.firstError()));
    }

    /**
     * The same rules, of which none is asked any more after the first that found an error. What was not asked is
     * undetermined and says so.
     *
     * @return a set for which a valid report is as valid, and one that is not is found out sooner
     */
    public RuleSet firstError() {
        return new RuleSet(name, rules(), mandates, new Limits(limits.most(), true));
    }

    /**
     * A digest of the rules: two sets with the same digest have the same rules with the same severities.
     *
     * @return 64 hexadecimal digits (SHA-256) of what each rule is, in order; the code of a rule is that of its version of the
     *     library
     */
    public String digest() {
        return RuleSetDigest.of(this);
    }

    Optional<LocalDate> mandates() {
        return mandates;
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
        return check(report, asOf, List.of());
    }

    /**
     * Checks a report that was made in code, or read before, with findings that somebody decided to accept.
     *
     * @param report the report
     * @param asOf the day it is checked for; the library has no clock
     * @param waivers the decisions; those that are expired, not needed or too wide are findings themselves
     * @return what every rule says
     */
    public Assessment check(Report report, LocalDate asOf, List<Waiver> waivers) {
        Objects.requireNonNull(report, "report: there is nothing to check");
        return run(Optional.empty(), Optional.of(report), Optional.empty(), asOf, waivers, HiddenPlaces.in(report));
    }

    /**
     * Checks a report that was read from a text, its form too.
     *
     * @param reading the reading
     * @param asOf the day it is checked for; the library has no clock
     * @return what every rule says
     */
    public Assessment check(Reading<? extends Report> reading, LocalDate asOf) {
        return check(reading, asOf, List.of());
    }

    /**
     * Checks a report that was read from a text, its form too, with findings that somebody decided to accept.
     *
     * @param reading the reading
     * @param asOf the day it is checked for; the library has no clock
     * @param waivers the decisions; those that are expired, not needed or too wide are findings themselves
     * @return what every rule says
     */
    public Assessment check(Reading<? extends Report> reading, LocalDate asOf, List<Waiver> waivers) {
        Objects.requireNonNull(reading, "reading: there is nothing to check");
        List<Location> hidden = reading.flaws().stream()
                .filter(flaw -> flaw.kind().hidesValue())
                .map(Flaw::location)
                .toList();
        return run(
                Optional.of(reading),
                reading.document().map(report -> report),
                Optional.empty(),
                asOf,
                waivers,
                hidden);
    }

    /**
     * Checks many reports and entries against one another. Rules about a single report do not apply.
     *
     * @param corpus the reports and entries
     * @param asOf the day they are checked for; the library has no clock
     * @return what every rule says
     */
    public Assessment check(Corpus corpus, LocalDate asOf) {
        return check(corpus, asOf, List.of());
    }

    /**
     * Checks many reports and entries against one another, with findings that somebody decided to accept.
     *
     * @param corpus the reports and entries
     * @param asOf the day they are checked for; the library has no clock
     * @param waivers the decisions; those that are expired, not needed or too wide are findings themselves
     * @return what every rule says; places are those of a {@link Corpus}
     */
    public Assessment check(Corpus corpus, LocalDate asOf, List<Waiver> waivers) {
        Objects.requireNonNull(corpus, "corpus: there is nothing to check");
        return run(Optional.empty(), Optional.empty(), Optional.of(corpus), asOf, waivers, List.of());
    }

    private Assessment run(
            Optional<Reading<?>> reading,
            Optional<Report> report,
            Optional<Corpus> corpus,
            LocalDate asOf,
            List<Waiver> given,
            List<Location> hidden) {
        Objects.requireNonNull(asOf, "asOf: the day of the check has to be given, since the library has no clock");
        Waivers waivers = new Waivers(given, asOf);
        Subjects subjects = new Subjects(reading, report, corpus, waivers);
        List<Outcome> outcomes = new ArrayList<>(rules.size());
        boolean over = false;
        for (Rule<?> rule : inOrderOfLooking()) {
            Outcome outcome = over ? notAsked(rule) : waivers.applyTo(outcome(rule, subjects, asOf, hidden));
            outcomes.add(outcome);
            over |= limits.firstError() && outcome.verdict() == Verdict.FAILED && rule.severity() == Severity.ERROR;
        }
        outcomes.sort(
                Comparator.comparingInt(outcome -> places.get(outcome.rule().id())));
        return new Assessment(against(asOf), reading, report, outcomes);
    }

    /** What became of the waivers is known when all other rules have spoken. */
    private List<Rule<?>> inOrderOfLooking() {
        return rules.values().stream()
                .sorted(Comparator.comparing(rule -> rule.subject() == Waivers.class))
                .toList();
    }

    private CheckedAgainst against(LocalDate asOf) {
        return new CheckedAgainst(Library.version(), name, digest(), Library.facts(), asOf, mandates);
    }

    private Outcome outcome(Rule<?> rule, Subjects subjects, LocalDate asOf, List<Location> hidden) {
        Optional<?> subject = subjects.of(rule);
        if (subject.isPresent() && rule.subject().isInstance(subject.get())) {
            Outcome outcome = look(rule, subject.get(), new Days(asOf, mandates.orElse(asOf)), hidden);
            // A text that could not be read to its end may have more flaws behind the one that ended the reading.
            boolean open = outcome.verdict() == Verdict.PASSED && subjects.isUnread();
            return open ? unreadable(rule) : outcome;
        }
        return subjects.silence(rule)
                .map(key -> Outcome.notApplicable(rule, new Message(key, Map.of())))
                .orElseGet(() -> unreadable(rule));
    }

    private static Outcome notAsked(Rule<?> rule) {
        Message notAsked = new Message("outcome.notAsked", Map.of());
        return Outcome.undetermined(rule, List.of(new MissingEvidence(Location.root(), notAsked)), 0);
    }

    private static Outcome unreadable(Rule<?> rule) {
        Message document = new Message("outcome.unreadable", Map.of());
        return Outcome.undetermined(rule, List.of(new MissingEvidence(Location.root(), document)), 0);
    }

    /** A rule that throws is a fault of the rule; the others are still heard. */
    private Outcome look(Rule<?> rule, Object subject, Days days, List<Location> hidden) {
        Optional<Term> over = rule.term().filter(term -> days.mandates().isAfter(term.lastDay()));
        if (over.isPresent()) {
            return Outcome.notApplicable(rule, notInForce(over.get()));
        }
        Examination found = new Examination(rule, days, limits.most(), hidden);
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

    /** What rules look at. */
    private record Subjects(
            Optional<Reading<?>> reading, Optional<Report> report, Optional<Corpus> corpus, Waivers waivers) {

        Optional<?> of(Rule<?> rule) {
            if (rule.subject() == Waivers.class) {
                return Optional.of(waivers).filter(given -> !given.all().isEmpty());
            }
            if (rule.subject() == Corpus.class) {
                return corpus;
            }
            return rule.subject() == Reading.class ? reading : report;
        }

        boolean isUnread() {
            return report.isEmpty() && corpus.isEmpty();
        }

        /** Why a rule has nothing to look at; empty if the report could not be read. */
        Optional<String> silence(Rule<?> rule) {
            if (rule.subject() == Waivers.class) {
                return Optional.of("outcome.noWaivers");
            }
            if (rule.subject() == Reading.class) {
                return Optional.of("outcome.notFromText");
            }
            return isUnread() && rule.subject() != Corpus.class
                    ? Optional.empty()
                    : Optional.of("outcome.otherSubject");
        }
    }

    /**
     * How much is kept.
     *
     * @param most how many findings each rule keeps: a hostile document can break a rule a million times
     * @param firstError whether to stop after the first error
     */
    private record Limits(int most, boolean firstError) {
        static final Limits STANDARD = new Limits(1_000, false);
    }

    /** The day of the check, and the day whose mandates count. */
    record Days(LocalDate asOf, LocalDate mandates) {}
}
