package org.wsis4j.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.language.Language;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.comparison.AgainstField;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.rules.comparison.RuleChange;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.stored.StoredFinding;

/** What changed between two assessments as text: validity first, then against what, verdicts, findings, and the count. */
final class DiffText {

    private static final int LONGEST_PLACE = 200;

    private final PrintStream out;
    private final Language language;

    DiffText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** A document that stands in one of the files only. */
    void printSingle(DiffPair pair) {
        out.println(Printable.of(pair.name()));
        out.println("  only in the " + (pair.before().isPresent() ? "earlier" : "later") + " file");
    }

    void print(String name, AssessmentComparison comparison, CheckedAgainst before, CheckedAgainst after) {
        out.println(Printable.of(name));
        String is = valid(comparison.isValid());
        out.println("  " + (comparison.changesValidity() ? "was " + valid(comparison.wasValid()) + ", is " : "") + is);
        for (AgainstField field : comparison.against()) {
            line("  checked against " + lower(field) + " " + value(field, before) + ", now " + value(field, after));
        }
        for (RuleChange change : comparison.changes()) {
            line("  verdict " + change.rule() + " " + told(change.before()) + " -> " + told(change.after()));
        }
        comparison.added().forEach(finding -> finding("new", finding));
        comparison.gone().forEach(finding -> finding("gone", finding));
        out.println("  "
                + (comparison.isUnchanged()
                        ? "nothing changed"
                        : count(comparison.changes().size(), "verdict") + " changed, "
                                + count(comparison.added().size(), "finding") + " new, "
                                + count(comparison.gone().size(), "finding") + " gone")
                + ", " + count(comparison.same().size(), "finding") + " the same");
    }

    /** How to mend what is gone is of no use any more. */
    private void finding(String what, StoredFinding finding) {
        String place = finding.location().equals(Location.root())
                ? "(document)"
                : Printable.shortened(finding.location().pointer(), LONGEST_PLACE);
        String position = finding.position().map(at -> " (" + at + ")").orElse("");
        out.println("  " + what + " " + lower(finding.severity()) + " " + finding.rule() + " " + place + position);
        String asStored = finding.says().isKnown() ? "" : " (as it was stored)";
        out.println("    " + Printable.withIsolates(finding.message(language)) + asStored);
        if (what.equals("new")) {
            out.println("    " + Printable.withIsolates(finding.hint(language)));
        }
    }

    private void line(String text) {
        out.println(Printable.of(text));
    }

    private static String value(AgainstField field, CheckedAgainst against) {
        return switch (field) {
            case LIBRARY -> against.library();
            case RULE_SET -> against.ruleSet();
            case RULES -> against.rules();
            case FACTS -> against.facts();
            case AS_OF -> against.asOf().toString();
            case MANDATES_OF -> against.mandatesOf().map(LocalDate::toString).orElse("the day of the check");
        };
    }

    private static String valid(boolean isValid) {
        return isValid ? "valid" : "not valid";
    }

    private static String told(Optional<Verdict> verdict) {
        return verdict.map(DiffText::lower).orElse("not asked");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
