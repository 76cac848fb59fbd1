package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;

import java.util.List;
import java.util.Optional;
import org.wsis4j.contest.Words;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** The title of an entry, by which it is listed and looked for. */
final class TitleRules {

    static final Rule<StocktakingEntry> ENTRY_HAS_A_TITLE = rule("WSIS-STK-001", StocktakingEntry.class)
            .severity(ERROR)
            .reads("title")
            .check((entry, found) -> {
                if (!Presence.isSaid(entry.title())) {
                    found.at("title").missing();
                }
            });

    static final Rule<StocktakingEntry> TITLE_HAS_NO_BLANKS_AROUND = rule("WSIS-STK-006", StocktakingEntry.class)
            .severity(INFO)
            .reads("title")
            .check((entry, found) -> {
                Optional<String> title = entry.title().filter(Presence::isSaid);
                if (title.isEmpty()) {
                    found.notApplicable();
                } else if (hasBlanksAround(title.get())) {
                    found.at("title").with("given", title.get()).add();
                }
            });

    static final Rule<StocktakingEntry> TITLE_IS_NOT_ALL_CAPITALS = rule("WSIS-STK-007", StocktakingEntry.class)
            .severity(INFO)
            .reads("title")
            .check((entry, found) -> {
                Optional<String> title = entry.title().filter(text -> Words.count(text) > 1);
                if (title.isEmpty()) {
                    found.notApplicable();
                } else if (isAllCapitals(title.get())) {
                    found.at("title").with("given", title.get()).add();
                }
            });

    private TitleRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ENTRY_HAS_A_TITLE, TITLE_HAS_NO_BLANKS_AROUND, TITLE_IS_NOT_ALL_CAPITALS);
    }

    private static boolean hasBlanksAround(String title) {
        return Presence.isBlank(title.codePointAt(0)) || Presence.isBlank(title.codePointBefore(title.length()));
    }

    /** A script without capitals has none that are too many. */
    private static boolean isAllCapitals(String title) {
        return title.codePoints().anyMatch(Character::isLetter)
                && title.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
