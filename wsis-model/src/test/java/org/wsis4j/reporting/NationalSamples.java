package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** The report of a country and its parts, with every field set. */
final class NationalSamples {

    private NationalSamples() {}

    static List<Supplier<Draft>> full() {
        return List.of(NationalSamples::report, NationalSamples::strategy, NationalSamples::progress);
    }

    static List<Draft> empty() {
        return List.of(
                NationalReport.builder().build(),
                NationalStrategy.builder().build(),
                LineProgress.builder().build());
    }

    static NationalReport report() {
        return NationalReport.builder()
                .title("Ten-year report")
                .symbol("WSIS+10/3/7")
                .language("ar")
                .url("https://example.org/national")
                .date(LocalDate.of(2014, 5, 30))
                .period(Samples.period())
                .country(Codes.AREA.read("UNITED ARAB EMIRATES"))
                .reporter(Samples.reporter())
                .addLevels(Coded.of(Level.NATIONAL))
                .summary("What was done in ten years")
                .strategy(strategy())
                .addPlanning(FollowUpSamples.country())
                .addProgress(progress())
                .addChallenges("Content in Arabic")
                .addPartners(Samples.partner())
                .addIndicators(Samples.indicator())
                .addStocktakingEntries("1423752311")
                .outlook("Smart services")
                .unread(Samples.UNREAD)
                .build();
    }

    static NationalStrategy strategy() {
        return NationalStrategy.builder()
                .title("Vision 2021")
                .adopted(LocalDate.of(2010, 2, 28))
                .developmentPlan(false)
                .url("https://example.org/vision")
                .unread(Samples.UNREAD)
                .build();
    }

    static LineProgress progress() {
        return LineProgress.builder()
                .actionLine(Coded.of(ActionLine.C8))
                .achievements("A library of texts")
                .addResults(Samples.result())
                .challenges("Fonts")
                .unread(Samples.UNREAD)
                .build();
    }
}
