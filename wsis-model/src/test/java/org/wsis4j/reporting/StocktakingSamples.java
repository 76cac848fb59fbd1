package org.wsis4j.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.form.Codes;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** The entry of the stocktaking database and its parts, with every field set. */
final class StocktakingSamples {

    private StocktakingSamples() {}

    static List<Supplier<Draft>> full() {
        return List.of(StocktakingSamples::entry, StocktakingSamples::impact);
    }

    static List<Draft> empty() {
        return List.of(StocktakingEntry.builder().build(), Impact.builder().build());
    }

    static StocktakingEntry entry() {
        return StocktakingEntry.builder()
                .id("1423752311")
                .title("Fight Violence Against Women")
                .organization(Samples.organization("YoungInnovations Pvt. Ltd."))
                .organizationCategory(Coded.read("business sector", StakeholderCategory::find))
                .country(Codes.AREA.read("NEPAL (REPUBLIC OF)"))
                .activityType(Coded.of(ActivityType.WEB_SITE))
                .addActionLines(Coded.of(ActionLine.C1), Coded.of(ActionLine.C7_EGOV))
                .contest(2015)
                .addCategories(Codes.CATEGORY.read("C1"))
                .addStates(Coded.of(EntryState.NOMINATED), Coded.of(EntryState.WINNER))
                .submitted(LocalDate.of(2015, 2, 12))
                .updated(LocalDate.of(2015, 2, 25))
                .start(LocalDate.of(2012, 12, 1))
                .end(LocalDate.of(2014, 12, 31))
                .maturity(Coded.of(Maturity.COMPLETED))
                .addLevels(Coded.of(Level.NATIONAL))
                .language("en")
                .summary("Women tell what happened to them")
                .description("A platform for reports")
                .information("A platform for reports, at length")
                .goals("That cases are followed")
                .timeframe("Two years")
                .addedValue("The first of its kind")
                .addResults(Samples.result())
                .addImpacts(impact())
                .challenges("Few phones")
                .perspectives("Other districts")
                .addPartners(Samples.partner())
                .addGoalLinks(Samples.goal())
                .addPhotos("https://example.org/photo")
                .addDocuments("https://example.org/document")
                .url("https://example.org/activity")
                .unread(Samples.UNREAD)
                .build();
    }

    static Impact impact() {
        return Impact.builder()
                .kind(Coded.of(ImpactKind.SOCIAL))
                .text("Cases are heard")
                .value(new BigDecimal("260.0"))
                .unit("cases")
                .unread(Samples.UNREAD)
                .build();
    }
}
