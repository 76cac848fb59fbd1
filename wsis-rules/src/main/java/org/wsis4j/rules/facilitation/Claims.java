package org.wsis4j.rules.facilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Examination.Spot;
import org.wsis4j.rules.presence.Presence;

/**
 * What a report says about facilitators. Where it does not say of which line, or that could not be read, it claims
 * nothing that the register could be asked about.
 */
final class Claims {

    private Claims() {}

    /** The paths that {@link #of} looks at. */
    static String[] paths() {
        return new String[] {
            "facilitators/*/organization", "facilitators/*/actionLine", "facilitators/*/status", "actionLines"
        };
    }

    /** Takes one organization that a report places beside one line, and the place where it does. */
    interface Look {
        void at(Claim claim, Spot spot);
    }

    /** Takes the same, and the day for which the register is asked. */
    interface LookOnADay {
        void at(Claim claim, LocalDate day, Spot spot);
    }

    /**
     * One organization beside one line.
     *
     * @param organization as named
     * @param line the line
     * @param status in what quality; empty if the report does not say, or says what nobody knows or could read
     * @param isPlain whether the report names no quality at all, so that it names a facilitator and no more
     * @param isSole whether it is told to be the only one
     */
    record Claim(
            Coded<Organization> organization,
            ActionLine line,
            Optional<DesignationStatus> status,
            boolean isPlain,
            boolean isSole) {

        boolean isFocalPoint() {
            return status.filter(DesignationStatus::isFocalPoint).isPresent();
        }

        boolean facilitates() {
            return isPlain || status.filter(DesignationStatus::facilitates).isPresent();
        }

        boolean isProposal() {
            return status.filter(quality -> quality == DesignationStatus.PROPOSED)
                    .isPresent();
        }
    }

    static List<ActionLine> facilitatedLines(ActionLineReport report) {
        return report.actionLines().stream()
                .flatMap(line -> line.value().stream())
                .filter(ActionLine::isFacilitated)
                .distinct()
                .toList();
    }

    /** All facilitators named, and the day for which the register is asked; nothing if that day is hidden. */
    static void onTheDay(ActionLineReport report, Examination found, LookOnADay look) {
        Time.lastDay(report, found).ifPresent(day -> of(report, found, (claim, spot) -> look.at(claim, day, spot)));
    }

    /** All facilitators named, each for its own line or, without one, for the one line of the report. */
    static void of(ActionLineReport report, Examination found, Look look) {
        boolean any = false;
        for (int i = 0; i < report.facilitators().size(); i++) {
            ReportedFacilitator named = report.facilitators().get(i);
            Optional<ActionLine> line = leavesOut(named.actionLine(), i, "actionLine", found)
                    ? onlyLine(report)
                    : named.actionLine().flatMap(Coded::value).filter(ActionLine::isFacilitated);
            if (line.isPresent()
                    && named.organization().filter(Presence::isSaid).isPresent()) {
                any = true;
                Claim claim = new Claim(
                        named.organization().get(),
                        line.get(),
                        named.status().flatMap(Coded::value),
                        leavesOut(named.status(), i, "status", found),
                        named.sole().orElse(false));
                look.at(claim, spot(named, i, found).with("line", line.get()));
            }
        }
        if (!any) {
            found.notApplicable();
        }
    }

    /** The facilitators that are named for one of several lines, and the report does not say which. */
    static void withoutLine(ActionLineReport report, Examination found, BiConsumer<ReportedFacilitator, Spot> look) {
        boolean several =
                !facilitatedLines(report).isEmpty() && onlyLine(report).isEmpty();
        for (int i = 0; several && i < report.facilitators().size(); i++) {
            ReportedFacilitator named = report.facilitators().get(i);
            if (leavesOut(named.actionLine(), i, "actionLine", found) && Presence.isSaid(named.organization())) {
                look.accept(named, spot(named, i, found));
            }
        }
    }

    /** The line of a report that is about one facilitated line; an unknown code could be that of another. */
    private static Optional<ActionLine> onlyLine(ActionLineReport report) {
        List<ActionLine> lines = facilitatedLines(report);
        boolean allKnown = report.actionLines().stream().allMatch(Coded::isKnown);
        return allKnown && lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    /** Whether a facilitator has no value in a field; one that could not be read is a value. */
    private static boolean leavesOut(Optional<?> value, int index, String field, Examination found) {
        return value.isEmpty() && !found.hides("facilitators/" + index + "/" + field);
    }

    private static Spot spot(ReportedFacilitator named, int index, Examination found) {
        return found.at("facilitators", index)
                .with("organization", named.organization().map(Coded::written).orElse(""));
    }
}
