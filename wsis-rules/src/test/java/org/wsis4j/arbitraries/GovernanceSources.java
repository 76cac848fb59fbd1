package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.drawnFrom;
import static org.wsis4j.arbitraries.ValueSource.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.ChairTerm;
import org.wsis4j.governance.CoChairElection;
import org.wsis4j.governance.CoChairs;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.GroupMeeting;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.governance.RotationChange;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.governance.TurnComparison;
import org.wsis4j.governance.WorkPlans;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

/** What can be known of the UN Group on the Information Society: its chairs, elections, meetings and plans. */
final class GovernanceSources {

    private static final int TURNS = 30;

    private GovernanceSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(ChairRotation.class, (draw, words) -> rotation(draw)),
                of(RotationChange.class, (draw, words) -> change(draw)),
                of(ChairTerm.class, (draw, words) -> rotation(draw).term(draw.between(1, TURNS))),
                drawnFrom(RecordedTerm.class, () -> ChairHistory.recorded().terms()),
                of(
                        ChairHistory.class,
                        (draw, words) -> ChairHistory.of(ChairHistory.recorded().terms().stream()
                                .filter(term -> !draw.oneIn(4))
                                .toList())),
                of(
                        TurnComparison.class,
                        (draw, words) -> draw.one(ChairHistory.recorded().heldAgainst(rotation(draw)))),
                of(Deviation.class, (draw, words) -> draw.one(deviations())),
                of(CoChairElection.class, (draw, words) -> election(draw)),
                of(CoChairs.class, (draw, words) -> CoChairs.of(members(draw), draw.some(0, 4, () -> election(draw)))),
                drawnFrom(GroupMeeting.class, () -> GroupMeetings.recorded().all()),
                of(
                        GroupMeetings.class,
                        (draw, words) -> GroupMeetings.of(GroupMeetings.recorded().all().stream()
                                .filter(meeting -> !draw.oneIn(4))
                                .toList())),
                of(WorkPlans.class, (draw, words) -> WorkPlans.of(draw.some(0, 4, () -> FactSources.day(draw)))),
                drawnFrom(
                        TermsOfReference.Provision.class,
                        () -> TermsOfReference.of2006().provisions()));
    }

    /** As it was mandated, or as the group changed it since. */
    private static ChairRotation rotation(Draw draw) {
        ChairRotation mandated = ChairRotation.mandated();
        return switch (draw.below(4)) {
            case 1 -> mandated.beginningWith(draw.one(mandated.order()));
            case 2 -> mandated.declining(draw.between(1, TURNS));
            case 3 -> mandated.swapping(1, draw.between(2, TURNS));
            default -> mandated;
        };
    }

    private static RotationChange change(Draw draw) {
        int turn = draw.between(1, TURNS);
        return new RotationChange(turn, draw.oneIn(2) ? Optional.of(turn + draw.between(1, 3)) : Optional.empty());
    }

    private static CoChairElection election(Draw draw) {
        LocalDate from = FactSources.day(draw);
        return new CoChairElection(
                draw.one(candidates()),
                draw.one(TermsOfReference.of2006().chairs()),
                from,
                from.plusDays(draw.between(0, 400)));
    }

    private static List<Organization> members(Draw draw) {
        return candidates().stream().filter(organization -> !draw.oneIn(3)).toList();
    }

    private static List<Organization> candidates() {
        return Organizations.standard().all().stream()
                .filter(organization -> organization.kind().isUnSystem())
                .limit(TURNS)
                .toList();
    }

    private static List<Deviation> deviations() {
        return Stream.concat(
                        ChairHistory.recorded().heldAgainst(ChairRotation.mandated()).stream()
                                .flatMap(turn -> turn.deviations().stream()),
                        GroupMeetings.recorded().moreThanOneAYear().stream())
                .toList();
    }
}
