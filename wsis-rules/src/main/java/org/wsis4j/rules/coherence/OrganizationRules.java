package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;

/** That one organization is written in one way, so that what it does can be found together. */
final class OrganizationRules {

    static final Rule<Corpus> ORGANIZATION_IS_WRITTEN_ONE_WAY =
            rule("WSIS-COH-007", Corpus.class).severity(INFO).check(OrganizationRules::lookForOtherSpellings);

    private OrganizationRules() {}

    /** A name as written, and what it is known by: the register entry, or its letters and the country. */
    record Spelled(String written, String key, Optional<String> country) {

        List<Object> identity() {
            return List.of(key, country);
        }
    }

    private static void lookForOtherSpellings(Corpus corpus, Examination found) {
        List<Standing<Spelled>> spelled = Standing.in(
                corpus,
                (document, to) -> document.organizations()
                        .forEach(named -> to.put(named.place(), spelled(named.organization(), document))));
        List<List<Standing<Spelled>>> groups =
                Groups.ofSeveral(named -> named.value().identity(), spelled);
        if (groups.isEmpty()) {
            found.notApplicable();
        }
        groups.stream()
                .map(Spellings::of)
                .filter(spellings -> spellings.written().size() > 1)
                .sorted(Comparator.comparingInt(spellings -> spellings.second().index()))
                .forEach(spellings -> found.at(spellings.second().place())
                        .with("count", spellings.written().size())
                        .with("spellings", () -> Groups.first(spellings.written()))
                        .with("names", () -> Groups.names(spellings.group()))
                        .add());
    }

    /**
     * In how many ways one organization is written.
     *
     * @param group where it is named
     * @param written each way once
     * @param second the first place where it is not written as before
     */
    private record Spellings(List<Standing<Spelled>> group, List<String> written, Standing<Spelled> second) {

        static Spellings of(List<Standing<Spelled>> group) {
            Standing<Spelled> first = group.get(0);
            Standing<Spelled> second = group.stream()
                    .filter(named ->
                            !named.value().written().equals(first.value().written()))
                    .findFirst()
                    .orElse(first);
            return new Spellings(
                    group,
                    group.stream()
                            .map(named -> named.value().written())
                            .distinct()
                            .toList(),
                    second);
        }
    }

    static Spelled spelled(Coded<Organization> organization, CorpusDocument document) {
        String key = Folding.organization(organization);
        Optional<String> country = organization.isKnown() ? Optional.empty() : Folding.country(document);
        return new Spelled(Folding.plain(organization.written()), key, country);
    }
}
