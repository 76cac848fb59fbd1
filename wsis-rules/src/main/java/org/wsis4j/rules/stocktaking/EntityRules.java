package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.country.Countries;
import org.wsis4j.country.Country;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** Whose an entry is: the same name stands for another entity in another country. */
final class EntityRules {

    static final Rule<StocktakingEntry> NAMES_ITS_ENTITY = rule("WSIS-STK-002", StocktakingEntry.class)
            .severity(ERROR)
            .reads("organization")
            .check((entry, found) -> {
                if (!Presence.isSaid(entry.organization())) {
                    found.at("organization").missing();
                }
            });

    static final Rule<StocktakingEntry> ENTITY_HAS_A_CATEGORY = rule("WSIS-STK-003", StocktakingEntry.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("24"),
                    DESCRIPTIVE,
                    "Governments, international organizations, civil society and the private sector")
            .reads("organizationCategory")
            .check((entry, found) -> {
                if (!Presence.isSaid(entry.organizationCategory())) {
                    found.at("organizationCategory")
                            .with("expected", List.of(StakeholderCategory.values()))
                            .missing();
                }
            });

    static final Rule<StocktakingEntry> NAMES_A_COUNTRY = rule("WSIS-STK-004", StocktakingEntry.class)
            .severity(WARNING)
            .reads("country")
            .check((entry, found) -> {
                if (!Presence.isSaid(entry.country())) {
                    found.at("country").missing();
                }
            });

    static final Rule<StocktakingEntry> COUNTRY_IS_ONE = rule("WSIS-STK-005", StocktakingEntry.class)
            .severity(WARNING)
            .reads("country")
            .check(EntityRules::lookAtCountry);

    private EntityRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(NAMES_ITS_ENTITY, ENTITY_HAS_A_CATEGORY, NAMES_A_COUNTRY, COUNTRY_IS_ONE);
    }

    private static void lookAtCountry(StocktakingEntry entry, Examination found) {
        Optional<Coded<Area>> country = entry.country().filter(Presence::isSaid);
        if (country.isEmpty()) {
            found.notApplicable();
        } else if (!isCountry(country.get())) {
            found.at("country")
                    .with("given", country.get().written())
                    .with("countries", () -> countriesIn(country.get().written()))
                    .add();
        }
    }

    /** A region and the world are registered areas, and no countries. */
    private static boolean isCountry(Coded<Area> code) {
        return code.value().filter(area -> area.kind() == Area.Kind.COUNTRY).isPresent();
    }

    /** Lists of entries print two names in one field, such as {@code South Africa/international}. */
    private static List<Country> countriesIn(String written) {
        return Stream.of(written.split("[/;,&|]"))
                .flatMap(part -> Countries.standard().find(part).stream())
                .distinct()
                .toList();
    }
}
