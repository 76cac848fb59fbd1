package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.form.Codes;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** That each field of an entry keeps what it was given, and no other field does. */
class StocktakingFieldsTest {

    @Test
    void givenAnEntry_whenBuilt_thenItSaysWhoEnteredWhat() {
        StocktakingEntry draft = StocktakingSamples.entry();
        assertThat(draft.id()).contains("1423752311");
        assertThat(draft.title()).contains("Fight Violence Against Women");
        assertThat(draft.organization()).map(Coded::written).contains("YoungInnovations Pvt. Ltd.");
        assertThat(draft.organization().flatMap(Coded::value)).isEmpty();
        assertThat(draft.organizationCategory().flatMap(Coded::value)).contains(StakeholderCategory.PRIVATE_SECTOR);
        assertThat(draft.country()).map(Coded::written).contains("NEPAL (REPUBLIC OF)");
        assertThat(draft.country().flatMap(Coded::value)).contains(Area.country("NPL"));
        assertThat(draft.activityType()).contains(Coded.of(ActivityType.WEB_SITE));
        assertThat(draft.actionLines()).containsExactly(Coded.of(ActionLine.C1), Coded.of(ActionLine.C7_EGOV));
        assertThat(draft.contest()).contains(2015);
        assertThat(draft.categories())
                .extracting(category -> category.value().orElseThrow())
                .containsExactly(PrizeCategory.of(1));
        assertThat(draft.states()).containsExactly(Coded.of(EntryState.NOMINATED), Coded.of(EntryState.WINNER));
        assertThat(draft.levels()).containsExactly(Coded.of(Level.NATIONAL));
        assertThat(draft.language()).contains("en");
    }

    @Test
    void givenAnEntry_whenBuilt_thenEachDayIsItsOwn() {
        StocktakingEntry draft = StocktakingSamples.entry();
        assertThat(draft.submitted()).contains(LocalDate.of(2015, 2, 12));
        assertThat(draft.updated()).contains(LocalDate.of(2015, 2, 25));
        assertThat(draft.start()).contains(LocalDate.of(2012, 12, 1));
        assertThat(draft.end()).contains(LocalDate.of(2014, 12, 31));
        assertThat(draft.maturity()).contains(Coded.of(Maturity.COMPLETED));
    }

    @Test
    void givenAnEntry_whenBuilt_thenEachTextIsItsOwn() {
        StocktakingEntry draft = StocktakingSamples.entry();
        assertThat(draft.summary()).contains("Women tell what happened to them");
        assertThat(draft.description()).contains("A platform for reports");
        assertThat(draft.information()).contains("A platform for reports, at length");
        assertThat(draft.goals()).contains("That cases are followed");
        assertThat(draft.timeframe()).contains("Two years");
        assertThat(draft.addedValue()).contains("The first of its kind");
        assertThat(draft.challenges()).contains("Few phones");
        assertThat(draft.perspectives()).contains("Other districts");
        assertThat(draft.photos()).containsExactly("https://example.org/photo");
        assertThat(draft.documents()).containsExactly("https://example.org/document");
        assertThat(draft.url()).contains("https://example.org/activity");
    }

    @Test
    void givenAnEntry_whenBuilt_thenItsPartsAreKept() {
        StocktakingEntry draft = StocktakingSamples.entry();
        assertThat(draft.results()).containsExactly(Samples.result());
        assertThat(draft.impacts()).containsExactly(StocktakingSamples.impact());
        assertThat(draft.partners()).containsExactly(Samples.partner());
        assertThat(draft.goalLinks()).containsExactly(Samples.goal());
        Impact impact = StocktakingSamples.impact();
        assertThat(impact.kind()).contains(Coded.of(ImpactKind.SOCIAL));
        assertThat(impact.text()).contains("Cases are heard");
        assertThat(impact.value()).map(BigDecimal::toPlainString).contains("260.0");
        assertThat(impact.unit()).contains("cases");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INTERNATIONAL",
                "South Africa/international",
                "Korea",
                "",
                "\u202eNowhere",
                "\u0627\u0644\u0639\u0627\u0644\u0645",
                "Nepal\u0000s"
            })
    void givenWhatIsNoCountry_whenRead_thenItIsKeptAsWritten(String printed) {
        StocktakingEntry draft =
                StocktakingEntry.builder().country(Codes.AREA.read(printed)).build();
        assertThat(draft.country()).map(Coded::written).contains(printed);
        assertThat(draft.country().flatMap(Coded::value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDIA", "BOLIVIA", "ITALY", "india"})
    void givenACountryWithAnI_whenReadOnATurkishMachine_thenItIsFound(String printed) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Codes.AREA.read(printed).isKnown()).isTrue();
        } finally {
            Locale.setDefault(usual);
        }
    }
}
