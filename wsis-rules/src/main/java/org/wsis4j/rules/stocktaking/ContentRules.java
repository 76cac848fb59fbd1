package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.PROPOSED;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.List;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.ToldResults;

/** What an entry tells of its activity: results and impact, in figures and in words, and as of when. */
final class ContentRules {

    private static final String BOTH_KINDS = "should not only contain quantitative but also qualitative information";

    static final Rule<StocktakingEntry> ENTRY_TELLS_RESULTS = rule("WSIS-STK-012", StocktakingEntry.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("results", "impacts")
            .check((entry, found) -> {
                if (!tellsResults(entry) && !holdsUnread(entry)) {
                    found.at("results").missing();
                }
            });

    static final Rule<StocktakingEntry> ENTRY_TELLS_A_FIGURE = rule("WSIS-STK-013", StocktakingEntry.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("results/*/kind", "results/*/value", "impacts/*/value")
            .check((entry, found) -> {
                boolean figure = entry.results().stream().anyMatch(ToldResults::isInFigures)
                        || entry.impacts().stream()
                                .anyMatch(impact -> impact.value().isPresent());
                look(figure, entry, found);
            });

    static final Rule<StocktakingEntry> ENTRY_TELLS_IN_WORDS = rule("WSIS-STK-014", StocktakingEntry.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("10(b)"), RECOMMENDED, BOTH_KINDS)
            .reads("results/*/kind", "results/*/text", "impacts/*/text")
            .check((entry, found) -> {
                boolean words = entry.results().stream().anyMatch(ToldResults::isInWords)
                        || entry.impacts().stream().anyMatch(impact -> Presence.isSaid(impact.text()));
                look(words, entry, found);
            });

    /** How old an entry may be no source says, so nothing is asked but the day. */
    static final Rule<StocktakingEntry> ENTRY_SAYS_WHEN_UPDATED = rule("WSIS-STK-015", StocktakingEntry.class)
            .severity(INFO)
            .follows(CONSULTATION_2006.paragraph("10(b)"), PROPOSED, "to ensure they are updated")
            .reads("updated", "submitted")
            .check((entry, found) -> {
                if (entry.updated().isEmpty() && entry.submitted().isEmpty()) {
                    found.at("updated").missing();
                }
            });

    private ContentRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ENTRY_TELLS_RESULTS, ENTRY_TELLS_A_FIGURE, ENTRY_TELLS_IN_WORDS, ENTRY_SAYS_WHEN_UPDATED);
    }

    /** Where nothing is told at all, one gap is told once, by the first of these rules. */
    private static void look(boolean told, StocktakingEntry entry, Examination found) {
        if (!tellsResults(entry) && !holdsUnread(entry)) {
            found.notApplicable();
        } else if (!told) {
            found.at("results").missing();
        }
    }

    private static boolean tellsResults(StocktakingEntry entry) {
        return Presence.isSaid(entry.results()) || Presence.isSaid(entry.impacts());
    }

    /** A result of which only what nobody could read is left is not nothing. */
    private static boolean holdsUnread(StocktakingEntry entry) {
        return entry.results().stream().anyMatch(result -> !result.unread().isEmpty())
                || entry.impacts().stream().anyMatch(impact -> !impact.unread().isEmpty());
    }
}
