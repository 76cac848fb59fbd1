package org.wsis4j.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.contest.Contest;
import org.wsis4j.form.Codes;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Entries of the stocktaking for tests, and parts of them. */
public final class StocktakingSamples {

    private StocktakingSamples() {}

    /** A clean entry of the database on school networks in Kenya. */
    public static StocktakingEntry.Builder entry() {
        return StocktakingEntry.builder()
                .id("1165363200")
                .title("Networks for schools")
                .organization(Samples.organization("Ministry of Education"))
                .organizationCategory(Coded.of(StakeholderCategory.GOVERNMENT))
                .country(area("KEN"))
                .activityType(Coded.of(ActivityType.PROJECT))
                .actionLines(List.of(Samples.line("C2"), Samples.line("C7-ELEARNING")))
                .states(states("REGISTERED"))
                .submitted(LocalDate.of(2006, 3, 1))
                .updated(LocalDate.of(2006, 12, 6))
                .start(LocalDate.of(2005, 1, 1))
                .end(LocalDate.of(2006, 6, 30))
                .maturity(Coded.of(Maturity.COMPLETED))
                .levels(List.of(Coded.of(Level.NATIONAL)))
                .language("en")
                .results(List.of(
                        Samples.result("QUANTITATIVE", "Schools connected", "43"),
                        Samples.result("QUALITATIVE", "Teachers share lessons", "")))
                .goalLinks(List.of(link("MDG", 2, "More children stay at school")))
                .partners(List.of(Samples.partner("ITU", "INTERNATIONAL_ORGANIZATION")));
    }

    /** A clean entry of a contest, with all that its rules ask for. */
    public static StocktakingEntry.Builder entryOf(int contest) {
        StocktakingEntry.Builder entry = StocktakingEntry.builder()
                .from(entry().build())
                .contest(contest)
                .actionLines(List.of())
                .categories(categories("C7-ELEARNING"))
                .states(states("SUBMITTED", "NOMINATED"))
                .submitted(LocalDate.of(contest, 1, 15))
                .updated(Optional.empty())
                .goals("Every school is on line")
                .timeframe("Three years")
                .addedValue("Lessons for remote schools")
                .challenges("Power cuts")
                .perspectives("Solar panels")
                .impacts(List.of(impact("SOCIAL", "Fewer leave school", "12")));
        return contest == 2015 ? in2015(entry) : since2023(entry);
    }

    /** Entries good and bad of all contests whose rules are known, and one of another. */
    public static List<StocktakingEntry> ofContests() {
        return Stream.concat(Contest.all().stream().map(Contest::year), Stream.of(2016))
                .flatMap(year -> Stream.of(
                        entryOf(year).build(),
                        StocktakingEntry.builder().contest(year).build(),
                        bad(year).build()))
                .toList();
    }

    private static StocktakingEntry.Builder in2015(StocktakingEntry.Builder entry) {
        return entry.summary(words(100))
                .information(words(1500))
                .photos(List.of("https://www.example.org/school.jpg"))
                .goalLinks(List.of());
    }

    private static StocktakingEntry.Builder since2023(StocktakingEntry.Builder entry) {
        return entry.description(words(150))
                .goalLinks(List.of(link("SDG", 4, "Lessons for all"), link("GDC", 1, "Schools on line")));
    }

    private static StocktakingEntry.Builder bad(int contest) {
        return entryOf(contest)
                .summary("short")
                .description("short")
                .information("short")
                .language("fr")
                .maturity(Coded.of(Maturity.PLANNED))
                .submitted(LocalDate.of(contest, 12, 31))
                .goalLinks(List.of(link("SDG", 4, "")))
                .impacts(List.of(impact("CULTURAL", "", "")));
    }

    /** A text of so many words. */
    public static String words(int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> "word").toList());
    }

    /** A link to a goal; what is empty is left out. */
    public static GoalLink link(String framework, int number, String contribution) {
        return GoalLink.builder()
                .framework(Coded.read(framework, GoalFramework::find))
                .number(number)
                .contribution(unlessEmpty(contribution))
                .build();
    }

    /** An impact; what is empty is left out. */
    public static Impact impact(String kind, String text, String value) {
        return Impact.builder()
                .kind(unlessEmpty(kind).map(written -> Coded.read(written, ImpactKind::find)))
                .text(unlessEmpty(text))
                .value(unlessEmpty(value).map(BigDecimal::new))
                .build();
    }

    public static List<Coded<PrizeCategory>> categories(String... written) {
        return Stream.of(written).map(Codes.CATEGORY::read).toList();
    }

    public static List<Coded<EntryState>> states(String... written) {
        return Stream.of(written)
                .map(state -> Coded.read(state, EntryState::find))
                .toList();
    }

    public static Coded<Area> area(String written) {
        return Codes.AREA.read(written);
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
