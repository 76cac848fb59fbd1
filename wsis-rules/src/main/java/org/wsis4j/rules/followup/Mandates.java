package org.wsis4j.rules.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.followup.Provision;
import org.wsis4j.followup.Provisions;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.source.Evidence;

/** What the texts had laid down when a report was written. */
final class Mandates {

    private Mandates() {}

    /**
     * The day of the report, but no later than the day whose mandates count, and that day if the report has none; empty if
     * the date of the report could not be read.
     */
    static Optional<LocalDate> day(FollowUpReport report, Examination found) {
        if (report.date().isEmpty() && found.hides("date")) {
            return Optional.empty();
        }
        return report.date().filter(found.mandatesOf()::isAfter).or(() -> Optional.of(found.mandatesOf()));
    }

    static Actor actor(String code) {
        return Actors.standard().require(code);
    }

    static Provision provision(String key) {
        return Provisions.standard().find(key).orElseThrow();
    }

    /** The figure of a provision of which it is known that it has one. */
    static int figure(String key) {
        return provision(key).figure().orElseThrow();
    }

    /**
     * Looks at a figure: it is the one in force, or it is wrong, or nobody can say. That a figure was proposed makes it
     * neither: while nobody can say what was in force, it may have been adopted.
     */
    static void lookAtFigure(int given, LocalDate day, Provisions about, Examination.Spot spot) {
        Provisions inForce = about.inForceOn(day);
        spot.with("given", given).with("day", day);
        if (has(inForce, given)) {
            return;
        }
        if (inForce.all().isEmpty() || mayHaveChanged(given, day, about, inForce)) {
            spot.undetermined();
        } else {
            spot.with("expected", figures(inForce)).add();
        }
    }

    /** Where the last day of a figure is only the latest possible, the one that follows it may have come before. */
    private static boolean mayHaveChanged(int given, LocalDate day, Provisions about, Provisions inForce) {
        boolean follows = about.stream()
                .filter(later -> later.standing().isFact()
                        && later.from().earliest().isAfter(day)
                        && inForce.stream().anyMatch(one -> endsBefore(one, later)))
                .anyMatch(later ->
                        later.figure().filter(figure -> figure == given).isPresent());
        return follows
                && inForce.stream()
                        .allMatch(one -> (one.evidence() == Evidence.DERIVED)
                                && day.isAfter(one.from().latest()));
    }

    private static boolean endsBefore(Provision one, Provision later) {
        return one.to().filter(last -> last.isBefore(later.from().earliest())).isPresent();
    }

    private static boolean has(Provisions provisions, int figure) {
        return figures(provisions).contains(figure);
    }

    private static List<Integer> figures(Provisions provisions) {
        return provisions.stream()
                .flatMap(provision -> provision.figure().stream())
                .toList();
    }
}
