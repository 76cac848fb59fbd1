package org.wsis4j.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;

class FollowUpProcessTest {

    @ParameterizedTest
    @CsvSource({
        "ENHANCED_COOPERATION, SECRETARY_GENERAL, REQUESTED, E/2006/85:42",
        "FINANCING_FORUM, DEVELOPMENT_ORGANIZATIONS, PROPOSED, E/2006/85:40",
        "PORTALS, UNDP, ONGOING, E/2006/85:41",
    })
    void givenAProcess_whenFound_thenItsStateIsThatOfTheReport(
            String key, String lead, ProcessState state, String source) {
        FollowUpProcess process = FollowUpProcess.find(key).orElseThrow();
        assertThat(process.lead()).hasToString(lead);
        assertThat(process.state()).isEqualTo(state);
        assertThat(process.sources().get(0)).hasToString(source);
        assertThat(process.sources().get(0).document().date())
                .map(Dating::latest)
                .contains(process.asOf());
    }

    @Test
    void givenTheProcesses_whenAskedForADeadline_thenOnlyEnhancedCooperationHasOne() {
        assertThat(FollowUpProcess.all())
                .filteredOn(process -> process.startBy().isPresent())
                .singleElement()
                .satisfies(process -> assertThat(process.startBy()).contains(LocalDate.of(2006, 3, 31)));
        assertThat(FollowUpProcess.find("IGF")).isEmpty();
    }

    @Test
    void givenNoKeyOrNoSource_whenMade_thenItSaysWhatIsExpected() {
        FollowUpProcess portals = FollowUpProcess.find("PORTALS").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpProcess(
                        portals.key(),
                        " ",
                        portals.lead(),
                        portals.aim(),
                        portals.state(),
                        portals.asOf(),
                        Optional.empty(),
                        List.of(),
                        Evidence.STATED,
                        Optional.empty()))
                .withMessageStartingWith("process 'PORTALS', name ' ', aim '")
                .withMessageEndingWith("expected all of them, for example ENHANCED_COOPERATION by E/2006/85:42");
    }

    @Test
    void givenTheTracks_whenAsked_thenOnlyFollowUpIsIntergovernmental() {
        assertThat(Track.values()).filteredOn(Track::isIntergovernmental).containsExactly(Track.FOLLOW_UP);
        assertThat(Track.values())
                .allSatisfy(track ->
                        assertThat(track.sources()).map(Object::toString).containsExactly("E/2006/85:7"));
    }
}
