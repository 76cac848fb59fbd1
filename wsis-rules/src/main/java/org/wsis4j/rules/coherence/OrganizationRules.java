package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;

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
    private record Spelled(String written, String key, Optional<String> country) {

        List<Object> identity() {
            return List.of(key, country);
        }
    }

    private static void lookForOtherSpellings(Corpus corpus, Examination found) {
        List<Standing<Spelled>> spelled = Standing.in(
                corpus,
                (document, to) -> document.organizations()
                        .forEach(named -> to.put(named.place(), spelled(named.organization(), document))));
        boolean applies = false;
        for (List<Standing<Spelled>> group : Groups.by(named -> named.value().identity(), spelled)) {
            applies |= Groups.isOfSeveral(group);
            List<String> spellings = group.stream()
                    .map(named -> named.value().written())
                    .distinct()
                    .toList();
            if (Groups.isOfSeveral(group) && spellings.size() > 1) {
                Standing<Spelled> other = group.stream()
                        .filter(named -> named.value().written().equals(spellings.get(1)))
                        .findFirst()
                        .orElseThrow();
                found.at(other.place())
                        .with("count", spellings.size())
                        .with("spellings", () -> Groups.first(spellings))
                        .with("names", () -> Groups.names(group))
                        .add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static Spelled spelled(Coded<Organization> organization, CorpusDocument document) {
        String key = Folding.organization(organization);
        Optional<String> country = organization.isKnown() ? Optional.empty() : Folding.country(document);
        return new Spelled(Folding.plain(organization.written()), key, country);
    }
}
