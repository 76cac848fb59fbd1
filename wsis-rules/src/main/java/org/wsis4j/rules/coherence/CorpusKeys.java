package org.wsis4j.rules.coherence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.NamedFocalPoint;
import org.wsis4j.rules.corpus.NamedOrganization;
import org.wsis4j.rules.corpus.ToldActivity;

/**
 * By what the rules of this package bring together what they compare. Each method gives a document without that whose key is not
 * wanted; what is left stands at the place where it stood.
 */
public final class CorpusKeys {

    private static final String ALL = "all";
    private static final Coded<PrizeCategory> OTHER = new Coded<>("", Optional.empty());

    private CorpusKeys() {}

    /**
     * Of an activity: what it shares with whatever is nearly the same, before letters are compared.
     *
     * @param document the document
     * @param wanted which keys are wanted; asked of each at least once
     * @return with the wanted activities only
     */
    public static CorpusDocument titles(CorpusDocument document, Predicate<String> wanted) {
        List<ToldActivity> activities = document.activities().stream()
                .filter(activity -> Telling.isCompared(document, activity)
                        && wanted.test(NearDuplicates.key(Telling.what(document, activity))))
                .toList();
        return with(
                document,
                document.id(),
                document.categories(),
                activities,
                document.stocktakingEntries(),
                document.organizations(),
                document.focalPoints());
    }

    /**
     * Of an entry and of a link to one: the id.
     *
     * @param document the document
     * @param wanted which keys are wanted; asked of each at least once
     * @return with a wanted id only, and blank links in place of others
     */
    public static CorpusDocument ids(CorpusDocument document, Predicate<String> wanted) {
        List<String> links = document.stocktakingEntries().stream()
                .map(String::strip)
                .map(id -> !id.isEmpty() && wanted.test(id) ? id : "")
                .toList();
        return with(
                document,
                document.id().filter(id -> wanted.test(id.strip())),
                document.categories(),
                document.activities(),
                links,
                document.organizations(),
                document.focalPoints());
    }

    /**
     * Of an entry of a contest in a category: both, the entity and the country.
     *
     * @param document the document
     * @param wanted which keys are wanted; asked of each at least once
     * @return with unknown categories in place of others
     */
    public static CorpusDocument projects(CorpusDocument document, Predicate<String> wanted) {
        List<Coded<PrizeCategory>> categories = document.categories().stream()
                .map(category -> EntryRules.contender(document, category)
                                .filter(contender -> wanted.test(contender.toString()))
                                .isPresent()
                        ? category
                        : OTHER)
                .toList();
        return with(
                document,
                document.id(),
                categories,
                document.activities(),
                document.stocktakingEntries(),
                document.organizations(),
                document.focalPoints());
    }

    /**
     * Of an organization: what the register calls it, or its folded name and the country of the document.
     *
     * @param document the document
     * @param wanted which keys are wanted; asked of each at least once
     * @return with the wanted organizations only
     */
    public static CorpusDocument organizations(CorpusDocument document, Predicate<String> wanted) {
        List<NamedOrganization> organizations = document.organizations().stream()
                .filter(named -> wanted.test(OrganizationRules.spelled(named.organization(), document)
                        .identity()
                        .toString()))
                .toList();
        return with(
                document,
                document.id(),
                document.categories(),
                document.activities(),
                document.stocktakingEntries(),
                organizations,
                document.focalPoints());
    }

    /**
     * Of a focal point: its line.
     *
     * @param document the document
     * @param wanted which keys are wanted; asked of each at least once
     * @return with the focal points of wanted lines only
     */
    public static CorpusDocument focalPoints(CorpusDocument document, Predicate<String> wanted) {
        List<NamedFocalPoint> focalPoints = document.focalPoints().stream()
                .filter(named -> wanted.test(named.line().toString()))
                .toList();
        return with(
                document,
                document.id(),
                document.categories(),
                document.activities(),
                document.stocktakingEntries(),
                document.organizations(),
                focalPoints);
    }

    /**
     * Of a facilitator's report: one key for all.
     *
     * @param document the document
     * @param wanted which keys are wanted; asked only of a facilitator's report
     * @return the document, whatever is wanted, since there is nothing smaller
     */
    public static CorpusDocument reports(CorpusDocument document, Predicate<String> wanted) {
        if (document.kind() == FacilitatorReport.class) {
            // Asked for the key alone: nothing is smaller than the document.
            boolean unused = wanted.test(ALL);
        }
        return document;
    }

    private static CorpusDocument with(
            CorpusDocument document,
            Optional<String> id,
            List<Coded<PrizeCategory>> categories,
            List<ToldActivity> activities,
            List<String> links,
            List<NamedOrganization> organizations,
            List<NamedFocalPoint> focalPoints) {
        return new CorpusDocument(
                document.name(),
                document.kind(),
                id,
                document.entity(),
                document.country(),
                document.contest(),
                categories,
                document.actionLines(),
                document.time(),
                activities,
                links,
                organizations,
                focalPoints);
    }
}
