package org.wsis4j.rules.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.ToldActivity;
import org.wsis4j.rules.reading.Location;

/**
 * That a document tells of an activity.
 *
 * @param index of the document
 * @param document the document
 * @param activity the activity
 * @param what what has to be the same for it to be the same activity
 */
record Telling(int index, CorpusDocument document, ToldActivity activity, What what) implements Groups.Member {

    /**
     * What an activity is known by. An entry of a contest and one of the database, or of another contest, are two; so are an
     * entry and what a report tells of it.
     */
    record What(
            boolean isEntry,
            Optional<Integer> contest,
            String title,
            Optional<String> entity,
            Optional<String> country,
            Optional<LocalDate> start,
            Optional<LocalDate> end) {

        /** Days that are not told contradict nothing. */
        boolean hasDaysLike(What other) {
            boolean isOpen = start.isEmpty() && end.isEmpty();
            boolean isOtherOpen = other.start.isEmpty() && other.end.isEmpty();
            return isOpen || isOtherOpen || (start.equals(other.start) && end.equals(other.end));
        }
    }

    /** All activities that can be compared. */
    static List<Telling> in(Corpus corpus) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < corpus.documents().size(); i++) {
            CorpusDocument document = corpus.documents().get(i);
            for (ToldActivity activity : document.activities()) {
                if (isCompared(document, activity)) {
                    tellings.add(new Telling(i, document, activity, what(document, activity)));
                }
            }
        }
        return tellings;
    }

    /**
     * What goes on is told in one report after the other, and an event may come back each year under the same name; so what a
     * report tells without a day is not compared.
     */
    static boolean isCompared(CorpusDocument document, ToldActivity activity) {
        return document.isEntry() || activity.start().isPresent();
    }

    static What what(CorpusDocument document, ToldActivity activity) {
        return new What(
                document.isEntry(),
                document.contest(),
                Folding.of(activity.title()),
                Folding.entity(document),
                Folding.country(document),
                activity.start(),
                activity.end());
    }

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public Location place() {
        return new Location("/" + index + activity.place() + "/title");
    }
}
