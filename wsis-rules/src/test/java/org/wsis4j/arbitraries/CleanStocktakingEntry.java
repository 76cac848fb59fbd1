package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.LineGoals;
import org.wsis4j.contest.Contest;
import org.wsis4j.contest.ContestForm;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Makes one entry about which no rule has anything to say, by the rules of its contest if it is one of a contest. */
final class CleanStocktakingEntry {

    private static final int LAST_YEAR_OF_MDG = 2015;

    private final Draw draw;
    private final EntrySetting setting;
    private final Optional<ContestForm> form;
    private final CleanContents contents;
    private final List<ActionLine> lines;

    CleanStocktakingEntry(Draw draw, LocalDate asOf) {
        this(draw, EntrySetting.drawn(draw, asOf));
    }

    CleanStocktakingEntry(Draw draw, EntrySetting setting) {
        this.draw = draw;
        this.setting = setting;
        this.form = setting.contest().flatMap(Contest::find).map(Contest::form);
        this.contents = new CleanContents(draw);
        int first = draw.below(ActionLine.facilitated().size());
        int last = Math.min(
                first + (setting.contest().isPresent() ? 1 : draw.between(1, 3)),
                ActionLine.facilitated().size());
        this.lines = ActionLine.facilitated().subList(first, last);
    }

    StocktakingEntry make() {
        Entity entity = draw.one(Entity.ALL);
        StocktakingEntry.Builder entry = StocktakingEntry.builder()
                .id(draw.one(EntryProse.IDS))
                .title(draw.one(EntryProse.TITLES))
                .organization(Spellings.organization(entity.name()))
                .organizationCategory(Spellings.category(draw, entity.category()))
                .country(Spellings.area(entity.country()))
                .activityType(Coded.of(draw.one(ActivityType.values())))
                .contest(setting.contest())
                .states(setting.states().stream().map(Coded::of).toList())
                .submitted(setting.submitted())
                .updated(setting.updated())
                .start(setting.start())
                .end(setting.end())
                .maturity(Coded.of(setting.maturity()))
                .levels(List.of(Coded.of(draw.one(Level.values()))))
                .language("en")
                .goals(draw.one(EntryProse.GOALS))
                .timeframe(draw.one(EntryProse.TIMEFRAMES))
                .addedValue(draw.one(EntryProse.ADDED_VALUES))
                .results(contents.results())
                .impacts(impacts())
                .challenges(draw.one(Prose.CHALLENGES))
                .perspectives(draw.one(EntryProse.PERSPECTIVES))
                .partners(contents.partners())
                .goalLinks(goals())
                .photos(List.of("https://www.example.org/photos/" + draw.between(1, 999)))
                .documents(draw.some(0, 2, () -> "https://www.example.org/documents/" + draw.between(1, 999)))
                .url("https://www.example.org/activities/" + draw.between(1, 999));
        lines.forEach(line -> entry.addActionLines(Spellings.line(draw, line)));
        setting.contest()
                .ifPresent(year -> entry.addCategories(
                        Codes.CATEGORY.read(Spellings.line(draw, lines.get(0)).written())));
        return texts(entry).build();
    }

    /** As long as the contest asks; an entry of the database has a summary. */
    private StocktakingEntry.Builder texts(StocktakingEntry.Builder entry) {
        if (form.isEmpty()) {
            entry.summary(passage(100, 120));
        }
        form.stream().flatMap(asked -> asked.words().stream()).forEach(limit -> {
            String text = passage(limit.least(), limit.most().orElse(limit.least()));
            switch (limit.field()) {
                case "summary" -> entry.summary(text);
                case "information" -> entry.information(text);
                default -> entry.description(text);
            }
        });
        return entry;
    }

    private String passage(int least, int most) {
        return Passages.ofWords(draw.between(least, most), draw.below(90));
    }

    /** One of each kind for which the contest asks, in words and in figures. */
    private List<Impact> impacts() {
        List<ImpactKind> asked = form.map(ContestForm::impacts)
                .filter(kinds -> !kinds.isEmpty())
                .orElse(List.of(ImpactKind.ECONOMIC, ImpactKind.SOCIAL));
        return asked.stream()
                .map(kind -> Impact.builder()
                        .kind(Coded.of(kind))
                        .text(EntryProse.IMPACTS.get(kind.ordinal()))
                        .value(BigDecimal.valueOf(draw.between(1, 9999), draw.below(2)))
                        .unit(draw.one(Prose.UNITS))
                        .build())
                .toList();
    }

    /** One of each set for which the contest asks; else of the time in which it was submitted. */
    private List<GoalLink> goals() {
        List<GoalFramework> asked = form.map(ContestForm::goals)
                .filter(sets -> !sets.isEmpty())
                .orElse(List.of(
                        setting.submitted().getYear() <= LAST_YEAR_OF_MDG ? GoalFramework.MDG : GoalFramework.SDG));
        return asked.stream().map(this::goal).toList();
    }

    private GoalLink goal(GoalFramework framework) {
        return GoalLink.builder()
                .framework(Coded.of(framework))
                .number(number(framework))
                .contribution(draw.one(EntryProse.CONTRIBUTIONS))
                .build();
    }

    /** Of the Sustainable Development Goals one that the matrix has for the line. */
    private int number(GoalFramework framework) {
        return switch (framework) {
            case MDG -> draw.between(1, 8);
            case GDC -> draw.between(1, 5);
            case SDG ->
                draw.one(List.copyOf(LineGoals.of(lines.get(0)).orElseThrow().goals()));
        };
    }
}
