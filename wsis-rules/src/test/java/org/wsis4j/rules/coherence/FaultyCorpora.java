package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.coherence.CorpusSamples.activity;
import static org.wsis4j.rules.coherence.CorpusSamples.corpus;
import static org.wsis4j.rules.coherence.CorpusSamples.day;
import static org.wsis4j.rules.coherence.CorpusSamples.entry;
import static org.wsis4j.rules.coherence.CorpusSamples.project;
import static org.wsis4j.rules.coherence.CorpusSamples.report;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.corpus.Corpus;

/** Corpora in which every rule on corpora finds something, or cannot tell, or does not apply. */
public final class FaultyCorpora {

    private static final PrizeCategory C3 = PrizeCategory.of(3);

    private FaultyCorpora() {}

    public static List<Corpus> all() {
        return Stream.of(nothing(), entries(), lessThanDeclared(), fewLines(), reports(), unreadableLines(), links())
                .map(Corpus.Builder::build)
                .toList();
    }

    private static Corpus.Builder nothing() {
        return Corpus.builder();
    }

    /** Twice, nearly twice, twice in a category, twice one id, in two spellings, and more than declared. */
    private static Corpus.Builder entries() {
        return corpus(
                        entry("Kuwait Finder", "Central Agency", "KUWAIT").id("17"),
                        entry("KUWAIT FINDER", "central agency", "KWT").id("17"),
                        project(2015, "C3", "Saudi Elictronic University Portal", "Ministry of Education", "SAU"),
                        project(2015, "C3", "Saudi Electronic University Portal", "MINISTRY OF EDUCATION", "SAU"))
                .declared(C3, 1);
    }

    private static Corpus.Builder lessThanDeclared() {
        return corpus(project(2015, "C33", "Two", "ITU", "CHE")).declared(C3, 2);
    }

    /** On few lines, with two focal points. */
    private static Corpus.Builder fewLines() {
        return Corpus.builder()
                .add("a", focal("ITU").build())
                .add("b", focal("UNDP").build());
    }

    /** One more focal point, of whom nobody knows of what time. */
    private static Corpus.Builder reports() {
        return fewLines()
                .add("c", focal("WHO").period(ReportingPeriod.builder().build()).build());
    }

    private static FacilitatorReport.Builder focal(String organization) {
        return report(organization, "C4").facilitators(List.of(Samples.facilitator(organization, "C4", "FOCAL_POINT")));
    }

    private static Corpus.Builder unreadableLines() {
        String[] most = ActionLine.facilitated().stream()
                .map(ActionLine::toString)
                .filter(line -> !line.equals("C11"))
                .toArray(String[]::new);
        return Corpus.builder()
                .add("most", report("ITU", most).build())
                .add("other", report("UNDP", "Ceee").build());
    }

    /** To an entry on another line with other days, and to one that is not there. */
    private static Corpus.Builder links() {
        FacilitatorReport linking = report("WHO", "C7-EHEALTH")
                .activities(List.of(activity("Health week", "2006-10-10", "2006-10-13")))
                .stocktakingEntries(List.of("17", "18"))
                .build();
        return Corpus.builder()
                .add("report", linking)
                .add(
                        "entry",
                        project(2015, "C4", "Health week", "WHO", "CHE")
                                .id("17")
                                .start(day("2006-10-10"))
                                .end(day("2006-10-12"))
                                .build());
    }
}
