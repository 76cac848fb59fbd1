package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.form.Codes;
import org.wsis4j.organization.StakeholderCategory;
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

    /** Who entered it, its country as lists of entries print it. */
    private record Entity(String name, StakeholderCategory category, String country) {}

    private static final List<Entity> ENTITIES = List.of(
            new Entity(
                    "Ministry of Information and Communication Technologies",
                    StakeholderCategory.GOVERNMENT,
                    "COLOMBIA"),
            new Entity("YoungInnovations Pvt. Ltd.", StakeholderCategory.PRIVATE_SECTOR, "NEPAL (REPUBLIC OF)"),
            new Entity("Central Agency for Information Technology", StakeholderCategory.GOVERNMENT, "KUWAIT"),
            new Entity("Rural Radio Network", StakeholderCategory.CIVIL_SOCIETY, "TANZANIA (UNITED REPUBLIC OF)"),
            new Entity("Technical University", StakeholderCategory.ACADEMIA_TECHNICAL, "KOREA (REP. OF)"),
            new Entity("APC", StakeholderCategory.CIVIL_SOCIETY, "South Africa"),
            new Entity("FAO", StakeholderCategory.INTERNATIONAL_ORGANIZATION, "ITALY"));

    private static final int LAST_YEAR_OF_MDG = 2015;

    private final Draw draw;
    private final EntrySetting setting;
    private final CleanContents contents;
    private final List<ActionLine> lines;

    CleanStocktakingEntry(Draw draw, LocalDate asOf) {
        this(draw, EntrySetting.drawn(draw, asOf));
    }

    CleanStocktakingEntry(Draw draw, EntrySetting setting) {
        this.draw = draw;
        this.setting = setting;
        this.contents = new CleanContents(draw);
        int first = draw.below(ActionLine.facilitated().size());
        int last = Math.min(
                first + (setting.contest().isPresent() ? 1 : draw.between(1, 3)),
                ActionLine.facilitated().size());
        this.lines = ActionLine.facilitated().subList(first, last);
    }

    StocktakingEntry make() {
        Entity entity = draw.one(ENTITIES);
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
                .photos(draw.some(1, 2, () -> "https://www.example.org/photos/" + draw.between(1, 999)))
                .documents(draw.some(0, 2, () -> "https://www.example.org/documents/" + draw.between(1, 999)))
                .url("https://www.example.org/activities/" + draw.between(1, 999));
        lines.forEach(line -> entry.addActionLines(Spellings.line(draw, line)));
        setting.contest()
                .ifPresent(year -> entry.addCategories(
                        Codes.CATEGORY.read(Spellings.line(draw, lines.get(0)).written())));
        return texts(entry).build();
    }

    /** A summary of exactly as many words as the contest of 2015 names; later ones ask for a short description. */
    private StocktakingEntry.Builder texts(StocktakingEntry.Builder entry) {
        boolean inFull = setting.contest().filter(year -> year == 2015).isPresent();
        int from = draw.below(90);
        if (inFull) {
            entry.information(Passages.ofWords(draw.between(1500, 2000), from));
        }
        return setting.contest().isPresent() && !inFull
                ? entry.description(Passages.ofWords(draw.between(150, 200), from))
                : entry.summary(Passages.ofWords(100, from));
    }

    /** One of each kind, each in words and in figures. */
    private List<Impact> impacts() {
        List<Impact> impacts = new ArrayList<>();
        for (ImpactKind kind : ImpactKind.values()) {
            if (kind != ImpactKind.CULTURAL || isOf(2026)) {
                impacts.add(Impact.builder()
                        .kind(Coded.of(kind))
                        .text(EntryProse.IMPACTS.get(kind.ordinal()))
                        .value(BigDecimal.valueOf(draw.between(1, 9999), draw.below(2)))
                        .unit(draw.one(Prose.UNITS))
                        .build());
            }
        }
        return impacts;
    }

    /** Of the time in which it was submitted. */
    private List<GoalLink> goals() {
        GoalLink goal = setting.submitted().getYear() <= LAST_YEAR_OF_MDG
                ? goal(GoalFramework.MDG, draw.between(1, 8))
                : goal(GoalFramework.SDG, sustainable(lines.get(0)));
        return Stream.concat(
                        Stream.of(goal),
                        isOf(2026) ? Stream.of(goal(GoalFramework.GDC, draw.between(1, 5))) : Stream.empty())
                .toList();
    }

    /** One that the matrix of the facilitators has for the line. */
    private static int sustainable(ActionLine line) {
        return switch (line) {
            case C2, C7_EENVIRONMENT, C8, C9 -> 9;
            case C7_ELEARNING -> 4;
            default -> 17;
        };
    }

    private GoalLink goal(GoalFramework framework, int number) {
        return GoalLink.builder()
                .framework(Coded.of(framework))
                .number(number)
                .contribution(draw.one(EntryProse.CONTRIBUTIONS))
                .build();
    }

    private boolean isOf(int contest) {
        return setting.contest().filter(year -> year == contest).isPresent();
    }
}
