package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.ToldActivity;
import org.wsis4j.rules.reading.Location;

/**
 * That a report links an entry.
 *
 * @param report the report
 * @param place where in the corpus it does
 * @param id the id that it names
 * @param entries the entries of that id; none if the corpus has none
 * @param activities those of the report by folded title
 */
record Link(
        CorpusDocument report,
        Location place,
        String id,
        List<CorpusDocument> entries,
        Map<String, List<ToldActivity>> activities) {

    static List<Link> in(Corpus corpus) {
        Map<String, List<CorpusDocument>> byId = new HashMap<>();
        for (CorpusDocument document : corpus.documents()) {
            document.id()
                    .ifPresent(id -> byId.computeIfAbsent(id.strip(), same -> new ArrayList<>(1))
                            .add(document));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < corpus.documents().size(); i++) {
            CorpusDocument report = corpus.documents().get(i);
            Map<String, List<ToldActivity>> activities = byTitle(report);
            for (int j = 0; j < report.stocktakingEntries().size(); j++) {
                String id = report.stocktakingEntries().get(j).strip();
                if (!id.isEmpty()) {
                    Location place = Location.of(i, "stocktakingEntries", j);
                    links.add(new Link(report, place, id, byId.getOrDefault(id, List.of()), activities));
                }
            }
        }
        return links;
    }

    private static Map<String, List<ToldActivity>> byTitle(CorpusDocument report) {
        Map<String, List<ToldActivity>> byTitle = new HashMap<>();
        if (!report.stocktakingEntries().isEmpty()) {
            for (ToldActivity activity : report.activities()) {
                byTitle.computeIfAbsent(Folding.of(activity.title()), same -> new ArrayList<>(1))
                        .add(activity);
            }
        }
        return byTitle;
    }

    List<ToldActivity> told(String title) {
        return activities.getOrDefault(title, List.of());
    }
}
