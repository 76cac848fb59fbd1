package org.wsis4j.cli;

import java.io.PrintStream;
import java.util.List;
import org.wsis4j.cli.example.RuleExamples;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.WordingStatus;
import org.wsis4j.source.Paragraph;

/** A rule explained: what it asks of what, how gravely, and where that is written. */
final class RuleText {

    private final PrintStream out;
    private final Language language;

    RuleText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(Rule<?> rule) {
        out.println(rule.id() + "  " + rule.title(language));
        out.println("severity   " + rule.severity());
        out.println("           " + rule.whyThisSeverity(language));
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
        List<Profile> profiles = RuleChoice.profiles(rule.id());
        out.println("profiles   "
                + String.join(", ", profiles.stream().map(Profile::key).toList()));
        WordingStatus words = WordingStatus.of(language);
        out.println("words      " + language.tag() + ", " + words.state() + ": " + words.review());
        RuleExamples.standard()
                .find(rule.id())
                .ifPresent(example -> out.println("example    wsis example " + rule.id()));
    }

    private void title(Paragraph paragraph) {
        out.println("           " + paragraph.document().title());
    }
}
