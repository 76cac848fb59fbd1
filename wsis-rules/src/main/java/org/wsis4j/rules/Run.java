package org.wsis4j.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/**
 * One check of one subject.
 *
 * @param reading the reading; empty if the report did not come from a text
 * @param report the report; empty if it could not be read
 * @param corpus the corpus; empty if a report is checked
 * @param hidden the places that could not be read
 * @param days the days that the check is about
 * @param limits how much is told
 * @param waiving the waivers at work
 */
record Run(
        Optional<Reading<?>> reading,
        Optional<Report> report,
        Optional<Corpus> corpus,
        HiddenTree hidden,
        Days days,
        Limits limits,
        Waiving waiving) {

    /** Asks all rules. The outcomes are in the order of the rules; those on waivers are asked when all others have spoken. */
    List<Outcome> ask(List<Rule<?>> rules) {
        Map<RuleId, Outcome> told = new HashMap<>();
        boolean over = false;
        for (Rule<?> rule : waiversLast(rules)) {
            Outcome outcome = over ? notAsked(rule) : outcome(rule);
            told.put(rule.id(), outcome);
            waiving.heard(outcome);
            over |= limits.firstError() && outcome.verdict() == Verdict.FAILED && rule.severity() == Severity.ERROR;
        }
        return rules.stream()
                .map(rule -> Objects.requireNonNull(told.get(rule.id())))
                .toList();
    }

    private static List<Rule<?>> waiversLast(List<Rule<?>> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.subject() == Waivers.class))
                .toList();
    }

    private Outcome outcome(Rule<?> rule) {
        Optional<?> subject = subject(rule);
        if (subject.isPresent() && rule.subject().isInstance(subject.get())) {
            Outcome outcome = look(rule, subject.get());
            // A text that could not be read to its end may have more flaws behind the one that ended the reading.
            boolean open = outcome.verdict() == Verdict.PASSED && rule.subject() == Reading.class && report.isEmpty();
            return open ? unreadable(rule) : outcome;
        }
        return silence(rule)
                .map(key -> Outcome.notApplicable(rule, new Message(key, Map.of())))
                .orElseGet(() -> unreadable(rule));
    }

    private Optional<?> subject(Rule<?> rule) {
        if (rule.subject() == Waivers.class) {
            return waiving.told();
        }
        if (rule.subject() == Corpus.class) {
            return corpus;
        }
        return rule.subject() == Reading.class ? reading : report;
    }

    /** Why a rule has nothing to look at; empty if the report could not be read. */
    private Optional<String> silence(Rule<?> rule) {
        if (rule.subject() == Waivers.class) {
            return Optional.of("outcome.noWaivers");
        }
        if (rule.subject() == Reading.class) {
            return Optional.of("outcome.notFromText");
        }
        boolean isRead = report.isPresent() || corpus.isPresent() || rule.subject() == Corpus.class;
        return isRead ? Optional.of("outcome.otherSubject") : Optional.empty();
    }

    /** A rule that throws is a fault of the rule; the others are still heard. */
    private Outcome look(Rule<?> rule, Object subject) {
        Optional<Term> over = rule.term().filter(term -> days.mandates().isAfter(term.lastDay()));
        if (over.isPresent()) {
            return Outcome.notApplicable(rule, notInForce(over.get()));
        }
        // A waiver cannot be waived.
        Waiving at = rule.subject() == Waivers.class ? new Waiving(List.of(), days.asOf()) : waiving;
        Examination found = new Examination(rule, days, limits.most(), hidden, at);
        try {
            rule.look(subject, found);
            return found.outcome();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Outcome.crashed(rule, crashed(e));
        }
    }

    private static Message crashed(Throwable thrown) {
        String said =
                Objects.requireNonNullElse(thrown.toString(), thrown.getClass().getName());
        return new Message("outcome.crashed", Map.of("thrown", Argument.of(said)));
    }

    private static Outcome notAsked(Rule<?> rule) {
        return open(rule, "outcome.notAsked");
    }

    private static Outcome unreadable(Rule<?> rule) {
        return open(rule, "outcome.unreadable");
    }

    private static Outcome open(Rule<?> rule, String because) {
        MissingEvidence evidence = new MissingEvidence(Location.root(), new Message(because, Map.of()));
        return Outcome.undetermined(rule, List.of(evidence), 0);
    }

    private static Message notInForce(Term term) {
        return new Message(
                "outcome.notInForce",
                Map.of("until", Argument.of(term.lastDay()), "changedBy", Argument.of(term.changedBy())));
    }
}
