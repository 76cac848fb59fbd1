package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

/** Rules that are checked together, in order. Immutable; may be shared by threads. */
public final class RuleSet {

    private final String name;
    private final Stock stock;
    private final Optional<LocalDate> mandates;
    private final Limits limits;

    // Found when the first report of a kind is checked, and always the same.
    private final Map<Class<?>, Roster> ofReports = new ConcurrentHashMap<>();
    private final Map<Class<?>, Roster> ofReadings = new ConcurrentHashMap<>();

    // Made when somebody first asks, and always the same.
    private volatile @Nullable Roster all;
    private volatile @Nullable String digest;

    private RuleSet(String name, Stock stock, Optional<LocalDate> mandates, Limits limits) {
        this.name = Objects.requireNonNull(name, "name");
        this.stock = stock;
        this.mandates = mandates;
        this.limits = limits;
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
        return new RuleSet(name, Stock.of(name, rules), Optional.empty(), Limits.STANDARD);
    }

    /**
     * A set of rules, told in the order of their ids, of which only those are made that somebody needs: those on a kind of
     * reports when the first of them is checked, and all when a list of all is asked for.
     *
     * @param name the name that assessments carry
     * @param bySubject gives the rules that look at a type of subjects, or at some of them only; always the same
     * @return the set; that no two rules have the same id is looked at when all are made
     */
    public static RuleSet of(String name, Map<Class<?>, RuleProvider> bySubject) {
        return new RuleSet(name, Stock.of(name, bySubject), Optional.empty(), Limits.STANDARD);
    }

    /**
     * The same rules, asked as the mandates stood on one day, whatever the day of the check. Without it they are asked as
     * the mandates stand on the day of the check.
     *
     * @param day the day
     * @return a set that takes the texts in force on that day at their word
     */
    public RuleSet withMandatesOf(LocalDate day) {
        return new RuleSet(name, stock, Optional.of(day), limits);
    }

    /**
     * These rules and one of one's own. There is no way to take one away or to make it milder: a report that is valid under
     * the longer set is valid under this one.
     *
     * @param rule a rule whose id does not start with {@code WSIS-}
     * @return a longer set of the same name, the rule at its end; its digest tells it from this one
     * @throws IllegalArgumentException if the id belongs to the library, or the set has a rule of this id
     */
    public RuleSet with(Rule<?> rule) {
        return withOwn(List.of(rule));
    }

    /**
     * These rules and those of providers. The loader is asked once, now.
     *
     * @param providers where the rules come from; made by the program, whose module says that it uses {@link RuleProvider}
     * @return a longer set, in the order of the providers; an equal one if there are none
     * @throws IllegalArgumentException if an id belongs to the library, or stands twice
     * @throws java.util.ServiceConfigurationError if a provider cannot be made
     */
    public RuleSet with(ServiceLoader<RuleProvider> providers) {
        List<Rule<?>> own = new ArrayList<>();
        for (RuleProvider provider : providers) {
            own.addAll(provider.rules());
        }
        return withOwn(own);
    }

    private RuleSet withOwn(List<Rule<?>> own) {
        for (Rule<?> rule : own) {
            if (rule.id().isOfTheLibrary()) {
                throw new IllegalArgumentException("rule " + rule + " has an id of the library; expected a namespace of"
                        + " one's own, for example ACME-REP-001");
            }
        }
        return narrowed(name, own);
    }

    /**
     * These rules and more of the library under another name, as a profile: fewer reports are valid, and never more.
     *
     * @param profile the name that assessments carry
     * @param more the rules that the profile asks besides; none if it is only another name
     * @return a longer set
     * @throws IllegalArgumentException if a rule stands twice
     */
    public RuleSet narrowed(String profile, List<Rule<?>> more) {
        List<Rule<?>> longer = new ArrayList<>(rules());
        longer.addAll(more);
        return new RuleSet(profile, Stock.of(profile, longer), mandates, limits);
    }

    /**
     * The same rules, each as grave as it is where the check is strict. Of the rules of the library that is WSIS-JSN-006: a
     * document with a field that nobody knows is not valid. It is read as always, and nothing of it is lost.
     *
     * @return a set under the name {@code STANDARD_STRICT}, if this is {@code STANDARD}: fewer documents are valid, and never
     *     more; this set if no rule of it is graver then
     */
    public RuleSet strict() {
        List<Rule<?>> strict = new ArrayList<>();
        rules().forEach(rule -> strict.add(rule.strict()));
        String stricter = name + "_STRICT";
        return strict.equals(rules()) ? this : new RuleSet(stricter, Stock.of(stricter, strict), mandates, limits);
    }

    /**
     * The same rules, of which each keeps its first findings, waived findings and gaps only. How many there were beyond is
     * told by {@link Outcome#further()}. No verdict changes.
     *
     * @param most how many findings each rule keeps, at least 1; a thousand without it
     * @return a set that checks the same
     * @throws IllegalArgumentException if it is less than 1
     */
    public RuleSet atMost(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at most " + most + " findings; expected 1 or more, for example 10");
        }
        return new RuleSet(name, stock, mandates, new Limits(most, limits.firstError()));
    }

    /**
     * The same rules, of which none is asked any more after the first that found an error that is not waived. What was not
     * asked is undetermined and says so.
     *
     * @return a set for which the same reports are valid; of one that is not, it says less, and sooner
     */
    public RuleSet firstError() {
        return new RuleSet(name, stock, mandates, new Limits(limits.most(), true));
    }

    /**
     * A digest of the rules: two sets with the same digest have rules of the same ids, subjects, severities, citations, fields
     * and terms in the same order, and are asked by the mandates of the same day. Names, words and limits do not count.
     *
     * @return 64 hexadecimal digits (SHA-256); the code of a rule is that of its version of the library
     */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = RuleSetDigest.of(rules(), mandates);
            digest = known;
        }
        return known;
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
        return stock.all();
    }

    /**
     * Asks for a rule.
     *
     * @param id its id
     * @return empty if the set does not have it
     */
    public Optional<Rule<?>> find(RuleId id) {
        return stock.find(id);
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
     * @param waivers the decisions, none for an empty list; those that are expired, not needed or too wide are findings
     *     themselves
     * @return what every rule says
     */
    public Assessment check(Report report, LocalDate asOf, List<Waiver> waivers) {
        Objects.requireNonNull(report, "report: there is nothing to check");
        return run(
                Optional.empty(),
                Optional.of(report),
                Optional.empty(),
                asOf,
                waivers,
                HiddenTree.of(HiddenPlaces.in(report)));
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
     * @param waivers the decisions, none for an empty list; those that are expired, not needed or too wide are findings
     *     themselves
     * @return what every rule says
     */
    public Assessment check(Reading<? extends Report> reading, LocalDate asOf, List<Waiver> waivers) {
        Objects.requireNonNull(reading, "reading: there is nothing to check");
        List<Location> hidden = new ArrayList<>(0);
        for (Flaw flaw : reading.flaws()) {
            if (flaw.kind().hidesValue()) {
                hidden.add(flaw.location());
            }
        }
        return run(
                Optional.of(reading),
                reading.document().map(report -> report),
                Optional.empty(),
                asOf,
                waivers,
                HiddenTree.of(hidden, reading.untold()));
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
        return run(Optional.empty(), Optional.empty(), Optional.of(corpus), asOf, waivers, HiddenTree.of(List.of()));
    }

    private Assessment run(
            Optional<Reading<?>> reading,
            Optional<Report> report,
            Optional<Corpus> corpus,
            LocalDate asOf,
            List<Waiver> given,
            HiddenTree hidden) {
        Objects.requireNonNull(asOf, "asOf: the day of the check has to be given, since the library has no clock");
        Objects.requireNonNull(given, "waivers: expected a list, empty if nothing is waived");
        Days days = new Days(asOf, mandates.orElse(asOf));
        Run run = new Run(reading, report, corpus, hidden, days, limits, Waiving.of(given, asOf));
        return new Assessment(
                this,
                asOf,
                reading,
                report,
                report.isPresent() || corpus.isPresent(),
                run.ask(roster(reading, report, given)));
    }

    CheckedAgainst against(LocalDate asOf) {
        return new CheckedAgainst(Library.version(), name, digest(), Library.facts(), asOf, mandates);
    }

    private Roster roster(Optional<Reading<?>> reading, Optional<Report> report, List<Waiver> given) {
        // After the first error, what is not asked is not about other subjects: nobody has looked.
        if (report.isEmpty() || !given.isEmpty() || limits.firstError()) {
            return all();
        }
        // A draft is an instance of the generated subclass of its type.
        Class<?> kind = report.get().getClass().getSuperclass();
        Map<Class<?>, Roster> rosters = reading.isPresent() ? ofReadings : ofReports;
        Roster known = rosters.get(kind);
        return known != null ? known : newRoster(rosters, kind, reading.isPresent());
    }

    private Roster newRoster(Map<Class<?>, Roster> rosters, Class<?> kind, boolean isReading) {
        for (Form<? extends Report, ?> form : Forms.documents()) {
            if (form.type() == kind) {
                Roster roster = Roster.ofReports(stock.about(form.type(), isReading));
                rosters.put(kind, roster);
                return roster;
            }
        }
        return all();
    }

    private Roster all() {
        Roster known = all;
        if (known == null) {
            known = Roster.ofAll(stock.all());
            all = known;
        }
        return known;
    }
}
