package org.wsis4j.rules.facilitation;

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
 * What a report says about facilitators, claim by claim: one organization beside one line. Where it does not say of which line,
 * or that could not be read, it claims nothing that the register could be asked about.
 */
final class Claims {

    private static final Optional<ActionLine> NO_LINE = Optional.empty();

    private final ActionLineReport report;
    private final Examination found;
    private final List<ReportedFacilitator> named;
    private int index = -1;
    private boolean isBefore;
    private Optional<ActionLine> line = NO_LINE;

    private Claims(ActionLineReport report, Examination found) {
        this.report = report;
        this.found = found;
        this.named = report.facilitators();
    }

    /** The paths that {@link #of} looks at. */
    static String[] paths() {
        return new String[] {
            "facilitators/*/organization", "facilitators/*/actionLine", "facilitators/*/status", "actionLines"
        };
    }

    /**
     * All facilitators named, each for its own line or, without one, for the one line of the report. If there are none, the
     * rule does not apply.
     *
     * @return stands before the first of them
     */
    static Claims of(ActionLineReport report, Examination found) {
        Claims claims = new Claims(report, found);
        claims.isBefore = claims.next();
        if (!claims.isBefore) {
            found.notApplicable();
        }
        return claims;
    }

    /** Goes to the next one; false if there is none. */
    boolean next() {
        if (isBefore) {
            isBefore = false;
            return true;
        }
        for (index++; index < named.size(); index++) {
            if (isNamed(named.get(index).organization())) {
                line = lineOf(named.get(index));
                if (line.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<ActionLine> lineOf(ReportedFacilitator facilitator) {
        Optional<Coded<ActionLine>> code = facilitator.actionLine();
        if (code.isPresent()) {
            Optional<ActionLine> value = code.get().value();
            return value.isPresent() && value.get().isFacilitated() ? value : NO_LINE;
        }
        return leavesOut(code, index, "actionLine", found) ? onlyLine(report) : NO_LINE;
    }

    /** As it is named. */
    Coded<Organization> organization() {
        return named.get(index).organization().orElseThrow();
    }

    ActionLine line() {
        return line.orElseThrow();
    }

    /** Whether it is told to be the only one. */
    boolean isSole() {
        return named.get(index).sole().orElse(false);
    }

    boolean isFocalPoint() {
        return isFocalPoint(named.get(index));
    }

    /** Also if the report names no quality at all, so that it names a facilitator and no more. */
    boolean facilitates() {
        Optional<Coded<DesignationStatus>> status = named.get(index).status();
        return status.isPresent()
                ? status.get().isKnown() && status.get().value().get().facilitates()
                : leavesOut(status, index, "status", found);
    }

    boolean isProposal() {
        Optional<Coded<DesignationStatus>> status = named.get(index).status();
        return status.isPresent() && status.get().is(DesignationStatus.PROPOSED);
    }

    /** Points at it. */
    Spot spot() {
        return spot(named.get(index), index, found).with("line", line());
    }

    static boolean isFocalPoint(ReportedFacilitator facilitator) {
        Optional<Coded<DesignationStatus>> status = facilitator.status();
        return status.isPresent()
                && status.get().isKnown()
                && status.get().value().get().isFocalPoint();
    }

    static List<ActionLine> facilitatedLines(ActionLineReport report) {
        return report.actionLines().stream()
                .flatMap(line -> line.value().stream())
                .filter(ActionLine::isFacilitated)
                .distinct()
                .toList();
    }

    /** The facilitators that are named for one of several lines, and the report does not say which. */
    static void withoutLine(ActionLineReport report, Examination found, BiConsumer<ReportedFacilitator, Spot> look) {
        for (int i = 0; i < report.facilitators().size(); i++) {
            ReportedFacilitator named = report.facilitators().get(i);
            if (leavesOut(named.actionLine(), i, "actionLine", found)
                    && Presence.isSaid(named.organization())
                    && isOnSeveral(report)) {
                look.accept(named, spot(named, i, found));
            }
        }
    }

    private static boolean isOnSeveral(ActionLineReport report) {
        return !facilitatedLines(report).isEmpty() && onlyLine(report).isEmpty();
    }

    /** The line of a report that is about one facilitated line; an unknown code could be that of another. */
    private static Optional<ActionLine> onlyLine(ActionLineReport report) {
        List<ActionLine> lines = facilitatedLines(report);
        boolean allKnown = report.actionLines().stream().allMatch(Coded::isKnown);
        return allKnown && lines.size() == 1 ? Optional.of(lines.get(0)) : NO_LINE;
    }

    private static boolean isNamed(Optional<Coded<Organization>> organization) {
        return organization.isPresent() && Presence.isSaid(organization.get().written());
    }

    /** Whether a facilitator has no value in a field; one that could not be read is a value. */
    private static boolean leavesOut(Optional<?> value, int index, String field, Examination found) {
        return value.isEmpty() && !(found.hidesAny() && found.hides("facilitators/" + index + "/" + field));
    }

    private static Spot spot(ReportedFacilitator named, int index, Examination found) {
        return found.at("facilitators", index)
                .with("organization", named.organization().map(Coded::written).orElse(""));
    }
}
