package org.wsis4j.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.wsis4j.reporting.Report;
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
        out.println("looks at   " + subject(rule.subject()));
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

    /** In the words of the documents: what they say of their type. */
    private static String subject(Class<?> subject) {
        if (subject == Reading.class) {
            return "the form of any document";
        }
        if (subject == Report.class) {
            return "reports of any kind";
        }
        String name = subject.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
