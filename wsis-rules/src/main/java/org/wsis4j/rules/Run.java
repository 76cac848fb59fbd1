package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    /** Asks the rules. The outcomes are in the order of the rules; those on waivers are asked when all others have spoken. */
    Told ask(Roster roster) {
        Outcome[] told = new Outcome[roster.rules().size()];
        Examination found = new Examination(days, limits.most(), hidden);
        boolean over = false;
        boolean anyFailed = false;
        for (int index : roster.asked()) {
            Rule<?> rule = roster.rules().get(index);
            found = found.hasPointed() ? new Examination(days, limits.most(), hidden) : found;
            Outcome outcome = over ? notAsked(rule) : outcome(rule, roster, found);
            told[index] = outcome;
            waiving.heard(outcome);
            anyFailed |= outcome.verdict() == Verdict.FAILED;
            over |= limits.firstError() && outcome.verdict() == Verdict.FAILED && rule.severity() == Severity.ERROR;
        }
        return new Told(Collections.unmodifiableList(Arrays.asList(told)), anyFailed ? findings(told) : List.of());
    }

    /**
     * What was said.
     *
     * @param outcomes in the order of the rules
     * @param findings all of them, in the order of the rules
     */
    record Told(List<Outcome> outcomes, List<Finding> findings) {}

    private static List<Finding> findings(Outcome[] told) {
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : told) {
            if (outcome.verdict() == Verdict.FAILED) {
                findings.addAll(outcome.findings());
            }
        }
        return Collections.unmodifiableList(findings);
    }

    private Outcome outcome(Rule<?> rule, Roster roster, Examination found) {
        return roster.isOfReports() && rule.subject() != Reading.class
                ? look(rule, report.orElseThrow(), found)
                : outcome(rule, found);
    }

    private Outcome outcome(Rule<?> rule, Examination found) {
        Optional<?> subject = subject(rule);
        if (subject.isPresent() && rule.subject().isInstance(subject.get())) {
            Outcome outcome = look(rule, subject.get(), found);
            // A text that could not be read to its end may have more flaws behind the one that ended the reading.
            boolean open = outcome.verdict() == Verdict.PASSED && rule.subject() == Reading.class && report.isEmpty();
            return open ? unreadable(rule) : outcome;
        }
        boolean isRead = report.isPresent() || corpus.isPresent() || rule.subject() == Corpus.class;
        return isRead || Silence.hasOwnReason(rule) ? rule.silent() : unreadable(rule);
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

    /** A rule that throws is a fault of the rule; the others are still heard. */
    private Outcome look(Rule<?> rule, Object subject, Examination found) {
        Optional<Term> term = rule.term();
        if (term.isPresent() && days.mandates().isAfter(term.get().lastDay())) {
            return Outcome.notApplicable(rule, notInForce(term.get()));
        }
        try {
            // A waiver cannot be waived.
            found.start(rule, rule.subject() == Waivers.class ? Waiving.NONE : waiving);
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
