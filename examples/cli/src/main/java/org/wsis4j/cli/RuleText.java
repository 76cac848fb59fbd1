package org.wsis4j.cli;

import java.io.PrintStream;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.source.Paragraph;

/** A rule explained: what it asks of what, how gravely, and where that is written. */
final class RuleText {

    private final PrintStream out;

    RuleText(PrintStream out) {
        this.out = out;
    }

    void print(Rule<?> rule) {
        out.println(rule.id() + "  " + rule.title());
        out.println("severity   " + rule.severity());
        out.println("basis      " + rule.basis());
        String form = rule.subject() == Reading.class ? "the form of " : "";
        out.println("looks at   " + form + String.join(", ", rule.documents()));
        for (Citation citation : rule.citations()) {
            out.println("paragraph  " + citation.paragraph() + ", " + citation.modality() + ": \""
                    + citation.anchorWords() + "\"");
            title(citation.paragraph());
        }
        rule.term().ifPresent(term -> {
            out.println("until      " + term.lastDay() + ", changed by " + term.changedBy());
            title(term.changedBy());
        });
        if (!rule.reads().isEmpty()) {
            out.println("reads      " + String.join(", ", rule.reads()));
        }
    }

    private void title(Paragraph paragraph) {
        out.println("           " + paragraph.document().title());
    }
}
