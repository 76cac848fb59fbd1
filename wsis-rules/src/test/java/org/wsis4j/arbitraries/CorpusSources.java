package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.CoveredTime;
import org.wsis4j.rules.corpus.NamedFocalPoint;
import org.wsis4j.rules.corpus.NamedOrganization;
import org.wsis4j.rules.corpus.ToldActivity;
import org.wsis4j.rules.reading.Location;

/** Many reports at once, and what is kept of each. */
final class CorpusSources {

    private CorpusSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(Corpus.class, (draw, words) -> corpus(draw, words, draw.below(4))),
                of(
                        CorpusDocument.class,
                        (draw, words) -> corpus(draw, words, 1).documents().get(0)),
                of(CoveredTime.class, (draw, words) -> time(words.day(), words.day())),
                of(
                        NamedFocalPoint.class,
                        (draw, words) -> new NamedFocalPoint(
                                Location.of("facilitators", draw.below(3), "organization"),
                                new AnyCodes(draw, words).organization(),
                                FactSources.line(draw))),
                of(
                        NamedOrganization.class,
                        (draw, words) -> new NamedOrganization(
                                Location.of("partners", draw.below(3), "organization"),
                                new AnyCodes(draw, words).organization())),
                of(
                        ToldActivity.class,
                        (draw, words) -> new ToldActivity(
                                Location.of("activities", draw.below(3), "title"),
                                words.text(Prose.ACTIVITIES),
                                draw.maybe(words::day),
                                draw.maybe(words::day))));
    }

    /** Drafts of every kind. */
    private static Corpus corpus(Draw draw, Vocabulary words, int size) {
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < size; i++) {
            corpus.add("document-" + i + ".json", ReportSource.one(draw).any().apply(draw, words));
        }
        return corpus.build();
    }

    private static CoveredTime time(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new CoveredTime(other, one) : new CoveredTime(one, other);
    }
}
