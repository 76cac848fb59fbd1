package org.wsis4j.rules.coherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.country.Countries;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.corpus.Corpus;

/** Entries and reports for tests on a corpus, so that a test shows only what matters to it. */
final class CorpusSamples {

    private CorpusSamples() {}

    /** An entry of the database. */
    static StocktakingEntry.Builder entry(String title, String entity, String country) {
        return StocktakingEntry.builder()
                .title(title)
                .organization(Coded.read(entity, Organizations.standard()::find))
                .country(Coded.read(country, Countries.standard()::area));
    }

    /** An entry of a contest. */
    static StocktakingEntry.Builder project(int contest, String category, String title, String entity, String country) {
        return entry(title, entity, country)
                .contest(contest)
                .categories(List.of(Coded.read(category, PrizeCategory::find)));
    }

    /** A report of a facilitator on 2006. */
    static FacilitatorReport.Builder report(String reporter, String... lines) {
        return FacilitatorReport.builder()
                .reporter(Reporter.builder()
                        .organization(Coded.read(reporter, Organizations.standard()::find))
                        .build())
                .period(period("2006-01-01", "2006-12-31"))
                .actionLines(List.of(lines).stream()
                        .map(line -> Coded.read(line, ActionLine::find))
                        .toList());
    }

    static ReportingPeriod period(String start, String end) {
        return Samples.period(start, end);
    }

    static Activity activity(String title, String start, String end) {
        return Activity.builder()
                .title(title)
                .start(Samples.day(start))
                .end(Samples.day(end))
                .build();
    }

    static Optional<LocalDate> day(String text) {
        return Samples.day(text);
    }

    /** Entries under the names a, b, c and so on. */
    static Corpus.Builder corpus(StocktakingEntry.Builder... entries) {
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < entries.length; i++) {
            corpus.add(String.valueOf((char) ('a' + i)), entries[i].build());
        }
        return corpus;
    }
}
