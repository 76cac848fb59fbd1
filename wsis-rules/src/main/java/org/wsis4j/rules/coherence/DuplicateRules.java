package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.corpus.Corpus;

/** That an activity is reported once, by the same entity, in all reports and entries together. */
final class DuplicateRules {

    private static final String WORDS = "maximize joint efforts, avoid duplication";

    static final Rule<Corpus> ACTIVITY_REPORTED_ONCE = rule("WSIS-COH-002", Corpus.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("15(b)"), BINDING, WORDS)
            .check(DuplicateRules::lookForTheSame);

    static final Rule<Corpus> NO_NEAR_DUPLICATE = rule("WSIS-COH-003", Corpus.class)
            .severity(INFO)
            .asks(E_2006_85.paragraph("15(b)"), BINDING, WORDS)
            .check(DuplicateRules::lookForNearlyTheSame);

    private DuplicateRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ACTIVITY_REPORTED_ONCE, NO_NEAR_DUPLICATE);
    }

    private static void lookForTheSame(Corpus corpus, Examination found) {
        List<Telling> tellings = Telling.in(corpus);
        if (tellings.isEmpty() || !Groups.isOfSeveral(tellings)) {
            found.notApplicable();
        }
        for (List<Telling> group : Groups.ofSeveral(Telling::what, tellings)) {
            Groups.at(group, found)
                    .with("title", () -> title(Groups.head(group)))
                    .add();
        }
    }

    private static void lookForNearlyTheSame(Corpus corpus, Examination found) {
        List<Telling> tellings = Telling.in(corpus);
        if (tellings.isEmpty() || !Groups.isOfSeveral(tellings)) {
            found.notApplicable();
        }
        new NearDuplicates(tellings).each((one, other, percent) -> {
            boolean isOneHead = one.name().compareTo(other.name()) < 0;
            Telling head = isOneHead ? one : other;
            Telling like = isOneHead ? other : one;
            found.at(other.place())
                    .with("name", head.name())
                    .with("title", () -> title(head))
                    .with("other", like.name())
                    .with("otherTitle", () -> title(like))
                    .with("percent", percent)
                    .with("least", NearDuplicates.TITLE)
                    .with("leastEntity", NearDuplicates.ENTITY)
                    .add();
        });
    }

    private static String title(Telling telling) {
        return Folding.plain(telling.activity().title());
    }
}
