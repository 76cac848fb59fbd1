package org.wsis4j.rules.corpus;

import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/**
 * What a corpus keeps of one document.
 *
 * @param name by which findings name it
 * @param kind the kind of report, for example {@link StocktakingEntry}
 * @param id the id of an entry; empty if it has none, and for reports
 * @param entity the entity of an entry, or who reports; empty if the document does not say
 * @param country the country of an entry or of a national report; empty if the document does not say
 * @param contest the year of the contest of an entry; empty if it takes part in none
 * @param categories the categories of an entry; empty if the document does not say
 * @param actionLines the lines the document is about; empty if it does not say
 * @param time the time a report covers; empty if it does not say, and for entries
 * @param activities the activities that have a title; an entry is one itself
 * @param stocktakingEntries the ids of the entries that it links, at the place {@code stocktakingEntries}
 * @param organizations all organizations that it names, in the order of its form
 * @param focalPoints the organizations that it names as focal point of a line
 */
public record CorpusDocument(
        String name,
        Class<? extends Report> kind,
        Optional<String> id,
        Optional<Coded<Organization>> entity,
        Optional<Coded<Area>> country,
        Optional<Integer> contest,
        List<Coded<PrizeCategory>> categories,
        List<Coded<ActionLine>> actionLines,
        Optional<CoveredTime> time,
        List<ToldActivity> activities,
        List<String> stocktakingEntries,
        List<NamedOrganization> organizations,
        List<NamedFocalPoint> focalPoints) {

    /**
     * Keeps copies of the lists.
     *
     * @param name see {@link #name()}
     * @param kind see {@link #kind()}
     * @param id see {@link #id()}
     * @param entity see {@link #entity()}
     * @param country see {@link #country()}
     * @param contest see {@link #contest()}
     * @param categories see {@link #categories()}
     * @param actionLines see {@link #actionLines()}
     * @param time see {@link #time()}
     * @param activities see {@link #activities()}
     * @param stocktakingEntries see {@link #stocktakingEntries()}
     * @param organizations see {@link #organizations()}
     * @param focalPoints see {@link #focalPoints()}
     */
    public CorpusDocument {
        categories = List.copyOf(categories);
        actionLines = List.copyOf(actionLines);
        activities = List.copyOf(activities);
        stocktakingEntries = List.copyOf(stocktakingEntries);
        organizations = List.copyOf(organizations);
        focalPoints = List.copyOf(focalPoints);
    }

    /**
     * Whether it is an entry of the stocktaking database or of a contest.
     *
     * @return false for reports
     */
    public boolean isEntry() {
        return kind == StocktakingEntry.class;
    }
}
