package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Term;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.comparison.RuleChange;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.statement.Carrier;
import org.wsis4j.rules.statement.Statement;
import org.wsis4j.rules.statement.Statements;

/** Rules of the catalogue, what they cite, and waivers of them; and the statements of the two documents. */
final class RuleSources {

    private RuleSources() {}

    /** Every rule that some profile has; made when one is asked for, since tests on other things never do. */
    private static final class Rules {
        static final List<Rule<?>> ALL = Stream.of(Profile.values())
                .<Rule<?>>flatMap(profile -> profile.rules().rules().stream())
                .distinct()
                .toList();
    }

    static List<ValueSource<?>> all() {
        return List.of(
                of(Rule.class, (draw, words) -> draw.one(Rules.ALL)),
                of(RuleId.class, (draw, words) -> id(draw)),
                of(RuleSet.class, (draw, words) -> draw.one(Profile.values()).rules()),
                of(Citation.class, (draw, words) -> draw.one(citations())),
                of(Term.class, (draw, words) -> draw.one(terms())),
                of(Waiver.class, RuleSources::waiver),
                of(RuleChange.class, (draw, words) -> change(draw)),
                of(
                        Statement.class,
                        (draw, words) -> draw.one(Statements.standard().all())),
                of(Carrier.class, (draw, words) -> draw.one(carriers(Carrier.class))),
                of(Carrier.OfRule.class, (draw, words) -> draw.one(carriers(Carrier.OfRule.class))),
                of(Carrier.OfFacts.class, (draw, words) -> draw.one(carriers(Carrier.OfFacts.class))),
                of(Carrier.OfDocument.class, (draw, words) -> draw.one(carriers(Carrier.OfDocument.class))),
                of(Carrier.OfType.class, (draw, words) -> draw.one(carriers(Carrier.OfType.class))),
                of(Carrier.ByConstruction.class, (draw, words) -> draw.one(carriers(Carrier.ByConstruction.class))),
                of(Carrier.AsContext.class, (draw, words) -> draw.one(carriers(Carrier.AsContext.class))));
    }

    /** One whose subject somebody named. */
    static Rule<?> rule(Class<?> subject, Draw draw) {
        List<Rule<?>> rules =
                Rules.ALL.stream().filter(rule -> rule.subject() == subject).toList();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule is about " + subject.getName()
                    + "; expected the subject of one, for example Rule<StocktakingEntry>, or Rule<?>");
        }
        return draw.one(rules);
    }

    /** Of the catalogue; now and then of one's own, or one that nobody knows. */
    static RuleId id(Draw draw) {
        return draw.oneIn(6)
                ? new RuleId(draw.one("ACME", "WSIS"), draw.one("REP", "X9"), draw.between(1, 999))
                : draw.one(Rules.ALL).id();
    }

    /** Of all findings of a rule, or of one place. */
    static Waiver waiver(Draw draw, Vocabulary words) {
        return waiver(id(draw), draw.maybe(() -> ReadingSources.location(draw, words)), draw, words);
    }

    /** One that holds on {@link Reports#CHECKED_ON}, if it is not hostile. */
    static Waiver waiver(RuleId rule, Optional<Location> place, Draw draw, Vocabulary words) {
        LocalDate from =
                words instanceof HostileVocabulary ? words.day() : Reports.CHECKED_ON.minusDays(draw.below(300));
        LocalDate last = from.isAfter(LocalDate.MAX.minusYears(1)) ? from : from.plusDays(300 + draw.below(60));
        return new Waiver(
                rule,
                place,
                FactSources.said(words, Prose.CHALLENGES),
                FactSources.said(words, List.of("Head of unit", "Chef d’unité")),
                FactSources.said(words, List.of("memo of 2026-03-01", "minutes, item 7")),
                from,
                last);
    }

    private static RuleChange change(Draw draw) {
        Verdict before = draw.one(Verdict.values());
        List<Verdict> others =
                Stream.of(Verdict.values()).filter(verdict -> verdict != before).toList();
        return new RuleChange(id(draw), Optional.of(before), draw.maybe(() -> draw.one(others)));
    }

    private static List<Citation> citations() {
        return Rules.ALL.stream().flatMap(rule -> rule.citations().stream()).toList();
    }

    private static List<Term> terms() {
        return Rules.ALL.stream().flatMap(rule -> rule.term().stream()).toList();
    }

    private static <C extends Carrier> List<C> carriers(Class<C> type) {
        return Statements.standard().all().stream()
                .flatMap(statement -> statement.carriers().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
