package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.ACTION_LINE;
import static org.wsis4j.form.Codes.AREA;
import static org.wsis4j.form.Codes.CATEGORY;
import static org.wsis4j.form.Codes.LEVEL;
import static org.wsis4j.form.Codes.ORGANIZATION;
import static org.wsis4j.form.Codes.STAKEHOLDER_CATEGORY;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.INTEGER;
import static org.wsis4j.form.PlainType.NUMBER;
import static org.wsis4j.form.PlainType.TEXT;

import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** What is entered into the stocktaking database and its contests. */
final class StocktakingEntryForm {

    static final Form<Impact, Impact.Builder> IMPACT = Form.of(
                    Impact.class, Impact::builder, Impact.Builder::build, Impact.Builder::unread)
            .field("kind", closed("SOCIAL", ImpactKind::find, ImpactKind.values()), Impact::kind, Impact.Builder::kind)
            .field("text", TEXT, Impact::text, Impact.Builder::text)
            .field("value", NUMBER, Impact::value, Impact.Builder::value)
            .field("unit", TEXT, Impact::unit, Impact.Builder::unit);

    static final Form<StocktakingEntry, StocktakingEntry.Builder> FORM = Form.of(
                    StocktakingEntry.class,
                    StocktakingEntry::builder,
                    StocktakingEntry.Builder::build,
                    StocktakingEntry.Builder::unread)
            .field("id", TEXT, StocktakingEntry::id, StocktakingEntry.Builder::id)
            .field("title", TEXT, StocktakingEntry::title, StocktakingEntry.Builder::title)
            .field("organization", ORGANIZATION, StocktakingEntry::organization, StocktakingEntry.Builder::organization)
            .field(
                    "organizationCategory",
                    STAKEHOLDER_CATEGORY,
                    StocktakingEntry::organizationCategory,
                    StocktakingEntry.Builder::organizationCategory)
            .field("country", AREA, StocktakingEntry::country, StocktakingEntry.Builder::country)
            .field(
                    "activityType",
                    CodeType.open("PROJECT", ActivityType::find),
                    StocktakingEntry::activityType,
                    StocktakingEntry.Builder::activityType)
            .list("actionLines", ACTION_LINE, StocktakingEntry::actionLines, StocktakingEntry.Builder::actionLines)
            .field("contest", INTEGER, StocktakingEntry::contest, StocktakingEntry.Builder::contest)
            .list("categories", CATEGORY, StocktakingEntry::categories, StocktakingEntry.Builder::categories)
            .list(
                    "states",
                    closed("NOMINATED", EntryState::find, EntryState.values()),
                    StocktakingEntry::states,
                    StocktakingEntry.Builder::states)
            .field("submitted", DAY, StocktakingEntry::submitted, StocktakingEntry.Builder::submitted)
            .field("updated", DAY, StocktakingEntry::updated, StocktakingEntry.Builder::updated)
            .field("start", DAY, StocktakingEntry::start, StocktakingEntry.Builder::start)
            .field("end", DAY, StocktakingEntry::end, StocktakingEntry.Builder::end)
            .field(
                    "maturity",
                    closed("COMPLETED", Maturity::find, Maturity.values()),
                    StocktakingEntry::maturity,
                    StocktakingEntry.Builder::maturity)
            .list("levels", LEVEL, StocktakingEntry::levels, StocktakingEntry.Builder::levels)
            .field("language", TEXT, StocktakingEntry::language, StocktakingEntry.Builder::language)
            .field("summary", TEXT, StocktakingEntry::summary, StocktakingEntry.Builder::summary)
            .field("description", TEXT, StocktakingEntry::description, StocktakingEntry.Builder::description)
            .field("information", TEXT, StocktakingEntry::information, StocktakingEntry.Builder::information)
            .field("goals", TEXT, StocktakingEntry::goals, StocktakingEntry.Builder::goals)
            .field("timeframe", TEXT, StocktakingEntry::timeframe, StocktakingEntry.Builder::timeframe)
            .field("addedValue", TEXT, StocktakingEntry::addedValue, StocktakingEntry.Builder::addedValue)
            .list("results", Parts.RESULT.asPart(), StocktakingEntry::results, StocktakingEntry.Builder::results)
            .list("impacts", IMPACT.asPart(), StocktakingEntry::impacts, StocktakingEntry.Builder::impacts)
            .field("challenges", TEXT, StocktakingEntry::challenges, StocktakingEntry.Builder::challenges)
            .field("perspectives", TEXT, StocktakingEntry::perspectives, StocktakingEntry.Builder::perspectives)
            .list("partners", Parts.PARTNER.asPart(), StocktakingEntry::partners, StocktakingEntry.Builder::partners)
            .list("goalLinks", Parts.GOAL.asPart(), StocktakingEntry::goalLinks, StocktakingEntry.Builder::goalLinks)
            .list("photos", TEXT, StocktakingEntry::photos, StocktakingEntry.Builder::photos)
            .list("documents", TEXT, StocktakingEntry::documents, StocktakingEntry.Builder::documents)
            .field("url", TEXT, StocktakingEntry::url, StocktakingEntry.Builder::url);

    private StocktakingEntryForm() {}
}
