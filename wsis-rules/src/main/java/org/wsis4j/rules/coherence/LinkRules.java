package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.ToldActivity;

/** Reports and the entries that they link: that they are there, and say nothing else. */
final class LinkRules {

    private static final String WORDS = "ensuring the coherence of the stocktaking exercise";

    static final Rule<Corpus> LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT = rule("WSIS-COH-005", Corpus.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("16(c)"), BINDING, WORDS)
            .check(LinkRules::lookAtLines);

    static final Rule<Corpus> LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT = rule("WSIS-COH-006", Corpus.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("16(c)"), BINDING, WORDS)
            .check(LinkRules::lookAtDays);

    private LinkRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(LINKED_ENTRY_IS_ON_A_LINE_OF_THE_REPORT, LINKED_ENTRY_HAS_THE_DAYS_OF_THE_REPORT);
    }

    private static void lookAtLines(Corpus corpus, Examination found) {
        List<Link> links = Link.in(corpus);
        boolean applies = false;
        for (Link link : links) {
            List<ActionLine> ofReport = known(link.report());
            for (CorpusDocument entry : link.entries()) {
                List<ActionLine> ofEntry = known(entry);
                boolean canTell = !ofReport.isEmpty() && !ofEntry.isEmpty();
                boolean meet = ofEntry.stream()
                        .anyMatch(line -> ofReport.stream().anyMatch(other -> belongTogether(line, other)));
                applies |= canTell;
                if (canTell && !meet && allKnown(link.report()) && allKnown(entry)) {
                    at(link, entry, found)
                            .with("lines", ofEntry)
                            .with("linesOfReport", ofReport)
                            .add();
                }
            }
            if (link.entries().isEmpty()) {
                found.at(link.place()).with("id", link.id()).undetermined();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtDays(Corpus corpus, Examination found) {
        boolean applies = false;
        for (Link link : Link.in(corpus)) {
            for (CorpusDocument entry : link.entries()) {
                for (ToldActivity ofEntry : entry.activities()) {
                    for (ToldActivity told : link.told(Folding.of(ofEntry.title()))) {
                        boolean canTell =
                                ofEntry.start().isPresent() && told.start().isPresent();
                        applies |= canTell;
                        if (canTell && (!ofEntry.start().equals(told.start()) || otherEnd(ofEntry, told))) {
                            at(link, entry, found)
                                    .with("title", Folding.plain(ofEntry.title()))
                                    .with("start", ofEntry.start().get())
                                    .with(
                                            "end",
                                            ofEntry.end().or(ofEntry::start).get())
                                    .with("startInReport", told.start().get())
                                    .with(
                                            "endInReport",
                                            told.end().or(told::start).get())
                                    .add();
                        }
                    }
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean otherEnd(ToldActivity one, ToldActivity other) {
        return one.end().isPresent() && other.end().isPresent() && !one.end().equals(other.end());
    }

    private static Examination.Spot at(Link link, CorpusDocument entry, Examination found) {
        return found.at(link.place())
                .with("name", link.report().name())
                .with("entry", entry.name())
                .with("id", link.id());
    }

    private static List<ActionLine> known(CorpusDocument document) {
        return document.actionLines().stream()
                .flatMap(line -> line.value().stream())
                .distinct()
                .toList();
    }

    private static boolean allKnown(CorpusDocument document) {
        return document.actionLines().stream().allMatch(Coded::isKnown);
    }

    /** A line and its applications do. */
    private static boolean belongTogether(ActionLine one, ActionLine other) {
        return one == other
                || one.children().contains(other)
                || other.children().contains(one);
    }
}
