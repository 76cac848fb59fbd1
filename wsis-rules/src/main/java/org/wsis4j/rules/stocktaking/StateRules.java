package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** How far an entry came, and when. All are rules of the house: coherence of data. */
final class StateRules {

    private static final int FIRST_CHAMPIONS = 2016;

    static final Rule<StocktakingEntry> CHAMPION_OF_ITS_TIME = rule("WSIS-STK-016", StocktakingEntry.class)
            .severity(WARNING)
            .reads("states", "contest")
            .check((entry, found) -> {
                boolean applies = false;
                for (int i = 0; i < entry.states().size() && entry.contest().isPresent(); i++) {
                    applies |= entry.states().get(i).isKnown();
                    if (entry.states().get(i).is(EntryState.CHAMPION)
                            && entry.contest().get() < FIRST_CHAMPIONS) {
                        found.at("states", i)
                                .with(
                                        "contest",
                                        Integer.toString(entry.contest().get()))
                                .with("first", Integer.toString(FIRST_CHAMPIONS))
                                .add();
                    }
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    static final Rule<StocktakingEntry> STATE_OF_A_CONTEST = rule("WSIS-STK-017", StocktakingEntry.class)
            .severity(INFO)
            .reads("states", "contest")
            .check(StateRules::lookForTheContest);

    static final Rule<StocktakingEntry> UPDATED_AFTER_SUBMITTED = rule("WSIS-TIME-016", StocktakingEntry.class)
            .severity(ERROR)
            .reads("submitted", "updated")
            .check((entry, found) -> {
                if (entry.submitted().isEmpty() || entry.updated().isEmpty()) {
                    found.notApplicable();
                } else if (entry.updated().get().isBefore(entry.submitted().get())) {
                    found.at("updated")
                            .with("updated", entry.updated().get())
                            .with("submitted", entry.submitted().get())
                            .add();
                }
            });

    private StateRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(CHAMPION_OF_ITS_TIME, STATE_OF_A_CONTEST, UPDATED_AFTER_SUBMITTED);
    }

    /** What is only in the database, or was only entered, need not have been in a contest. */
    private static void lookForTheContest(StocktakingEntry entry, Examination found) {
        Optional<EntryState> furthest = entry.states().stream()
                .map(Coded::value)
                .flatMap(Optional::stream)
                .max(EntryState::compareTo)
                .filter(state -> state.compareTo(EntryState.SUBMITTED) > 0);
        if (furthest.isEmpty()) {
            found.notApplicable();
        } else if (entry.contest().isEmpty()) {
            found.at("contest").with("state", furthest.get()).missing();
        }
    }
}
