package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.source.SourceDocuments;

/** Entries together: that each has its own id and place, and that all are there. */
final class EntryRules {

    /** The years whose rules were read, or told by those who announced the contest, to allow one project in a category. */
    private static final int FIRST_CONTEST = 2015;

    private static final int LAST_CONTEST = 2025;

    static final Rule<Corpus> ONE_PROJECT_IN_A_CATEGORY = rule("WSIS-STK-101", Corpus.class)
            .severity(WARNING)
            .asks(
                    SourceDocuments.standard().require("WSIS-PRIZES-2025").paragraph("whole"),
                    RECOMMENDED,
                    "Each entity could submit one project per each category")
            .refersTo(
                    SourceDocuments.standard().require("WSIS-PRIZES-2023").paragraph("whole"),
                    RECOMMENDED,
                    "Each entity could submit one project per each category")
            .check(EntryRules::lookForTwoProjects);

    static final Rule<Corpus> ID_STANDS_ONCE = rule("WSIS-STK-102", Corpus.class)
            .severity(ERROR)
            .asks(E_2006_85.paragraph("16(c)"), BINDING, "ensuring the coherence of the stocktaking exercise")
            .check(EntryRules::lookForTheSameId);

    static final Rule<Corpus> COUNTS_ADD_UP = rule("WSIS-STK-103", Corpus.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("16(c)"), BINDING, "ensuring the coherence of the stocktaking exercise")
            .check(EntryRules::lookAtCounts);

    private EntryRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ONE_PROJECT_IN_A_CATEGORY, ID_STANDS_ONCE, COUNTS_ADD_UP);
    }

    /** An entity is the same by name and country: there is a Ministry of Health in many. */
    record Contender(int contest, PrizeCategory category, String entity, Optional<String> country) {}

    private static void lookForTwoProjects(Corpus corpus, Examination found) {
        List<Standing<Contender>> contenders = Standing.in(corpus, EntryRules::contenders);
        if (contenders.isEmpty()) {
            found.notApplicable();
        }
        for (List<Standing<Contender>> group : Groups.ofSeveral(Standing::value, contenders)) {
            Standing<Contender> head = Groups.head(group);
            Groups.at(group, found)
                    .with("contest", String.valueOf(head.value().contest()))
                    .with("category", head.value().category())
                    .with(
                            "entity",
                            () -> Folding.plain(
                                    head.document().entity().orElseThrow().written()))
                    .add();
        }
    }

    private static void contenders(CorpusDocument document, Standing.Put<Contender> to) {
        for (int i = 0; i < document.categories().size(); i++) {
            Location place = Location.of("categories", i);
            contender(document, document.categories().get(i)).ifPresent(contender -> to.put(place, contender));
        }
    }

    static Optional<Contender> contender(CorpusDocument document, Coded<PrizeCategory> category) {
        Optional<Integer> contest = document.contest().filter(year -> year >= FIRST_CONTEST && year <= LAST_CONTEST);
        Optional<String> entity = Folding.entity(document);
        return contest.isPresent() && entity.isPresent()
                ? category.value()
                        .map(known -> new Contender(contest.get(), known, entity.get(), Folding.country(document)))
                : Optional.empty();
    }

    private static void lookForTheSameId(Corpus corpus, Examination found) {
        List<Standing<String>> ids = Standing.in(
                corpus, (document, to) -> document.id().ifPresent(id -> to.put(Location.of("id"), id.strip())));
        if (ids.isEmpty()) {
            found.notApplicable();
        }
        for (List<Standing<String>> group : Groups.ofSeveral(Standing::value, ids)) {
            Groups.at(group, found).with("id", group.get(0).value()).add();
        }
    }

    private static void lookAtCounts(Corpus corpus, Examination found) {
        if (corpus.declared().isEmpty()) {
            found.notApplicable();
        }
        Map<PrizeCategory, Long> listed = corpus.documents().stream()
                .flatMap(document -> document.categories().stream()
                        .flatMap(category -> category.value().stream())
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long unknown = corpus.documents().stream()
                .filter(document -> document.isEntry() && isWithoutCategory(document))
                .count();
        corpus.declared().forEach((category, declared) -> {
            long count = listed.getOrDefault(category, 0L);
            Examination.Spot spot = found.at("declared", category)
                    .with("category", category)
                    .with("declared", declared)
                    .with("listed", count);
            if (count < declared && unknown > 0) {
                spot.with("unknown", unknown).undetermined();
            } else if (count != declared) {
                spot.add();
            }
        });
    }

    /** An entry whose category nobody can read may belong to any. */
    private static boolean isWithoutCategory(CorpusDocument document) {
        return (document.contest().isPresent() && document.categories().isEmpty())
                || document.categories().stream().anyMatch(category -> !category.isKnown());
    }
}
