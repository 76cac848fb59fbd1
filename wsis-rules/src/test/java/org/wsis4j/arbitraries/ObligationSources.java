package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.drawnFrom;
import static org.wsis4j.arbitraries.ValueSource.of;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.followup.FollowUpProcess;
import org.wsis4j.followup.ForumMeeting;
import org.wsis4j.followup.Provision;
import org.wsis4j.followup.Provisions;
import org.wsis4j.followup.Standing;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.obligation.ChainEdge;
import org.wsis4j.obligation.Due;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.obligation.ReportingChain;

/** Who reports what to whom and when, and the bodies of the follow-up. */
final class ObligationSources {

    private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private ObligationSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                drawnFrom(Actor.class, () -> Actors.standard().all()),
                drawnFrom(Obligation.class, () -> Obligations.standard().all()),
                of(Obligations.class, (draw, words) -> Obligations.standard().inForceOn(FactSources.day(draw))),
                of(Due.class, (draw, words) -> draw.one(Obligations.standard().dueBetween(FIRST, LAST))),
                of(ReportingChain.class, (draw, words) -> ReportingChain.on(FactSources.day(draw))),
                of(
                        ChainEdge.class,
                        (draw, words) -> draw.one(
                                ReportingChain.on(FactSources.day(draw)).edges())),
                drawnFrom(CommissionSession.class, CommissionSession::all),
                drawnFrom(FollowUpProcess.class, FollowUpProcess::all),
                drawnFrom(ForumMeeting.class, ForumMeeting::all),
                drawnFrom(Provision.class, () -> Provisions.standard().all()),
                of(Provisions.class, (draw, words) -> Provisions.standard().with(draw.one(Standing.values()))));
    }
}
