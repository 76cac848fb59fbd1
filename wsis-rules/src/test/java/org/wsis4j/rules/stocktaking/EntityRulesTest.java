package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.area;
import static org.wsis4j.rules.StocktakingSamples.entry;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class EntityRulesTest {

    private static final StocktakingEntry EMPTY = StocktakingEntry.builder().build();

    @Test
    void givenNoEntity_whenChecked_thenStk002IsAnError() {
        expect(EntityRules.NAMES_ITS_ENTITY, EMPTY).fails(ERROR, "/organization", "the entity is missing");
        expect(EntityRules.NAMES_ITS_ENTITY, entry().organization(organization("\u00a0")))
                .failsAt("/organization");
        expect(EntityRules.NAMES_ITS_ENTITY, entry().organization(organization("\u0648\u0632\u0627\u0631\u0629")))
                .passes();
        expect(EntityRules.NAMES_ITS_ENTITY, unreadableAt(EMPTY, "/organization"))
                .cannotTellAt("/organization");
    }

    @Test
    void givenNoCategory_whenChecked_thenStk003ListsThem() {
        expect(EntityRules.ENTITY_HAS_A_CATEGORY, EMPTY)
                .fails(
                        INFO,
                        "/organizationCategory",
                        "nothing says to which category of stakeholders the entity belongs")
                .hints("Add \"organizationCategory\", one of GOVERNMENT, INTERNATIONAL_ORGANIZATION, PRIVATE_SECTOR, "
                        + "CIVIL_SOCIETY, ACADEMIA_TECHNICAL, OTHER");
        expect(EntityRules.ENTITY_HAS_A_CATEGORY, entry()).passes();
        expect(EntityRules.ENTITY_HAS_A_CATEGORY, unreadableAt(EMPTY, "/organizationCategory"))
                .cannotTellAt("/organizationCategory");
    }

    @Test
    void givenNoCountry_whenChecked_thenStk004WarnsAndStk005DoesNotApply() {
        expect(EntityRules.NAMES_A_COUNTRY, EMPTY)
                .fails(
                        WARNING,
                        "/country",
                        "the country is missing, and without it the name of an entity may stand for several");
        expect(EntityRules.NAMES_A_COUNTRY, entry().country(Optional.empty())).failsAt("/country");
        expect(EntityRules.NAMES_A_COUNTRY, entry()).passes();
        expect(EntityRules.COUNTRY_IS_ONE, EMPTY).doesNotApply("no country is named");
        expect(EntityRules.COUNTRY_IS_ONE, entry().country(area(" "))).doesNotApply("no country is named");
        expect(EntityRules.COUNTRY_IS_ONE, unreadableAt(EMPTY, "/country")).cannotTellAt("/country");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NEPAL (REPUBLIC OF)", "KOREA (REP. OF)", "TRINIDAD AND TOBAGO", "SWITZERLAND", "NPL", "np"})
    void givenACountryAsPrinted_whenChecked_thenStk005Passes(String printed) {
        expect(EntityRules.COUNTRY_IS_ONE, entry().country(area(printed))).passes();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "INTERNATIONAL; none",
                "South Africa/international; ZAF",
                "SOUTH AFRICA/KENYA / South Africa; ZAF, KEN",
                "WORLD; none",
                "Africa; none",
                "Atlantis; none",
                "KEN/\u041a\u0435\u043d\u0438\u044f; KEN"
            },
            delimiter = ';')
    void givenWhatIsNotOneCountry_whenChecked_thenStk005NamesThoseInIt(String given, String countries) {
        expect(EntityRules.COUNTRY_IS_ONE, entry().country(area(given)))
                .fails(WARNING, "/country", "'" + given + "' is not one country")
                .hints("Name the one country of the entity by its ISO code or name, for example NPL; "
                        + "countries named in it: " + countries
                        + ". What takes place in many countries says so in \"levels\"");
    }
}
