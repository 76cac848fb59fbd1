package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.entryOf;
import static org.wsis4j.rules.StocktakingSamples.states;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class StateRulesTest {

    private static final StocktakingEntry EMPTY = StocktakingEntry.builder().build();

    @Test
    void givenAChampionBefore2016_whenChecked_thenStk016Warns() {
        expect(StateRules.CHAMPION_OF_ITS_TIME, entryOf(2015).states(states("NOMINATED", "CHAMPION")))
                .fails(WARNING, "/states/1", "the contest of 2015 had no champions; the first are those of 2016");
        expect(StateRules.CHAMPION_OF_ITS_TIME, entryOf(2016).states(states("CHAMPION")))
                .passes();
        expect(StateRules.CHAMPION_OF_ITS_TIME, entryOf(2015).states(states("WINNER")))
                .passes();
        expect(StateRules.CHAMPION_OF_ITS_TIME, entryOf(2015).states(states("?")))
                .doesNotApply("no known state is told of an entry of a contest");
        expect(StateRules.CHAMPION_OF_ITS_TIME, entry().states(states("CHAMPION")))
                .doesNotApply("no known state is told of an entry of a contest");
        expect(StateRules.CHAMPION_OF_ITS_TIME, unreadableAt(entryOf(2016).build(), "/states"))
                .cannotTellAt("/states");
    }

    @Test
    void givenAStateOfNoContest_whenChecked_thenStk017Informs() {
        StocktakingEntry winner = entry().states(states("WINNER", "NOMINATED")).build();
        expect(StateRules.STATE_OF_A_CONTEST, winner)
                .fails(INFO, "/contest", "the state is WINNER, but no contest is named")
                .hints("Add \"contest\" with the year, for example 2015");
        expect(StateRules.STATE_OF_A_CONTEST, unreadableAt(winner, "/contest")).cannotTellAt("/contest");
        expect(StateRules.STATE_OF_A_CONTEST, entryOf(2015)).passes();
        expect(StateRules.STATE_OF_A_CONTEST, entry().states(states("SUBMITTED", "?")))
                .doesNotApply("no state is told that only a contest gives");
        expect(StateRules.STATE_OF_A_CONTEST, EMPTY).doesNotApply("no state is told that only a contest gives");
    }

    @Test
    void givenAnUpdateBeforeTheSubmission_whenChecked_thenTime016IsAnError() {
        expect(StateRules.UPDATED_AFTER_SUBMITTED, entry().updated(LocalDate.of(2006, 2, 28)))
                .fails(ERROR, "/updated", "the entry was updated on 2006-02-28, before it was submitted on 2006-03-01");
        expect(StateRules.UPDATED_AFTER_SUBMITTED, entry().updated(LocalDate.of(2006, 3, 1)))
                .passes();
        expect(StateRules.UPDATED_AFTER_SUBMITTED, entry().updated(Optional.empty()))
                .doesNotApply("the entry has no day of submission beside one of update");
        expect(
                        StateRules.UPDATED_AFTER_SUBMITTED,
                        entry().submitted(LocalDate.MAX).updated(LocalDate.MIN))
                .failsAt("/updated");
        expect(StateRules.UPDATED_AFTER_SUBMITTED, unreadableAt(EMPTY, "/updated"))
                .cannotTellAt("/updated");
    }
}
