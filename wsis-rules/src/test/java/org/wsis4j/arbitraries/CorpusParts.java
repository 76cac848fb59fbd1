package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/**
 * Documents that have nothing to do with one another, each organization written in one way: what a corpus is made of before
 * it is broken.
 *
 * @param draw makes the choices
 */
record CorpusParts(Draw draw) {

    private static final List<String> REPORTERS = List.of("ITU", "UNESCO");

    /** An entry of the database. Two of different numbers differ in title, entity and id. */
    StocktakingEntry.Builder entry(int number) {
        EntrySetting setting = EntrySetting.ofDatabase(draw, Reports.CHECKED_ON);
        StocktakingEntry clean = new CleanStocktakingEntry(draw, setting).make();
        Entity entity = Entity.ALL.get(2 * draw.below(Entity.ALL.size() / 2) + number);
        return StocktakingEntry.builder()
                .from(clean)
                .id("entry-" + number)
                .title(EntryProse.TITLES.get(2 * draw.below(EntryProse.TITLES.size() / 2) + number))
                .organization(Spellings.organization(entity.name()))
                .country(Spellings.area(entity.country()))
                .partners(clean.partners().stream().map(CorpusParts::plain).toList());
    }

    /** Two, of one time, by different organizations, on the lines that the break will give them. */
    List<FacilitatorReport.Builder> reportsOfOneTime() {
        LocalDate end = FactSources.day(draw);
        return REPORTERS.stream()
                .map(reporter -> report(reporter)
                        .period(ReportingPeriod.builder()
                                .start(end.minusDays(draw.between(0, 700)))
                                .end(end.plusDays(draw.between(0, 700)))
                                .build())
                        .meetingDate(Optional.empty()))
                .toList();
    }

    /** One that names the entry. */
    FacilitatorReport.Builder linking(StocktakingEntry entry) {
        return report(draw.one(REPORTERS))
                .stocktakingEntries(entry.id().stream().toList());
    }

    static ReportedFacilitator focalPoint(Organization organization, ActionLine line) {
        return ReportedFacilitator.builder()
                .organization(Coded.of(organization))
                .actionLine(Coded.of(line))
                .status(Coded.of(DesignationStatus.FOCAL_POINT))
                .build();
    }

    /** Some of a list, which loses them. */
    static <T> List<T> taken(List<T> from, int count, Draw draw) {
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(from.remove(draw.below(from.size())));
        }
        return taken;
    }

    private FacilitatorReport.Builder report(String reporter) {
        FacilitatorReport clean = new CleanReport(draw, Reports.CHECKED_ON).make();
        return FacilitatorReport.builder()
                .from(clean)
                .reporter(Reporter.builder()
                        .from(clean.reporter().orElseThrow())
                        .organization(Spellings.organization(reporter))
                        .build())
                .facilitators(List.of())
                .partners(clean.partners().stream().map(CorpusParts::plain).toList());
    }

    private static Partner plain(Partner partner) {
        return Partner.builder()
                .from(partner)
                .organization(partner.organization()
                        .map(named -> named.value().map(Coded::of).orElse(named)))
                .build();
    }
}
